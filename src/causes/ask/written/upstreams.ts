import type { Place } from "../../../case/place.ts";
import { type Line, proxies, type Written } from "./evidence.ts";

/** An address that nginx passes requests to, as its configuration has it. */
export interface Upstream {
  /** The service whose nginx it is. */
  readonly proxy: string;
  readonly scheme: "http" | "https" | "other";
  readonly host: string;
  readonly port: number;
  /** Whether the port is written out. */
  readonly hasPort: boolean;
  /** The line that names the address: the pass itself, a `server` of its upstream, or a `set`. */
  readonly line: Line;
  readonly place: Place;
  /** The line that passes; the same where the address stands in it. */
  readonly pass: Line;
  /** Resolved once, when nginx starts; else per request, by a `resolver`. */
  readonly atStart: boolean;
}

const PASSES = new Set(["proxy_pass", "grpc_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass"]);
const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, grpc: 80, grpcs: 443 };

/** Every address in every nginx of the stack; what variables make of it only where that is plain. */
export function upstreams(view: Written): readonly Upstream[] {
  return proxies(view).flatMap((proxy) => {
    const lines = view.of("nginx.directive", proxy);
    const passes = lines.filter(({ body }) => PASSES.has(body.name));
    const passed = passes.flatMap((pass) => addressesOf(pass, lines));
    const unused = blocksOf(lines).flatMap(({ servers }) =>
      servers
        .filter((line) => !passed.some((one) => one.line === line))
        .flatMap((line) =>
          addressIn({ line, pass: line, scheme: "other", atStart: true }, line.body.args[0] ?? ""),
        ),
    );
    return [...passed, ...unused];
  });
}

/** `upstream NAME { … }` with its servers. */
function blocksOf(
  lines: readonly Line[],
): readonly { readonly name: string; readonly servers: readonly Line[] }[] {
  return lines
    .filter(({ body }) => body.name === "upstream")
    .map(({ body }) => ({
      name: body.args[0] ?? "",
      servers: lines.filter(
        (line) =>
          line.body.name === "server" &&
          line.body.context.at(-1) === `upstream ${body.args[0]}` &&
          !line.body.args.includes("down"),
      ),
    }));
}

function addressesOf(pass: Line, lines: readonly Line[]): readonly Upstream[] {
  const written = pass.body.args[0] ?? "";
  const filled = written.includes("$") ? withVariables(written, pass, lines) : null;
  if (written.includes("$") && filled === null) return [];
  const text = filled?.text ?? written;
  const [, scheme = "http", rest = ""] = /^(?:(\w+):\/\/)?(.*)$/s.exec(text) ?? [];
  const authority = rest.split(/[/?]/)[0] ?? "";
  const isHttp = pass.body.name === "proxy_pass" && (scheme === "http" || scheme === "https");
  const spoken = isHttp ? scheme : "other";
  const block = blocksOf(lines).find(({ name }) => name === authority);
  if (block) {
    return block.servers.flatMap((line) =>
      addressIn({ line, pass, scheme: spoken, atStart: true }, line.body.args[0] ?? ""),
    );
  }
  const atStart = filled === null || hasSibling(authority, lines);
  const fallback = PORTS[scheme] ?? 80;
  const found = { line: filled?.line ?? pass, pass, scheme: spoken, atStart } as const;
  return addressIn(found, authority, fallback);
}

/** nginx knows a variable's value as an upstream when a literal proxy_pass names the same address. */
function hasSibling(authority: string, lines: readonly Line[]): boolean {
  return lines.some(({ body }) => {
    if (!PASSES.has(body.name) || (body.args[0] ?? "").includes("$")) return false;
    return (body.args[0] ?? "").replace(/^\w+:\/\//, "").split(/[/?]/)[0] === authority;
  });
}

function addressIn(
  found: Pick<Upstream, "line" | "pass" | "scheme" | "atStart">,
  authority: string,
  fallback = 80,
): readonly Upstream[] {
  const [, host, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(authority) ?? [];
  const { place } = found.line.seen;
  if (host === undefined || host === "unix" || /[${}]/.test(authority) || !place) return [];
  return [
    {
      ...{ ...found, proxy: found.line.subject, host, place },
      port: port === undefined ? fallback : Number(port),
      hasPort: port !== undefined,
    },
  ];
}

/** Variables that hold the request's own path. */
const PATHS = new Set(["$request_uri", "$uri", "$is_args", "$args"]);

/** With the values of `set` in force here; null where a variable's value is not a plain one. */
function withVariables(
  text: string,
  pass: Line,
  lines: readonly Line[],
): { readonly text: string; readonly line: Line } | null {
  const [, address = "", path = ""] = /^((?:\w+:\/\/)?[^/?]*)(.*)$/s.exec(text) ?? [];
  let line: Line | null = pass;
  const filled = address.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
    const name = `$${braced ?? bare}`;
    if (PATHS.has(name)) return "/";
    const set = setOf(name, pass, lines);
    if (!set) line = null;
    else if (line) line = set;
    return set?.body.args[1] ?? whole;
  });
  return line && { text: filled + path, line };
}

/** The one `set` that gives the variable a literal value here. */
function setOf(name: string, pass: Line, lines: readonly Line[]): Line | null {
  const sets = lines.filter(
    ({ body }) =>
      body.name === "set" &&
      body.args[0] === name &&
      body.context.every((block, index) => pass.body.context[index] === block),
  );
  const isMapped = lines.some(({ body }) => body.name === "map" && body.args.includes(name));
  const values = new Set(sets.map(({ body }) => body.args[1] ?? ""));
  const [set] = sets;
  const [value = ""] = values;
  return !set || isMapped || values.size !== 1 || value.includes("$") ? null : set;
}
