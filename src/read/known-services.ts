import type { ComposeService } from "../case/codes/compose.ts";
import type { ContainerConfig, ContainerState } from "../case/codes/container.ts";
import type { AnyFact, FactKind, FactKinds } from "../case/facts.ts";
import { hostName } from "../case/host-name.ts";
import { isExcerpt } from "../case/is-excerpt.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import { dockerfilePath } from "./compose/compose-services.ts";
import { parseDockerfile, stagesThatRun } from "./dockerfile/parse.ts";
import type { Evidence } from "./evidence.ts";
import { at, record, string } from "./json.ts";
import { isNginxImage } from "./nginx/image.ts";
import type { Build } from "./places/image.ts";
import { createMapper, type Mapper } from "./places/mapper.ts";
import { normal } from "./places/path.ts";
import type { Repository } from "./places/repository.ts";
import { startedWith } from "./started-with.ts";

/** What the readers of logs and configurations have to know about the services. */
export interface KnownServices {
  readonly composed: ReadonlyMap<string, ComposeService>;
  readonly containers: ReadonlyMap<string, ContainerConfig>;
  readonly states: ReadonlyMap<string, ContainerState>;
  /** Services that are built here and whose Dockerfile was captured. */
  readonly builds: ReadonlyMap<string, Build>;
  readonly mapper: Mapper;
  isNginx(service: string): boolean;
  /** Whether a request for this Host has nothing to do with what is checked: a proxy serves others, too. */
  isForOthers(host: string | null): boolean;
  /** The services are programs of a machine, whose files are its own. */
  readonly isMachine: boolean;
  /** Somebody chose what to show: what is not in it is not known to be missing. */
  readonly isExcerpt: boolean;
}

export interface Known {
  readonly evidence: Evidence;
  readonly repository: Repository;
  readonly plan: PlanRecord;
  /** Facts `compose.service`, `container.config` and `container.state`. */
  readonly facts: readonly AnyFact[];
  /** Text of the containers' own files, by service and path. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export function knownServices(known: Known): KnownServices {
  const { evidence, repository, plan, facts, texts } = known;
  const composed = bodies(facts, "compose.service");
  const containers = bodies(facts, "container.config");
  const states = bodies(facts, "container.state");
  const builds = buildsOf(composed, evidence, repository);
  const names = new Set([...composed.keys(), ...containers.keys(), ...texts.keys()]);
  const nginx = new Set([
    ...(plan.proxy ? [plan.proxy.service] : []),
    ...evidence.looked("nginx.config").map(({ subject }) => subject),
    ...[...names].filter((name) => runsNginx(name, { composed, containers, builds })),
  ]);
  const machine = evidence.looked("host.services").length > 0;
  const copies = new Map(
    evidence
      .looked("host.copies")
      .flatMap(({ body }) => body.map(({ path, file }) => [path, file])),
  );
  const mapper = createMapper(
    new Map(
      [...names].map((name) => [
        name,
        {
          service: composed.get(name) ?? null,
          container: containers.get(name) ?? null,
          build: builds.get(name) ?? null,
          texts: texts.get(name) ?? new Map<string, string>(),
          copies: machine && composed.get(name)?.networkMode === "host" ? copies : null,
        },
      ]),
    ),
    repository,
  );
  return {
    composed,
    containers,
    states,
    builds,
    mapper,
    isMachine: machine,
    isExcerpt: isExcerpt(known),
    isForOthers: (host) => {
      const own = SHARED.has(plan.target.kind) ? plan.proxy?.host : null;
      return host !== null && own != null && hostName(host) !== hostName(own);
    },
    isNginx: (service) => nginx.has(service),
  };
}

/** Targets whose proxy is not there for one application alone. */
const SHARED: ReadonlySet<string> = new Set(["docker", "swarm", "ssh"]);

function bodies<K extends FactKind>(
  facts: readonly AnyFact[],
  kind: K,
): ReadonlyMap<string, FactKinds[K]> {
  const found = facts.filter((fact): fact is AnyFact & { kind: K; body: FactKinds[K] } => {
    return fact.kind === kind;
  });
  return new Map(found.map(({ subject, body }) => [subject, body]));
}

function buildsOf(
  composed: ReadonlyMap<string, ComposeService>,
  evidence: Evidence,
  repository: Repository,
): ReadonlyMap<string, Build> {
  const resolved = record(at(evidence.looked("compose.config")[0]?.body, "services"));
  return new Map(
    [...composed].flatMap(([name, { build }]) => {
      const file = build && dockerfilePath(build);
      const text = file ? repository.text(file) : null;
      if (!build || !file || text === null) return [];
      const args = Object.entries(record(at(resolved[name], "build", "args"))).flatMap(
        ([key, value]) => {
          const given = string(value);
          return given === null ? [] : [[key, given] as const];
        },
      );
      const dockerfile = parseDockerfile(file, text, Object.fromEntries(args));
      const context = build.context === "." ? "" : normal(build.context);
      return [[name, { dockerfile, context, target: build.target }]];
    }),
  );
}

const PROGRAM = /(?:^|[/\s"])(?:nginx|openresty)(?:\s|"|$)/;

function runsNginx(
  service: string,
  known: Pick<KnownServices, "composed" | "containers" | "builds">,
): boolean {
  const started = startedWith(service, known);
  const isStarted = PROGRAM.test(started.join(" "));
  // A container has a start of its own, whatever its image is made for.
  if (isStarted || (known.containers.has(service) && started.length > 0)) return isStarted;
  const build = known.builds.get(service);
  const [base] = build ? stagesThatRun(build.dockerfile, build.target) : [];
  return isNginxImage((build ? base?.base : known.composed.get(service)?.image) ?? "");
}
