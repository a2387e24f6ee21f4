import type { Swarm } from "../docker.ts";
import { readLog } from "./read-log.ts";
import type { Engine } from "./request.ts";

/** The calls that only a manager of a Swarm answers; any other engine says 503 to them. */
export function swarmOf(engine: Engine): Swarm {
  const list = (path: string) => async (options?: Parameters<Engine["json"]>[1]) =>
    (await engine.json({ method: "GET", path }, options)) as readonly unknown[];
  return {
    services: list("/services"),
    tasks: list("/tasks"),
    logs: (task, part, options) => readLog(engine, `/tasks/${task}/logs`, part, options),
    network: (name, options) => engine.json({ method: "GET", path: `/networks/${name}` }, options),
  };
}
