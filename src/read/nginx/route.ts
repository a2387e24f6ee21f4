import type { NginxConfig } from "./config.ts";
import { type Directive, type Span, spanOf } from "./directive.ts";
import { type Guard, guardsOf } from "./routing/access.ts";
import type { Answer, Flow, Model, RouteRequest, RouteStep } from "./routing/flow.ts";
import type { Handler } from "./routing/handler.ts";
import type { Listen } from "./routing/listen.ts";
import type { Modifier } from "./routing/location.ts";
import { modelOf } from "./routing/model.ts";
import { inForce, readSwitch, setting } from "./routing/scope.ts";
import {
  bareHost,
  type ChosenServer,
  chooseServer,
  type Listener,
  type NameMatch,
  namesOf,
} from "./routing/server.ts";
import { type RouteSettings, settingsOf } from "./routing/settings.ts";
import { travel } from "./routing/travel.ts";
import { parseUri } from "./routing/uri.ts";

/** What nginx does with one request, and which lines decide it. */
export interface NginxRoute extends RouteSettings {
  readonly request: RouteRequest;
  /** The listen line that accepts it; null where none does. */
  readonly listen: Listen | null;
  readonly server: {
    readonly names: readonly string[];
    readonly by: NameMatch;
    readonly place: Span;
  } | null;
  /** The location that answers in the end; null where the server's own settings do. */
  readonly location: {
    readonly modifier: Modifier;
    readonly pattern: string;
    readonly place: Span;
  } | null;
  /** The path that the last location was chosen for: decoded, resolved, rewritten. */
  readonly path: string;
  readonly handler: Handler;
  readonly guards: readonly Guard[];
  /** What happened on the way, in order. */
  readonly steps: readonly RouteStep[];
  /** Why the answer may differ at run time; empty when it is exact. */
  readonly uncertain: readonly string[];
  /** What was taken to be on nginx's disk or not. */
  readonly assumed: readonly string[];
}

/** Computes the way of one request from the configuration alone. Never throws. */
export function routeFor(config: NginxConfig, request: RouteRequest): NginxRoute {
  const model = modelOf(config);
  const listener = pickListener(model, request);
  const chosen = listener && chooseServer(listener, bareHost(request.host));
  if (!listener || !chosen) return notListening(model, request);
  const flow = startFlow(model, request, listener, chosen);
  const handler = travel(flow, refusal(flow, listener));
  const { location } = flow;
  return {
    request,
    listen: listener.listen,
    server: { names: namesOf(flow.server), by: chosen.by, place: spanOf(flow.server) },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: spanOf(location.directive),
    },
    path: flow.path,
    handler,
    guards: guardsOf(flow.scope),
    ...settingsOf(flow, handler),
    steps: flow.steps,
    uncertain: [...flow.uncertain],
    assumed: [...flow.assumed],
  };
}

/** The server that a request with this Host header comes to; null where nothing listens there. */
export function serverFor(
  config: NginxConfig,
  request: Pick<RouteRequest, "host" | "port" | "address">,
): Directive | null {
  const listener = pickListener(modelOf(config), request);
  return listener && chooseServer(listener, bareHost(request.host)).server;
}

/** The address itself, else the IPv4 wildcard, else the IPv6 one, else any on that port. */
function pickListener(
  model: Model,
  { port, address }: Pick<RouteRequest, "port" | "address">,
): Listener | null {
  const wanted = [address, "*", "::"].filter((name) => name !== undefined);
  for (const name of wanted) {
    const listener = model.listeners.get(`${name} ${port}`);
    if (listener) return listener;
  }
  if (address !== undefined) return null;
  return [...model.listeners.values()].find(({ listen }) => listen.port === port) ?? null;
}

function startFlow(
  model: Model,
  request: RouteRequest,
  listener: Listener,
  { server, match, skipped }: ChosenServer,
): Flow {
  const uncertain = new Set(skipped);
  const { address } = listener.listen;
  if (request.address === undefined && address !== "*" && address !== "::") {
    uncertain.add(`listen ${address}`);
  }
  const [name = ""] = namesOf(server);
  return {
    model,
    request,
    server,
    serverName: name.replace(/^(\*?\.|~)/, ""),
    ssl: listener.ssl,
    method: request.method.toUpperCase(),
    ...uriOf(model, request, listener.fallback),
    internal: false,
    validTarget: true,
    validLocation: true,
    uriChanged: false,
    changesLeft: 11,
    errorPageUsed: false,
    errorStatus: null,
    location: null,
    condition: null,
    scope: [server.block ?? [], model.http],
    captures: match?.groups ?? [],
    variables: new Map(Object.entries(match?.named ?? {})),
    evaluating: new Set(),
    present: new Set(),
    steps: [],
    uncertain,
    assumed: new Set(),
    bodyLimit: null,
  };
}

/** The path is parsed before the server is known, so the default server's merge_slashes holds. */
function uriOf(
  model: Model,
  request: RouteRequest,
  fallback: Directive,
): Pick<Flow, "path" | "args" | "quoted"> {
  const merge = setting([fallback.block ?? [], model.http], "merge_slashes", readSwitch, true);
  return parseUri(request.path, merge.value) ?? { path: "", args: "", quoted: false };
}

/** What nginx refuses before it looks at any location. */
function refusal(flow: Flow, listener: Listener): Answer | null {
  const refused = (status: number, place: Span | null): Answer => {
    return { status, body: null, to: null, place };
  };
  if (flow.path === "") return refused(400, null);
  const { place } = listener.listen;
  if (listener.ssl && flow.request.scheme === "http") return refused(497, place);
  if (!listener.ssl && flow.request.scheme === "https") return refused(400, place);
  const reject = inForce([flow.server.block ?? []], "ssl_reject_handshake");
  if (listener.ssl && reject?.args[0] === "on") return refused(400, spanOf(reject));
  return null;
}

function notListening(model: Model, request: RouteRequest): NginxRoute {
  const handler: Handler = { is: "not-listening" };
  const server: Directive = { name: "", args: [], file: "", line: 0, endLine: 0, block: [] };
  const listen: Listen = {
    address: "*",
    port: request.port,
    ssl: false,
    defaultServer: false,
    protocol: "http",
    place: spanOf(server),
    implied: true,
  };
  const none = new Map<string, Directive>();
  const listener = { listen, ssl: false, fallback: server, exact: none, leading: none };
  const chosen: ChosenServer = { server, by: "default", match: null, skipped: [] };
  const flow = startFlow(model, request, { ...listener, trailing: none, patterns: [] }, chosen);
  return {
    request,
    listen: null,
    server: null,
    location: null,
    path: flow.path,
    handler,
    guards: [],
    ...settingsOf(flow, handler),
    steps: [],
    uncertain: [],
    assumed: [],
  };
}
