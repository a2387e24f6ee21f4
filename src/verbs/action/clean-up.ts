import { StackUnavailable } from "../../ports/docker.ts";
import type { Workflow } from "../../ports/workflow.ts";
import { type LeftoverPorts, removeLeftovers } from "../../stack/leftovers.ts";
import { STARTED } from "./run.ts";

/**
 * The post step: the main step may have been killed before it could take its stack down. What a
 * living process of another job owns is not touched. Never rejects, and never fails the job.
 */
export async function cleanUp(
  workflow: Workflow,
  ports: () => Promise<LeftoverPorts>,
): Promise<void> {
  if (workflow.state(STARTED) === "") return;
  try {
    const removed = await removeLeftovers(await ports());
    workflow.line(
      removed.length === 0
        ? "Nothing was left."
        : `Removed what was left of ${removed.join(", ")}.`,
    );
  } catch (error) {
    if (error instanceof StackUnavailable) return;
    workflow.line(`warning: ${error instanceof Error ? error.message : String(error)}`);
  }
}
