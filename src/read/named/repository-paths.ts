import type { Capture } from "../../case/captures.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { PlanRecord } from "../../case/plan-record.ts";
import { readServices } from "../compose/compose-services.ts";
import { composeFiles } from "../compose/files.ts";
import { type Evidence, evidenceOf } from "../evidence.ts";
import { type KnownServices, knownServices } from "../known-services.ts";
import { type Repository, repositoryOf } from "../places/repository.ts";
import { fact, witness } from "../witness.ts";
import { namedPaths } from "./named-paths.ts";

/** Paths that are worth a look on the disk, from the repository's root; of each list one is enough. */
export function pathsToLookAt(
  captures: readonly Capture[],
  plan: PlanRecord,
): readonly (readonly string[])[] {
  const evidence = evidenceOf({ captures });
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const facts = evidence
    .looked("compose.config")
    .flatMap((capture) => readServices(capture, files, repository));
  const known = knownServices({ evidence, repository, plan, facts, texts: new Map() });
  return namedPaths(known, repository).map(({ path, or }) => [path, ...or]);
}

/** What the files of the stack name, and whether it is there. */
export function readRepositoryPaths(
  evidence: Evidence,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const [capture] = evidence.looked("repo.paths");
  if (!capture) return [];
  const seen = new Map(capture.body.map((one) => [one.path, one] as const));
  return namedPaths(known, repository).flatMap(({ service, place, or, ...named }) => {
    const looked = [named.path, ...or].map((path) => seen.get(path));
    const found = looked.find((one) => one !== undefined && one.found !== "missing") ?? looked[0];
    if (!found) return [];
    const { ignored, submodule = null } = found;
    return fact(
      "repo.path",
      service,
      { ...named, found: found.found, ignored, submodule },
      witness({
        source: service,
        how: capture.how,
        at: capture.at,
        place,
        quote: `${named.path || "."}: ${found.found}`,
      }),
    );
  });
}
