import type { Place } from "../../case/place.ts";
import type { View } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";
import { placeOf } from "./start-command.ts";

/** The memory limit of a service as people write it; "none" where there is no limit. */
export function limitInWords(
  view: View<"container.config" | "container.memory">,
  service: string,
): Param {
  const [config] = view.of("container.config", service);
  const [memory] = view.of("container.memory", service);
  const bytes = config?.body.memoryLimit ?? memory?.body.limit ?? null;
  return bytes === null ? phrase("none") : `${Math.round(bytes / 2 ** 20)} MB`;
}

/** Whether it was seen what limit there is, if any; of a part that was pasted, it may not be. */
export function isLimitSeen(
  view: View<"container.config" | "container.memory">,
  service: string,
): boolean {
  const isRead = view.of("container.memory", service).length > 0;
  return isRead || view.of("container.config", service).some(({ body }) => !body.limitUnseen);
}

/** Where the compose files limit a service's memory; last, the service itself. */
export function memoryPlaces(view: View<"compose.service">, service: string): readonly Place[] {
  const keys = ["deploy.resources.limits.memory", "mem_limit", ""];
  return keys.flatMap((key) => placeOf(view, service, key));
}
