import type { AnyFact } from "../../case/facts.ts";
import type { Evidence } from "../evidence.ts";
import { array } from "../json.ts";
import { readConfig } from "./config.ts";
import { readHealth } from "./health.ts";
import { networkNames, readNetworks } from "./network.ts";
import { absentContainer, readState } from "./state.ts";

/**
 * All that inspecting says. An inspect that was looked at and has no body means: the engine has no
 * container of this service. Without an inspect nobody looked, and nothing is said.
 */
export function readContainers(evidence: Evidence): readonly AnyFact[] {
  const names = networkNames(evidence.looked("compose.config")[0]?.body);
  const present = evidence.looked("docker.inspect").flatMap((capture) => {
    // The command line wraps its answer in a list, the API does not.
    const read = { ...capture, body: array(capture.body)[0] ?? capture.body };
    return [readState(read), readConfig(read), ...readNetworks(read, names), readHealth(read)];
  });
  const absent = evidence
    .all("docker.inspect")
    .filter(({ coverage, body }) => coverage.is === "looked" && body === null)
    .map(({ subject, how, at }) => absentContainer(subject, how, at));
  return [...present, ...absent];
}
