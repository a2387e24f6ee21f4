import type { AnyFact } from "../case/facts.ts";
import type { Reached } from "./coverage.ts";
import type { KnownServices } from "./known-services.ts";
import type { Configuration } from "./proxy/configuration.ts";
import { hiddenLog } from "./proxy/log-target.ts";

/** What the facts themselves tell about how far the evidence reaches. */
export function reachedBy(
  facts: readonly AnyFact[],
  known: KnownServices,
  configurations: readonly Configuration[],
): Reached {
  const seen = new Set(facts.map(({ kind, subject }) => `${kind} ${subject}`));
  return {
    isNginx: known.isNginx,
    builtWith: (file) =>
      [...known.builds].flatMap(([name, { dockerfile }]) => (dockerfile.file === file ? name : [])),
    notBuilt: [...known.composed].flatMap(([name, { build }]) => (build ? [] : name)),
    configuredFromFiles: configurations.flatMap(({ service, doubt }) => (doubt ? service : [])),
    absent: facts.flatMap(({ kind, subject, body }) =>
      kind === "container.state" && body.status === "absent" ? subject : [],
    ),
    hidden(kind, service) {
      if (seen.has(`${kind} ${service}`)) return null;
      const configuration = configurations.find((one) => one.service === service);
      return hiddenLog(kind, service, known, configuration);
    },
  };
}
