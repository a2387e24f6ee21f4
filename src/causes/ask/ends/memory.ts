import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { placeOf } from "../starts/start-command.ts";

type Evidence = View<"container.config" | "container.memory">;

/** The memory limit of a service in bytes; null where there is none, `unseen` where nobody saw. */
export function limitOf(view: Evidence, service: string): number | null | "unseen" {
  const configs = view.of("container.config", service);
  const memories = view.of("container.memory", service);
  const bytes = configs[0]?.body.memoryLimit ?? memories[0]?.body.limit ?? null;
  // Of a part that was pasted, the limit may not be in it.
  const isSeen = memories.length > 0 || configs.some(({ body }) => !body.limitUnseen);
  return bytes === null && !isSeen ? "unseen" : bytes;
}

/** The same as people write it. */
export function limitInWords(view: Evidence, service: string): Param {
  const limit = limitOf(view, service);
  if (limit === "unseen") return phrase("unknown");
  return limit === null ? phrase("none") : `${Math.round(limit / 2 ** 20)} MB`;
}

/** Where the compose files limit a service's memory; last, the service itself. */
export function memoryPlaces(view: View<"compose.service">, service: string): readonly Place[] {
  const keys = ["deploy.resources.limits.memory", "mem_limit", ""];
  return keys.flatMap((key) => placeOf(view, service, key));
}
