import type { AnyFact } from "../../case/facts.ts";
import type { Evidence } from "../evidence.ts";
import { array, at, record } from "../json.ts";
import { inspectedTask, swarmOf } from "../swarm/swarm.ts";
import { readConfig } from "./config.ts";
import { readHealth } from "./health.ts";
import { networkNames, readNetworks } from "./network.ts";
import { absentContainer, readState } from "./state.ts";

/** All that inspecting says, and which services have no container at all. */
export function readContainers(evidence: Evidence): readonly AnyFact[] {
  const names = networkNames(evidence.looked("compose.config")[0]?.body);
  const swarm = swarmOf(evidence);
  const present = evidence.looked("docker.inspect").flatMap((capture) => {
    // The command line wraps its answer in a list, the API does not.
    const inspect = array(capture.body)[0] ?? capture.body;
    const read = { ...capture, body: inspectedTask(inspect, swarm.get(capture.subject)) ?? {} };
    const has = (...keys: readonly string[]) => at(read.body, ...keys) !== undefined;
    return [
      // Of a part that somebody pasted, only what is in it was seen.
      ...(has("State", "Status") ? [readState(read)] : []),
      ...(["Config", "HostConfig", "Mounts"].some((key) => has(key)) ? [readConfig(read)] : []),
      ...readNetworks(read, names),
      ...(has("State", "Status") || has("State", "Health") ? [readHealth(read)] : []),
    ];
  });
  return [...present, ...readAbsent(evidence)];
}

/**
 * A service of the resolved compose file has no container when the engine was asked for all of
 * them and this one was not among them. That the list is complete shows in another container that
 * was inspected, or in compose having failed to make any.
 */
function readAbsent(evidence: Evidence): readonly AnyFact[] {
  const [engine] = evidence.looked("engine");
  const inspected = evidence.all("docker.inspect");
  const failed = evidence.looked("compose.run").some(({ body }) => (body.exitCode ?? 0) !== 0);
  if (!engine || !(failed || inspected.some(({ body }) => body !== null))) return [];
  const present = new Set(inspected.map(({ subject }) => subject));
  return evidence
    .looked("compose.config")
    .flatMap(({ body }) => Object.keys(record(at(body, "services"))))
    .filter((service) => !present.has(service))
    .map((service) => absentContainer(service, "docker ps --all", engine.at));
}
