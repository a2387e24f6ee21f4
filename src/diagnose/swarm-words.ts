import type { SwarmServiceState, TaskState } from "../case/codes/swarm.ts";
import { fill } from "./message.ts";
import type { Wording } from "./wording.ts";

export function taskInWords(task: TaskState, { evidence }: Wording): string {
  const { name, state, error, imageId } = task;
  if (!error && imageId !== null) {
    const image = `${task.image.split("@", 1)[0]} (${imageId.slice(0, "sha256:".length + 12)})`;
    return fill(evidence["task-of"], { name, state, image });
  }
  return fill(evidence[error ? "task-said" : "task"], { name, state, error });
}

export function swarmServiceInWords(
  service: string,
  { wanted, running, update, updateSaid }: SwarmServiceState,
  { evidence }: Wording,
): string {
  const tasks = { service, running: running ?? "?", wanted: wanted ?? "*" };
  if (update === null) return fill(evidence.tasks, tasks);
  return fill(evidence["tasks-updated"], { ...tasks, update, said: updateSaid });
}
