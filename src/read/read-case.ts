import type { CaseFile } from "../case/captures.ts";
import { type FactTable, factTable } from "../case/fact-table.ts";
import type { AnyFact } from "../case/facts.ts";
import { isExcerpt } from "../case/is-excerpt.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import { answeredErrors } from "./answered-errors.ts";
import { readBindSources } from "./bind-sources.ts";
import { readServices } from "./compose/compose-services.ts";
import { readFailures } from "./compose/failures.ts";
import { composeFiles } from "./compose/files.ts";
import type { ResolvedCompose } from "./compose/resolve.ts";
import { readContainers } from "./container/containers.ts";
import { readCredentials } from "./container/credentials.ts";
import { readEvents } from "./container/events.ts";
import { readCommit, readImage } from "./container/image.ts";
import { readListeners } from "./container/listeners.ts";
import { readConnects, readDns } from "./container/lookups.ts";
import { readMemory } from "./container/memory.ts";
import { readSockets } from "./container/sockets.ts";
import { coverageOf } from "./coverage.ts";
import { readInstructions } from "./dockerfile/instructions.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { readExchange } from "./exchange.ts";
import { FEEDS } from "./feeds.ts";
import { machineClock } from "./host/clock.ts";
import { readHostServices } from "./host/declared.ts";
import { readHostLogs } from "./host/host-logs.ts";
import { readKept } from "./host/kept-facts.ts";
import { readMachine } from "./host/machine.ts";
import { readPm2List } from "./host/pm2-list.ts";
import { readPrograms } from "./host/programs.ts";
import { readUnit } from "./host/units.ts";
import { type KnownServices, knownServices } from "./known-services.ts";
import { loggedEnds } from "./logged/ends.ts";
import { loggedExchanges } from "./logged/exchanges.ts";
import { readLogs } from "./logs.ts";
import { readAppRoutes } from "./named/app-routes.ts";
import { readAppSettings } from "./named/app-settings.ts";
import { readRepositoryPaths } from "./named/repository-paths.ts";
import { withoutOwnTime } from "./pasted/own-time.ts";
import { type Repository, repositoryOf } from "./places/repository.ts";
import {
  type Configuration,
  capturedConfigurations,
  configurationTexts,
  readConfiguration,
} from "./proxy/configuration.ts";
import { configurationInRepository } from "./proxy/from-repository.ts";
import { readTemplates } from "./proxy/templates.ts";
import { readUnloaded } from "./proxy/unloaded.ts";
import { reachedBy } from "./reached.ts";
import { readScripts } from "./scripts.ts";
import { readSupervisedPrograms } from "./supervised-programs.ts";
import { readDeclared, readSwarm } from "./swarm/read-swarm.ts";

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
  const clock = machineClock(evidence);
  const units = evidence
    .looked("unit.show")
    .flatMap((capture) => readUnit(capture, clock, isExcerpt(file)));
  const listed = evidence.looked("pm2.list").flatMap(readPm2List);
  const kept = [...readKept(evidence, clock), ...listed];
  const machine = [...readHostServices(evidence), ...units, ...kept, ...readPrograms(evidence)];
  const facts = [...services, ...readDeclared(evidence, repository), ...containers, ...machine];
  const texts = configurationTexts(evidence);
  const known = knownServices({ evidence, repository, plan, facts, texts });
  const configurations = configurationsOf(evidence, known, repository);
  const seen = [
    ...facts,
    ...readRuntime(evidence),
    ...readSwarm(evidence),
    ...readStart(evidence, known, repository, files),
    ...configurations.flatMap((configuration) =>
      readConfiguration(configuration, evidence, plan, known.mapper),
    ),
    ...configurations.flatMap((configuration) =>
      readUnloaded(configuration, known, repository, plan),
    ),
    ...[...known.composed.keys()].flatMap((service) =>
      known.isNginx(service) ? readTemplates(service, known, repository) : [],
    ),
    ...evidence.looked("docker.logs").flatMap((capture) => readLogs(capture, known, repository)),
    ...readMachine(evidence, clock),
    ...readHostLogs({ evidence, clock, known, repository, began: file.startedAt }),
  ];
  const told = known.isExcerpt ? readTold(seen, plan) : [];
  const found = [...seen, ...told, ...(known.isExcerpt ? [] : answeredErrors(seen, plan))];
  const all = known.isExcerpt ? withoutOwnTime(found, file.startedAt) : found;
  const covered = coverageOf(evidence, reachedBy(all, told, known, configurations));
  return factTable(plan, inOrder(all), covered);
}

/** What the logs alone tell of requests and of containers that nobody could ask for. */
function readTold(facts: readonly AnyFact[], plan: PlanRecord): readonly AnyFact[] {
  return [...loggedExchanges(facts, plan), ...loggedEnds(facts)];
}

/** What the engine, the kernel and our own probes showed. */
function readRuntime(evidence: Evidence): readonly AnyFact[] {
  return [
    ...evidence.looked("exchange").map(readExchange),
    ...evidence.looked("docker.events").flatMap(readEvents),
    ...evidence.looked("cgroup.memory").map(readMemory),
    ...evidence.looked("docker.image").flatMap(readImage),
    ...evidence.looked("repo.commit").map(readCommit),
    ...evidence.looked("credentials").flatMap(readCredentials),
    ...evidence.looked("listeners").flatMap(readListeners),
    ...evidence.looked("listeners").flatMap(readSockets),
    ...evidence.looked("dns").flatMap(readDns),
    ...evidence.looked("connects").flatMap(readConnects),
  ];
}

/** What decides whether a service can be built and started. */
function readStart(
  evidence: Evidence,
  known: KnownServices,
  repository: Repository,
  files: ResolvedCompose,
): readonly AnyFact[] {
  const names = new Set([...known.composed.keys(), ...known.containers.keys()]);
  return [
    ...readFailures(evidence, known.builds, repository, files),
    ...[...known.builds].flatMap(([service, { dockerfile, target }]) =>
      readInstructions(service, dockerfile, target, `read ${dockerfile.file}`),
    ),
    ...evidence.looked("bind.sources").flatMap((capture) => readBindSources(capture, repository)),
    ...readRepositoryPaths(evidence, known, repository),
    ...readAppRoutes(known, repository),
    ...readAppSettings(known, repository),
    ...readSupervisedPrograms(evidence, repository),
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
