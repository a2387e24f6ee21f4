import type { Place } from "../../../case/place.ts";
import { type Line, proxies } from "./evidence.ts";
import { once } from "./once.ts";

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
export const upstreams = once((view): readonly Upstream[] =>
  proxies(view).flatMap((proxy) => {
    const lines = view.of("nginx.directive", proxy);
    const written = { lines, blocks: blocksOf(lines), literals: literalsOf(lines) };
    const passes = lines.filter(({ body }) => PASSES.has(body.name));
    const passed = passes.flatMap((pass) => addressesOf(pass, written));
    const used = new Set(passed.map(({ line }) => line));
    const unused = [...written.blocks.values()].flatMap((servers) =>
      servers
        .filter((line) => !used.has(line))
        .flatMap((line) =>
          addressIn({ line, pass: line, scheme: "other", atStart: true }, line.body.args[0] ?? ""),
        ),
    );
    return [...passed, ...unused];
  }),
);

/** One nginx's lines, with what is looked up in them. */
interface InForce {
  readonly lines: readonly Line[];
  /** Servers of each `upstream NAME { … }`. */
  readonly blocks: ReadonlyMap<string, readonly Line[]>;
  /** What is passed to without a variable. */
  readonly literals: ReadonlySet<string>;
}

/** An upstream's servers by its name; those that are `down` are never asked. */
function blocksOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const { name, args, context } = line.body;
    const isServer = name === "server" && !args.includes("down");
    const [, around] = (isServer && /^upstream (.*)$/s.exec(context.at(-1) ?? "")) || [];
    const block = name === "upstream" ? (args[0] ?? "") : around;
    if (block === undefined) continue;
    const servers = found.get(block) ?? [];
    if (isServer) servers.push(line);
    found.set(block, servers);
  }
  return found;
}

function literalsOf(lines: readonly Line[]): ReadonlySet<string> {
  const written = lines
    .filter(({ body }) => PASSES.has(body.name) && !(body.args[0] ?? "").includes("$"))
    .map(({ body }) => (body.args[0] ?? "").replace(/^\w+:\/\//, "").split(/[/?]/)[0] ?? "");
  return new Set(written);
}

function addressesOf(pass: Line, { lines, blocks, literals }: InForce): readonly Upstream[] {
  const written = pass.body.args[0] ?? "";
  const filled = written.includes("$") ? withVariables(written, pass, lines) : null;
  if (written.includes("$") && filled === null) return [];
  const text = filled?.text ?? written;
  const [, scheme = "http", rest = ""] = /^(?:(\w+):\/\/)?(.*)$/s.exec(text) ?? [];
  const authority = rest.split(/[/?]/)[0] ?? "";
  const isHttp = pass.body.name === "proxy_pass" && (scheme === "http" || scheme === "https");
  const spoken = isHttp ? scheme : "other";
  const servers = blocks.get(authority);
  if (servers) {
    return servers.flatMap((line) =>
      addressIn({ line, pass, scheme: spoken, atStart: true }, line.body.args[0] ?? ""),
    );
  }
  // nginx knows a variable's value when a literal proxy_pass names the same address.
  const atStart = filled === null || literals.has(authority);
  const fallback = PORTS[scheme] ?? 80;
  const found = { line: filled?.line ?? pass, pass, scheme: spoken, atStart } as const;
  return addressIn(found, authority, fallback);
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
