import { at } from "../json.ts";
import { readNginxError } from "../nginx/error-log.ts";
import { type Lasting, lastingEnds } from "./lasting-ends.ts";
import type { Material } from "./material.ts";
import type { Names } from "./names.ts";

/** nginx had a connection: somebody was there to accept it, and then left. */
const LOST: ReadonlySet<string> = new Set(["closed-early", "reset-early", "send-failed"]);

/**
 * The end of the backend of which compose told, where the container is up in what the engine showed:
 * it ended, and was started again. When it did, nothing tells. Of several services that may be the
 * backend, one that ended says nothing about the path.
 */
export function pastEnd(
  materials: readonly Material[],
  names: Names,
  bodies: ReadonlyMap<string, object>,
): Lasting | null {
  const { service } = names.backend;
  const end = lastingEnds(materials, names).get(service);
  if (!end || !names.isBackendSure) return null;
  const isUp = at(bodies.get(service), "State", "Status") === "running";
  // What nginx lost further down was lost by a later life.
  const isOver = materials.slice(end.index).some(hasLost);
  const isReplaced = materials.some(
    (one) => one.is === "container" && one.service === service && one.isFirstLife,
  );
  return isUp && !isOver && !isReplaced ? end : null;
}

function hasLost(one: Material): boolean {
  if (one.is !== "log" || one.program !== "nginx") return false;
  return one.lines.some((line) => LOST.has(readNginxError(line)?.code ?? ""));
}
