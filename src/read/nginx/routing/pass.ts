import { type Directive, spanOf } from "../directive.ts";
import type { Flow } from "./flow.ts";
import type { Handler, OtherUpstream, Resolution } from "./handler.ts";
import { allInForce, inForce, type Setting } from "./scope.ts";
import { isAddress, parseTarget, serversOf, type Target, type UpstreamServer } from "./target.ts";
import { escapePath } from "./uri.ts";
import { expand, expandOrDoubt, hasVariables } from "./variables.ts";

const OTHER: Readonly<Record<string, OtherUpstream["protocol"]>> = {
  fastcgi_pass: "fastcgi",
  uwsgi_pass: "uwsgi",
  scgi_pass: "scgi",
  grpc_pass: "grpc",
  memcached_pass: "memcached",
};

/** Directives that take over the answer and about which nothing more is known here. */
const OPAQUE =
  /^(content_by_lua(_block|_file)?|js_content|perl|stub_status|empty_gif|flv|mp4|echo|hls|vod|push_stream_\w+|upload_pass|rds_json_ret|drizzle_pass|redis_pass|redis2_pass|srcache_fetch)$/;

/** The directive that answers in place of files: of the `if` that holds, else of the location. */
export function passOf(blocks: readonly (readonly Directive[])[]): Directive | null {
  for (const block of blocks) {
    const found = block.find(
      ({ name }) => name === "proxy_pass" || name in OTHER || OPAQUE.test(name),
    );
    if (found) return found;
  }
  return null;
}

export function handPass(flow: Flow, directive: Directive): Handler {
  const protocol = OTHER[directive.name];
  if (directive.name === "proxy_pass") return handProxy(flow, directive);
  if (protocol) return handOther(flow, directive, protocol);
  return { is: "unknown", why: directive.name, place: spanOf(directive) };
}

/** What envsubst puts in before nginx reads the line: by then it is no variable. */
const TEMPLATED = /\$\{[A-Z][A-Z\d_]*\}/g;

function handProxy(flow: Flow, directive: Directive): Handler {
  const [written = ""] = directive.args;
  const viaVariable = hasVariables(written);
  const url = viaVariable ? expandOrDoubt(flow, written) : written;
  const prefix = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
  // nginx: `invalid URL prefix in "…"`, status 500.
  if (!prefix && !hasVariables(url)) {
    return { is: "returned", status: 500, body: null, place: spanOf(directive) };
  }
  const secure = prefix === "https://";
  const rest = url.replace(/^(https?:|\$\w+:)?\/\//i, "");
  const target = parseTarget(rest, secure ? 443 : 80);
  flow.variables.set("proxy_host", authorityOf(target, secure ? 443 : 80));
  flow.variables.set("proxy_port", target.unix === null ? String(target.port ?? "") : "");
  return {
    is: "proxied",
    scheme: secure ? "https" : "http",
    target: target.unix === null ? target.authority : `unix:${target.unix}`,
    ...upstreamOf(flow, target, directive, viaVariable),
    upstreamUri: upstreamUri(flow, target.uri, hasVariables(written.replace(TEMPLATED, ""))),
    viaVariable,
    place: spanOf(directive),
  };
}

/** `$proxy_host`: the port is left out where it is the scheme's own. */
function authorityOf(target: Target, defaultPort: number): string {
  return target.portWritten && target.port !== defaultPort
    ? target.authority
    : target.authority.replace(/:\d+$/, "");
}

/**
 * The URI that the backend receives (ngx_http_proxy_create_request): with variables and a URI
 * part, that URI alone; without a URI part, the request target as sent; else the URI part in
 * place of the location's prefix, unless a rewrite changed the path.
 */
function upstreamUri(flow: Flow, uri: string, viaVariable: boolean): string {
  if (viaVariable && uri !== "") return uri.startsWith("?") ? `/${uri}` : uri;
  if (uri === "" && flow.validTarget) return flow.request.path.replace(/^https?:\/\/[^/?#]*/i, "");
  const replaces = flow.validLocation && uri !== "";
  const modifier = flow.location?.modifier ?? "";
  const prefix = ["", "=", "^~"].includes(modifier) ? (flow.location?.pattern.length ?? 0) : 0;
  const kept = flow.path.slice(replaces ? prefix : 0);
  const path = flow.quoted || flow.internal ? escapePath(kept) : kept;
  return (flow.validLocation ? uri : "") + path + (flow.args === "" ? "" : `?${flow.args}`);
}

function handOther(
  flow: Flow,
  directive: Directive,
  protocol: OtherUpstream["protocol"],
): OtherUpstream {
  const [written = ""] = directive.args;
  const viaVariable = hasVariables(written);
  const text = viaVariable ? expandOrDoubt(flow, written) : written;
  const target = parseTarget(text.replace(/^(grpcs?|suwsgi|uwsgi):\/\//, ""), 80);
  return {
    is: "other-upstream",
    protocol,
    target: text,
    ...upstreamOf(flow, target, directive, viaVariable),
    scriptFilename: protocol === "fastcgi" ? scriptFilename(flow) : null,
    viaVariable,
    place: spanOf(directive),
  };
}

function scriptFilename(flow: Flow): Setting<string> | null {
  const line = allInForce(flow.scope, "fastcgi_param").findLast(
    ({ args }) => args[0] === "SCRIPT_FILENAME",
  );
  return line ? { value: expand(flow, line.args[1] ?? "").text, place: spanOf(line) } : null;
}

function upstreamOf(
  flow: Flow,
  target: Target,
  directive: Directive,
  viaVariable: boolean,
): Pick<OtherUpstream, "upstreamName" | "servers" | "resolution" | "resolver"> {
  const resolver = resolverOf(flow);
  if (hasVariables(target.host)) {
    return { upstreamName: null, servers: [], resolution: "unknown", resolver };
  }
  const { servers, block } = serversOf(flow.model, target, spanOf(directive));
  const balancer = block?.block?.find(({ name }) => name.startsWith("balancer_by_lua"));
  if (balancer) flow.uncertain.add(balancer.name);
  const resolution = block
    ? blockResolution(servers)
    : hostResolution(flow, target, viaVariable, resolver !== null);
  return { upstreamName: block?.args[0] ?? null, servers, resolution, resolver };
}

function blockResolution(servers: readonly UpstreamServer[]): Resolution {
  if (servers.some(({ params }) => params.includes("resolve"))) return "runtime";
  const fixed = servers.every(({ host, unix }) => unix !== null || isAddress(host));
  return fixed ? "address" : "start";
}

function hostResolution(
  flow: Flow,
  { host, port, unix }: Target,
  viaVariable: boolean,
  hasResolver: boolean,
): Resolution {
  if (unix !== null || isAddress(host)) return "address";
  if (!viaVariable || flow.model.literals.has(`${host.toLowerCase()}:${port}`)) return "start";
  return hasResolver ? "runtime" : "none";
}

function resolverOf(flow: Flow): Setting<readonly string[]> | null {
  const line = inForce(flow.scope, "resolver");
  if (!line) return null;
  return { value: line.args.filter((arg) => !arg.includes("=")), place: spanOf(line) };
}
