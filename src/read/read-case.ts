import type { CaseFile } from "../case/captures.ts";
import { type FactTable, factTable } from "../case/fact-table.ts";
import type { AnyFact } from "../case/facts.ts";
import { readBindSources } from "./bind-sources.ts";
import { readServices } from "./compose/compose-services.ts";
import { readFailures } from "./compose/failures.ts";
import { composeFiles } from "./compose/files.ts";
import { readContainers } from "./container/containers.ts";
import { readEvents } from "./container/events.ts";
import { readListeners } from "./container/listeners.ts";
import { readConnects, readDns } from "./container/lookups.ts";
import { readMemory } from "./container/memory.ts";
import { coverageOf } from "./coverage.ts";
import { readInstructions } from "./dockerfile/instructions.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { readExchange } from "./exchange.ts";
import { FEEDS } from "./feeds.ts";
import { type KnownServices, knownServices } from "./known-services.ts";
import { readLogs } from "./logs.ts";
import { readAppRoutes } from "./named/app-routes.ts";
import { readRepositoryPaths } from "./named/repository-paths.ts";
import { type Repository, repositoryOf } from "./places/repository.ts";
import {
  type Configuration,
  capturedConfigurations,
  configurationTexts,
  readConfiguration,
} from "./proxy/configuration.ts";
import { configurationInRepository } from "./proxy/from-repository.ts";
import { reachedBy } from "./reached.ts";
import { readScripts } from "./scripts.ts";

/** Understands everything that was captured. Never throws: a broken world is data. */
export function readCase(file: CaseFile): FactTable {
  const { plan } = file;
  const evidence = evidenceOf(file);
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const services = evidence
    .looked("compose.config")
    .flatMap((capture) => readServices(capture, files, repository));
  const containers = readContainers(evidence);
  const facts = [...services, ...containers];
  const texts = configurationTexts(evidence);
  const known = knownServices({ evidence, repository, plan, facts, texts });
  const configurations = configurationsOf(evidence, known, repository);
  const all = [
    ...facts,
    ...readRuntime(evidence),
    ...readStart(evidence, known, repository),
    ...configurations.flatMap((configuration) =>
      readConfiguration(configuration, evidence, plan, known.mapper),
    ),
    ...evidence.looked("docker.logs").flatMap((capture) => readLogs(capture, known, repository)),
  ];
  const covered = coverageOf(evidence, reachedBy(all, known, configurations));
  return factTable(plan, inOrder(all), covered);
}

/** What the engine, the kernel and our own probes showed. */
function readRuntime(evidence: Evidence): readonly AnyFact[] {
  return [
    ...evidence.looked("exchange").map(readExchange),
    ...evidence.looked("docker.events").flatMap(readEvents),
    ...evidence.looked("cgroup.memory").map(readMemory),
    ...evidence.looked("listeners").flatMap(readListeners),
    ...evidence.looked("dns").flatMap(readDns),
    ...evidence.looked("connects").flatMap(readConnects),
  ];
}

/** What decides whether a service can be built and started. */
function readStart(
  evidence: Evidence,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const names = new Set([...known.composed.keys(), ...known.containers.keys()]);
  return [
    ...readFailures(evidence, known.builds, repository),
    ...[...known.builds].flatMap(([service, { dockerfile, target }]) =>
      readInstructions(service, dockerfile, target, `read ${dockerfile.file}`),
    ),
    ...evidence.looked("bind.sources").flatMap((capture) => readBindSources(capture, repository)),
    ...readRepositoryPaths(evidence, known, repository),
    ...readAppRoutes(known, repository),
    ...[...names].flatMap((service) => readScripts(service, known, repository)),
  ];
}

/** What nginx itself gave; for an nginx that gave nothing, what the repository puts in force. */
function configurationsOf(
  evidence: Evidence,
  known: KnownServices,
  repository: Repository,
): readonly Configuration[] {
  const captured = capturedConfigurations(evidence);
  const others = [...known.composed.keys()].filter(
    (service) => known.isNginx(service) && !captured.some((one) => one.service === service),
  );
  return [
    ...captured,
    ...others.flatMap((service) => configurationInRepository(service, known, repository) ?? []),
  ];
}

const KINDS = Object.keys(FEEDS);

/** By kind and subject; within both as the evidence gave them. */
function inOrder(facts: readonly AnyFact[]): readonly AnyFact[] {
  return facts.toSorted(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0),
  );
}
