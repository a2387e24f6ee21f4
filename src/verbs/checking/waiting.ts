import type { Progress } from "../../ports/progress.ts";
import type { Scene, ServiceState } from "../../probe/scene.ts";

type Look = () => Promise<Scene>;

/** Looks, and tells what the stack still waits for whenever that has changed. */
export function tellingWaits(look: Look, progress: Pick<Progress, "note">): Look {
  let told = "";
  return async () => {
    const scene = await look();
    const waits = scene.services.flatMap((service) => waitOf(service) ?? []).join(", ");
    if (waits !== told && waits !== "") progress.note(`waiting for ${waits}`);
    told = waits;
    return scene;
  };
}

/** What a service lacks; null where nothing is to be waited for. */
function waitOf(state: ServiceState): string | null {
  const { service, status, exitCode, health, listening, deaths } = state;
  const again = deaths.length > 0 ? `, ended ${deaths.length} times so far` : "";
  if (status !== "running") {
    const isDone = status === "exited" && exitCode === 0;
    return isDone ? null : `${service} (${status}${again})`;
  }
  if (health === "starting" || health === "unhealthy") return `${service} (${health}${again})`;
  return listening?.length === 0 ? `${service} (opened no port yet${again})` : null;
}
