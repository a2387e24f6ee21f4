import type { ComposeModel } from "../compose/model.ts";
import type { Locations } from "../locate.ts";
import type { BackendPlan } from "../plan.ts";
import { confOf } from "./conf.ts";
import { findBackendPort, guessBackend } from "./find-backend.ts";
import { healthOf } from "./find-health.ts";
import { type Candidate, type FoundValue, findProxy, findProxyPort } from "./find-proxy.ts";
import { imageOf } from "./image.ts";
import { type Passed, passedPaths, passedTo, pathsToServices, projectNamed } from "./routes.ts";

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
  readonly proxyPort: FoundValue<number> | null;
  readonly hostPort: number | null;
  readonly conf: readonly string[];
  readonly backend: FoundValue<string> | null;
  readonly backendPort: FoundValue<number> | null;
  readonly healthDirect: FoundValue<string> | null;
  readonly healthProxied: FoundValue<string> | null;
  /** Paths that lead through nginx to the backends, the likeliest API first. */
  readonly paths: readonly FoundValue<string>[];
  readonly upstreamUri: string | null;
  readonly project: FoundValue<string> | null;
}

/** Reads compose files, Dockerfiles and nginx configuration; executes nothing. */
export async function discover(
  at: Locations,
  { services }: ComposeModel,
  known: Known,
): Promise<Discovered> {
  const candidates: Candidate[] = await Promise.all(
    services.map(async (service) => {
      const image = await imageOf(at, service);
      return { service, image, conf: await confOf(at, service, image) };
    }),
  );
  const byName = (name: string | undefined) =>
    candidates.find(({ service }) => service.name === name) ?? null;
  const foundProxy = known.proxyService === null ? findProxy(candidates) : null;
  const proxy = byName(known.proxyService ?? foundProxy?.value.service.name);
  const proxyPort = proxy && findProxyPort(proxy);
  const port = known.proxyPort ?? proxyPort?.value ?? 80;
  const pass = (method: string, path: string) =>
    proxy?.conf
      ? passedTo(proxy.conf, services, proxy.service, {
          method,
          path,
          host: known.host ?? "localhost",
          scheme: known.scheme ?? "http",
          port,
        })
      : null;
  const asked = proxy ? firstPassed(proxy, known, pass) : null;
  const backend = known.backend ? null : findBackend(candidates, proxy, asked);
  const chosen = byName(known.backend?.service ?? backend?.value);
  const ofBackend = asked?.service === chosen?.service.name ? asked : null;
  const healthDirect = chosen && healthOf(chosen);
  const path = known.healthDirect ?? healthDirect?.value.path ?? null;
  const isPassed = (to: Passed | null) => to !== null && to.service === chosen?.service.name;
  return {
    proxy: foundProxy && { ...foundProxy, value: foundProxy.value.service.name },
    proxyPort,
    hostPort: proxy?.service.ports.find(({ container }) => container === port)?.host ?? null,
    conf: proxy?.conf?.files ?? [],
    backend,
    backendPort: chosen && findBackendPort(chosen, ofBackend),
    healthDirect: healthDirect && { ...healthDirect, value: healthDirect.value.path },
    healthProxied: path === null || !proxy ? null : proxiedHealth(proxy, path, pass, isPassed),
    paths: pathsToServices(proxy, (to) => pass("GET", to)),
    upstreamUri: known.upload && (pass(known.upload.method, known.upload.path)?.uri ?? null),
    project: proxy?.conf ? projectNamed(proxy.conf, services) : null,
  };
}

type Pass = (method: string, path: string) => Passed | null;

/** Where nginx sends the upload, else the health path, else what looks like the API. */
function firstPassed({ conf }: Candidate, known: Known, pass: Pass): Passed | null {
  const { upload, healthProxied } = known;
  const asked = [
    ...(upload ? [pass(upload.method, upload.path)] : []),
    ...(healthProxied === null ? [] : [pass("GET", healthProxied)]),
    ...(conf ? passedPaths(conf).map((path) => pass("GET", path)) : []),
  ].filter((passed) => passed !== null);
  return asked.find(({ service }) => service !== null) ?? asked[0] ?? null;
}

function findBackend(
  candidates: readonly Candidate[],
  proxy: Candidate | null,
  asked: Passed | null,
): FoundValue<string> | null {
  if (asked?.service != null) return { value: asked.service, why: asked.where, sure: true };
  return guessBackend(candidates, proxy?.service.name ?? null);
}

/** The path that nginx maps to the backend's own health path; null where it answers by itself. */
function proxiedHealth(
  { conf }: Candidate,
  path: string,
  pass: Pass,
  isPassed: (to: Passed | null) => boolean,
): FoundValue<string> | null {
  if (!conf) return null;
  const prefixes = ["", ...passedPaths(conf).map((prefix) => prefix.replace(/\/$/, ""))];
  for (const prefix of new Set(prefixes)) {
    const candidate = `${prefix}${path}`;
    const to = pass("GET", candidate);
    if (isPassed(to) && to?.uri === path) return { value: candidate, why: to.where, sure: true };
  }
  return null;
}
