import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { placeOf, startCommandPlaces } from "../starts/start-command.ts";

/** Variables in which people give a JVM its options. */
const OPTIONS = ["JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CATALINA_OPTS"];

/** Where the size of a JVM's heap is, or would be, given. */
export function heapPlaces(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
): readonly Place[] {
  const variables = OPTIONS.flatMap((name) => placeOf(view, service, `environment.${name}`));
  return [...variables, ...startCommandPlaces(view, service)];
}
