import type { ComposeModel } from "../compose/model.ts";
import type { Locations } from "../locate.ts";
import type { BackendPlan } from "../plan.ts";
import { type Candidate, candidateOf, type FoundValue } from "./candidate.ts";
import type { NginxElsewhere } from "./elsewhere.ts";
import { guessBackend } from "./find-backend.ts";
import { findDirectHealth, findProxiedHealth } from "./find-health-path.ts";
import { findBackendPort } from "./find-port.ts";
import { type FoundUpload, findUpload } from "./find-upload.ts";
import { type Front, frontOf, named, type Pass } from "./front.ts";
import { type HostNginx, type NginxFile, nginxFiles } from "./nginx-files.ts";
import { type Passed, type PathTo, pathsToServices, projectNamed } from "./routes.ts";
import { type Application, applicationsOf } from "./source-files.ts";
import { chosenAtRunTime, type UnseenProxy, unseenProxy } from "./unknowable.ts";

/** What config and inputs say; null where discovery has to find it. */
export interface Known {
  readonly proxyService: string | null;
  readonly proxyPort: number | null;
  readonly host: string | null;
  readonly scheme: "http" | "https" | null;
  readonly backend: BackendPlan | null;
  readonly healthDirect: string | null;
  readonly healthProxied: string | null;
  readonly upload: { readonly method: string; readonly path: string } | null;
}

/** What the repository tells by itself; null where it does not. */
export interface Discovered {
  readonly proxy: FoundValue<string> | null;
  /** `Traefik`, where the proxy is not nginx. */
  readonly otherProxy: string | null;
  readonly proxyPort: FoundValue<number> | null;
  /** Where it is not what users say and speak by themselves: a name, TLS. */
  readonly proxyHost: FoundValue<string> | null;
  readonly proxyScheme: FoundValue<"https"> | null;
  readonly hostPort: number | null;
  readonly conf: readonly string[];
  /** How these files come to nginx; null: there are none. */
  readonly confWays: string | null;
  /** nginx that is not started, where no service is the proxy. */
  readonly elsewhere: NginxElsewhere | null;
  /** nginx of the host, where no service is the proxy. */
  readonly hostNginx: HostNginx | null;
  /** What may be the proxy, where none is found: nobody can see what its image runs. */
  readonly unseenProxy: UnseenProxy | null;
  /** The line by which nginx chooses the backend while it runs; null where the files tell it. */
  readonly chosenAtRunTime: string | null;
  /** nginx configuration in the repository that no service reads. */
  readonly unused: readonly string[];
  readonly backend: FoundValue<string> | null;
  readonly backendPort: FoundValue<number> | null;
  /** What the backend is spoken to in: `http`, `fastcgi` …; null where no nginx tells. */
  readonly backendProtocol: string | null;
  readonly healthDirect: FoundValue<string> | null;
  readonly healthProxied: FoundValue<string> | null;
  /** Paths that lead through nginx to the backends, the likeliest API first. */
  readonly paths: readonly PathTo[];
  /** The upload that the source declares; null also where one is configured. */
  readonly upload: FoundUpload | null;
  /** Paths of the backend's own that nginx hands on as others: visitors may ask for them in vain. */
  readonly bent: readonly string[];
  /** What the backend gets for the upload, configured or found. */
  readonly upstreamUri: FoundValue<string> | null;
  readonly project: FoundValue<string> | null;
}

/**
 * Reads compose files, Dockerfiles, nginx configuration and source; executes nothing. `generated` is
 * what scripts write for nginx.
 */
export async function discover(
  at: Locations,
  { services }: Pick<ComposeModel, "services">,
  known: Known,
  generated: readonly NginxFile[] = [],
): Promise<Discovered> {
  const [candidates, kept] = await Promise.all([
    Promise.all(services.map((service) => candidateOf(at, service))),
    nginxFiles(at),
  ]);
  const written = [...kept, ...generated];
  const applications = await applicationsOf(at, candidates);
  const { front, of } = frontOf(candidates, written, known);
  const { proxy, conf, prefixes, pass } = front;
  const upload = known.upload ? null : findUpload(applications, conf && front);
  const asked = firstPassed(known, sureOf(upload), prefixes, pass);
  const backend = known.backend ? null : findBackend(candidates, proxy, asked, upload);
  const chosen = named(candidates, known.backend?.service ?? backend?.value);
  const ofBackend = chosen ? backendOf(chosen, applications, { known, front, asked }) : NO_BACKEND;
  return {
    ...of,
    elsewhere: null,
    unseenProxy: proxy ? null : unseenProxy(candidates),
    chosenAtRunTime: conf && asked?.service == null ? chosenAtRunTime(conf) : null,
    backend,
    ...ofBackend,
    paths: pathsToServices(proxy ? prefixes : [], (to) => pass("GET", to)),
    upload,
    bent: [bentHealth(ofBackend, chosen, pass), upload?.bent ?? null].filter((it) => it !== null),
    upstreamUri: upstreamUri(known.upload ?? upload?.value ?? null, pass),
    project: proxy?.conf ? projectNamed(proxy.conf, services) : null,
  };
}

type OfBackend = Pick<
  Discovered,
  "backendPort" | "backendProtocol" | "healthDirect" | "healthProxied"
>;

const NO_BACKEND: OfBackend = {
  backendPort: null,
  backendProtocol: null,
  healthDirect: null,
  healthProxied: null,
};

function backendOf(
  chosen: Candidate,
  applications: readonly Application[],
  by: { readonly known: Known; readonly front: Front; readonly asked: Passed | null },
): OfBackend {
  const { known, front, asked } = by;
  const service = chosen.service.name;
  const passed = asked?.service === service ? asked : null;
  const own = applications.filter(({ services }) => services.includes(service));
  const healthDirect = findDirectHealth(chosen, own, passed);
  const direct = known.healthDirect ?? healthDirect?.value ?? null;
  const pass = (path: string) => front.pass("GET", path);
  return {
    backendPort: findBackendPort(
      chosen,
      passed,
      own.flatMap(({ sources }) => sources),
    ),
    backendProtocol: passed?.protocol ?? null,
    healthDirect,
    healthProxied: front.proxy?.conf
      ? findProxiedHealth(direct, own, { prefixes: front.prefixesTo([service]), pass, service })
      : null,
  };
}

/** The health path that only the backend itself has, where nginx makes another one of it. */
function bentHealth(
  { healthDirect, healthProxied }: OfBackend,
  chosen: Candidate | null,
  pass: Pass,
): string | null {
  if (!healthDirect || healthProxied) return null;
  const path = healthDirect.value;
  const to = pass("GET", path);
  const isBent = to?.isPlain === true && to.uri !== null && to.uri !== path;
  return isBent && to.service === chosen?.service.name ? path : null;
}

function upstreamUri(asked: Known["upload"], pass: Pass): FoundValue<string> | null {
  const to = asked && pass(asked.method, asked.path);
  return to && to.uri !== null ? { value: to.uri, why: to.where, sure: true } : null;
}

function sureOf(upload: FoundUpload | null): Known["upload"] {
  return upload?.sure ? upload.value : null;
}

/** Where nginx sends the upload, else the health path, else what looks like the API. */
function firstPassed(
  { upload, healthProxied }: Known,
  found: Known["upload"],
  prefixes: readonly string[],
  pass: Pass,
): Passed | null {
  const known = upload ?? (healthProxied === null ? found : null);
  const asked = [
    ...(known ? [pass(known.method, known.path)] : []),
    ...(healthProxied === null ? [] : [pass("GET", healthProxied)]),
    ...prefixes.map((path) => pass("GET", path)),
  ].filter((passed) => passed !== null);
  return asked.find(({ service }) => service !== null) ?? asked[0] ?? null;
}

function findBackend(
  candidates: readonly Candidate[],
  proxy: Candidate | null,
  asked: Passed | null,
  upload: FoundUpload | null,
): FoundValue<string> | null {
  if (asked?.service != null) return { value: asked.service, why: asked.where, sure: true };
  const guess = guessBackend(candidates, proxy?.service.name ?? null);
  const [only, second] = upload?.services ?? [];
  if (guess === null && upload && only !== undefined && second === undefined) {
    return { value: only, why: `${upload.why}, the upload`, sure: false };
  }
  return guess;
}
