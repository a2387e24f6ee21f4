import type { CaseFile } from "../case/captures.ts";
import { type FactTable, factTable } from "../case/fact-table.ts";
import type { AnyFact } from "../case/facts.ts";
import { composeFiles } from "./compose/files.ts";
import { readServices } from "./compose/services.ts";
import { readContainers } from "./container/containers.ts";
import { readEvents } from "./container/events.ts";
import { readListeners } from "./container/listeners.ts";
import { readConnects, readDns } from "./container/lookups.ts";
import { readMemory } from "./container/memory.ts";
import { coverageOf } from "./coverage.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { readExchange } from "./exchange.ts";
import { repositoryOf } from "./places/repository.ts";

/** Understands everything that was captured. Never throws: a broken world is data. */
export function readCase(file: CaseFile): FactTable {
  const evidence = evidenceOf(file);
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const services = evidence
    .looked("compose.config")
    .flatMap((capture) => readServices(capture, files, repository));
  const facts = [...services, ...readRuntime(evidence)];
  const covered = coverageOf(evidence, { isNginx: () => false, builtWith: () => [] });
  return factTable(file.plan, facts, covered);
}

/** What the engine, the kernel and our own probes showed. */
function readRuntime(evidence: Evidence): readonly AnyFact[] {
  return [
    ...evidence.looked("exchange").map(readExchange),
    ...readContainers(evidence),
    ...evidence.looked("docker.events").flatMap(readEvents),
    ...evidence.looked("cgroup.memory").map(readMemory),
    ...evidence.looked("listeners").flatMap(readListeners),
    ...evidence.looked("dns").flatMap(readDns),
    ...evidence.looked("connects").flatMap(readConnects),
  ];
}
