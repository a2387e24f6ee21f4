import type { Coverage } from "../case/coverage.ts";
import type { AnyFact } from "../case/facts.ts";
import type { Reached } from "./coverage.ts";
import type { KnownServices } from "./known-services.ts";
import type { Configuration } from "./proxy/configuration.ts";
import { hiddenLog } from "./proxy/log-target.ts";

/** For everything that nobody pasted. */
export const NOT_PASTED: Coverage = { is: "unavailable", why: "not in the paste" };

/** What the facts themselves tell about how far the evidence reaches. */
export function reachedBy(
  facts: readonly AnyFact[],
  told: readonly AnyFact[],
  known: KnownServices,
  configurations: readonly Configuration[],
): Reached {
  const byKind = Map.groupBy(facts, ({ kind }) => kind);
  const subjects = new Map(
    [...byKind].map(([kind, all]) => [kind, new Set(all.map(({ subject }) => subject))]),
  );
  const builds = Map.groupBy(known.builds, ([, { dockerfile }]) => dockerfile.file);
  const configured = new Map(configurations.map((one) => [one.service, one]));
  return {
    isNginx: known.isNginx,
    builtWith: (file) => (builds.get(file) ?? []).map(([service]) => service),
    notBuilt: [...known.composed].flatMap(([name, { build, deployed }]) =>
      build || deployed ? [] : name,
    ),
    configuredFromFiles: configurations.flatMap(({ service, doubt }) => (doubt ? service : [])),
    absent: (byKind.get("container.state") ?? []).flatMap(({ kind, subject, body }) =>
      kind === "container.state" && body.status === "absent" ? subject : [],
    ),
    told,
    hidden(kind, service) {
      // Compose tells of ends while it is attached: of one, and not that there was no other.
      if (known.isExcerpt && kind === "container.event") return NOT_PASTED;
      if (subjects.get(kind)?.has(service)) return null;
      // People paste the part that they find telling: what is not in it may well have been there.
      if (known.isExcerpt) return service === "" && subjects.has(kind) ? null : NOT_PASTED;
      // Their log files were read themselves, or could not be.
      if (known.isMachine) return null;
      return hiddenLog(kind, service, known, configured.get(service));
    },
  };
}
