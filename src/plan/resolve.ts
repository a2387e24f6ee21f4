import { join, resolve } from "node:path";
import { languageOf } from "../case/language-tag.ts";
import type { Files } from "../ports/files.ts";
import { rememberedFiles } from "../ports/remembered-files.ts";
import { authPlan } from "./auth.ts";
import { type LoadedCompose, loadCompose } from "./compose-plan.ts";
import { problemAt } from "./config/problem-at.ts";
import { type Discovered, discover } from "./discover/discover.ts";
import { nginxElsewhere } from "./discover/elsewhere.ts";
import { backendPlan } from "./discover/find-backend.ts";
import { hostSetup } from "./discover/host-units.ts";
import { type LoadedConfig, loadConfig } from "./load-config.ts";
import { type Locations, linkProblem, locate, shown } from "./locate.ts";
import { missingIn } from "./missing.ts";
import type { BackendPlan, Plan, ProxyPlan, RoutePlan, UploadPlan } from "./plan.ts";
import type { RawInput } from "./raw-input.ts";
import { namedSecrets, secretValues } from "./secrets.ts";
import { sourcesOf } from "./sources.ts";
import { namesOf, SETTLING_SECONDS, type TargetPlan, targetPlan } from "./target.ts";
import { foundUploadPlan, uploadPlan } from "./upload.ts";
import { speaking, UsageError } from "./usage-error.ts";

const TIMEOUT_SECONDS = 120;
const REQUEST_TIMEOUT_SECONDS = 75;

/**
 * Everything a run needs, from arguments or inputs, the config file, and what the repository shows,
 * in this order of precedence. Executes nothing. @throws UsageError with all problems found
 */
export async function resolvePlan(raw: RawInput, deps: { readonly files: Files }): Promise<Plan> {
  return (await explainedPlan(raw, deps)).plan;
}

/** The plan with what discovery saw beyond it. @throws UsageError */
export async function explainedPlan(
  raw: RawInput,
  { files, withoutCompose = false }: { readonly files: Files; readonly withoutCompose?: boolean },
): Promise<{ readonly plan: Plan; readonly found: Discovered }> {
  const at = await locate(rememberedFiles(files), raw.cwd, raw.dir);
  const loaded = await loadConfig(at, raw);
  return speaking(loaded.config.lang ?? null, () => planned(at, loaded, raw, withoutCompose));
}

async function planned(
  at: Locations,
  loaded: LoadedConfig,
  raw: RawInput,
  withoutCompose: boolean,
): ReturnType<typeof explainedPlan> {
  const { config, settings } = loaded;
  const target = targetPlan(config.target);
  const origin = settings.originOf(["upload", "file"]);
  const { upload, wrong } = await uploadPlan(at, config.upload, origin);
  if (wrong !== null) throw new UsageError([problemAt(settings, ["upload", "file"], wrong)]);
  const compose = await loadCompose(at, loaded, raw.env).catch((error: unknown) => {
    const isNeeded = target.kind === "compose" && !withoutCompose;
    if (!isNeeded && isWithout(error, loaded)) return null;
    throw error;
  });
  const setup = compose ? null : await hostSetup(at);
  const known = {
    proxyService: config.proxy?.service ?? namesOf(target).proxy,
    proxyPort: config.proxy?.port ?? null,
    host: config.proxy?.host ?? null,
    scheme: config.proxy?.scheme ?? null,
    backend: withPort(config.backend ?? serviceOf(target)),
    healthDirect: config.health?.direct ?? null,
    healthProxied: config.health?.proxied ?? null,
    upload,
  };
  const discovered = await discover(
    at,
    compose?.model ?? setup ?? { services: [] },
    known,
    setup?.nginx,
  );
  const isLacking = known.proxyService === null && discovered.proxy === null;
  const elsewhere =
    isLacking && target.kind === "compose"
      ? await nginxElsewhere(at, compose?.model ?? {}, compose?.plan.files ?? [], raw.env)
      : null;
  const found = { ...discovered, elsewhere };
  // Only what source and nginx leave no doubt about is posted without being asked for, and only to
  // a stack that is ours.
  const isOurs = target.kind === "compose";
  const unasked = isOurs && found.upload?.sure ? foundUploadPlan(found.upload.value) : null;
  const plan = assemble({
    ...{ at, raw, loaded, found, target },
    compose: compose ?? NO_COMPOSE,
    upload: upload ?? unasked,
  });
  return { plan: frozen(plan), found };
}

const NO_COMPOSE: LoadedCompose = {
  plan: { files: [], profiles: [], services: [], envFiles: [], env: {} },
  how: "there is none",
  model: { services: [], known: [] },
  named: [],
};

/** Where no file is named, the one thing wrong with `compose` itself can be that there is none. */
function isWithout(error: unknown, { config }: LoadedConfig): boolean {
  if (!(error instanceof UsageError) || config.compose) return false;
  return error.problems.every(({ file, key }) => file === null && key === "compose");
}

interface Parts {
  readonly at: Locations;
  readonly raw: RawInput;
  readonly loaded: LoadedConfig;
  readonly compose: LoadedCompose;
  readonly found: Discovered;
  readonly target: TargetPlan;
  readonly upload: UploadPlan | null;
}

function assemble({ at, raw, loaded, compose, found, target, upload }: Parts): Plan {
  const { config } = loaded;
  const isOurs = target.kind === "compose";
  const proxied = config.health?.proxied ?? found.healthProxied?.value ?? null;
  const plan: Omit<Plan, "sources" | "missing"> = {
    root: at.root,
    dir: at.dir,
    out: raw.out === null ? join(at.dir, ".bad-gateway") : resolve(raw.cwd, raw.out),
    target,
    config: loaded.path,
    compose: {
      ...compose.plan,
      project: config.project ?? found.project?.value ?? null,
    },
    proxy: proxyPlan(config.proxy, target, found),
    // Behind an address nobody but its proxy can be asked.
    backend: target.kind === "url" ? null : backendOf(config.backend ?? serviceOf(target), found),
    health: {
      direct: config.health?.direct ?? found.healthDirect?.value ?? null,
      proxied,
      headers: config.health?.headers ?? {},
    },
    upload: upload && { ...upload, upstreamUri: found.upstreamUri?.value ?? null },
    routes: routePlans(config, found, upload !== null || proxied !== null),
    auth: authPlan(config.auth),
    timeoutSeconds: config.timeout ?? (isOurs ? TIMEOUT_SECONDS : SETTLING_SECONDS),
    requestTimeoutSeconds: config["request-timeout"] ?? REQUEST_TIMEOUT_SECONDS,
    lang: config.lang ?? languageOf(raw.env),
    secrets: secretValues(loaded.secrets, [
      ...compose.named,
      ...namedSecrets(raw.env),
      ...namedSecrets(config.env ?? {}),
    ]),
    warnings: [...loaded.warnings, ...[...at.refused].sort().map((path) => linkProblem(at, path))],
  };
  const files = compose.plan.files.map((path) => shown(at, path)).join(", ");
  const sources = sourcesOf(plan, loaded.settings, found, `${files} (${compose.how})`);
  return { ...plan, sources, missing: missingIn(plan, found) };
}

/** The backend that the target itself names. */
function serviceOf(target: TargetPlan) {
  const service = namesOf(target).backend;
  if (service === null) return undefined;
  const port = target.kind === "ssh" ? (target.backend?.port ?? undefined) : undefined;
  return { service, port };
}

function proxyPlan(
  config: LoadedConfig["config"]["proxy"],
  target: TargetPlan,
  found: Discovered,
): ProxyPlan | null {
  if (target.kind === "url") {
    const { scheme, host, port } = target;
    const said = { service: host, port, hostPort: port, scheme, conf: [] };
    const shown = port === (scheme === "https" ? 443 : 80) ? host : `${host}:${port}`;
    return { ...said, host: config?.host ?? shown, insecure: config?.insecure ?? false };
  }
  const service = config?.service ?? namesOf(target).proxy ?? found.proxy?.value;
  if (service === undefined) return null;
  const scheme = config?.scheme ?? found.proxyScheme?.value ?? "http";
  return {
    service,
    port: config?.port ?? found.proxyPort?.value ?? (scheme === "https" ? 443 : 80),
    hostPort: found.hostPort,
    conf: found.conf,
    host: config?.host ?? found.proxyHost?.value ?? null,
    scheme,
    // Nobody configured https: what a stack has for this machine is hardly ever signed for it.
    insecure: config?.insecure ?? found.proxyScheme !== null,
  };
}

function backendOf(
  said: { readonly service: string; readonly port?: number | undefined } | undefined,
  found: Discovered,
): BackendPlan | null {
  const service = said?.service ?? found.backend?.value;
  if (service === undefined) return null;
  const port = said?.port;
  return port === undefined ? backendPlan(service, found.backendPort) : { service, port };
}

/**
 * With nothing else to ask through the proxy: what it passes on to each backend, and its front page,
 * which alone would prove nothing where nginx serves it itself. Where health or upload were found,
 * what it passes on to the other backends: they may be what is down. And what the backend has, and
 * nginx hands on as something else.
 */
function routePlans(
  { routes, health, upload }: LoadedConfig["config"],
  { paths, bent, backend }: Discovered,
  isAsked: boolean,
): readonly RoutePlan[] {
  if (!routes) {
    const isSaid = health?.proxied !== undefined || upload !== undefined;
    if (isAsked && isSaid) return [];
    const others = isAsked ? paths.filter(({ service }) => service !== backend?.value) : paths;
    const asked = new Set([...others.map(({ value }) => value), ...bent]);
    const passed = [...asked].map((path) => ({ path, backend: null, expect: null }));
    if (isAsked) return passed;
    if (passed.some(({ path }) => path === "/")) return passed;
    return [...passed, { path: "/", backend: null, expect: null, front: true }];
  }
  return routes.map(({ path, backend, expect }) => ({
    path,
    backend: withPort(backend),
    expect: expect ?? null,
  }));
}

function withPort(
  backend: { readonly service: string; readonly port?: number | undefined } | undefined,
): BackendPlan | null {
  return backend ? { service: backend.service, port: backend.port ?? null } : null;
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) frozen(item);
    Object.freeze(value);
  }
  return value;
}
