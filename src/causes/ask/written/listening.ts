import type { AnyFact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { hasOwnMain, type Written } from "./evidence.ts";
import { onceOf } from "./once.ts";
import { SERVERS, type Server } from "./servers.ts";
import { type StartLine, startLine, stepsOf } from "./start-line.ts";

/** Where a service says that it listens. */
export interface Listening {
  readonly ports: readonly number[];
  /** Bound address; null: not told. */
  readonly host: string | null;
  /** The server that says so, for sentences. */
  readonly server: string;
  readonly cite: AnyFact;
  readonly place: Place | null;
  /** The address as the line has it; null where it is the server's default. */
  readonly written: string | null;
}

/** What the start command, or an nginx's own configuration, says for sure; null: nothing does. */
export const listening = onceOf(
  (view, service): Listening | null => ofNginx(view, service) ?? ofCommand(view, service),
);

/** What the start command alone says of a server that it starts. */
export function ofCommand(view: Written, service: string): Listening | null {
  const line = startLine(view, service);
  if (!line) return null;
  const served = stepsOf(line).flatMap(({ text }) => SERVERS.flatMap((one) => match(one, text)));
  const [only, ...others] = served;
  // Two servers in one container: which of them nginx means is not told.
  if (!only || others.length > 0) return null;
  return addressOf(view, service, only, line);
}

interface Served {
  readonly server: Server;
  readonly options: string;
}

/** Commands, and programs in Python, whose words are theirs and no server that they start. */
const OTHERS =
  /(?:^|[\s/])(?:install|add|echo|printf|which|type|test|command\s+-v|p?grep|pkill|killall|cat|tail|cp|mv|rm|ls|mkdir|chmod|chown|touch|\S+\.py)\s/;

function match(server: Server, text: string): readonly Served[] {
  // `${PORT:-80 00}` would be two words.
  const plain = text.replace(/\$\{(\w+)[^{}]*\}/g, "$$$1");
  const found = server.pattern.exec(plain);
  const options = found?.[1];
  if (!found || options === undefined) return [];
  return OTHERS.test(`${plain.slice(0, found.index)} `) ? [] : [{ server, options }];
}

function addressOf(
  view: Written,
  service: string,
  { server, options }: Served,
  { cite, place, text }: StartLine,
): Listening | null {
  const preset =
    server.variables.some((name) => isSet(view, service, name) || text.includes(`${name}=`)) ||
    hasSettings(view, service, server) ||
    mayHoldOptions(options);
  if (server.otherwise?.test(options)) return null;
  const found = server.bindOption
    ? boundTo(server, server.bindOption, options, preset)
    : toldApart(server, options, preset);
  return found && { ...found, server: server.name, cite, place };
}

type Address = Pick<Listening, "ports" | "host" | "written">;

/** Servers with one option for the whole address; `preset` where something else may set it too. */
function boundTo(server: Server, option: RegExp, options: string, preset: boolean): Address | null {
  const binds = [...options.matchAll(option)].map(([, value = ""]) => value);
  if (binds.some((bind) => /unix:|fd:|^\//.test(bind))) return null;
  if (binds.length === 0) {
    // A file of settings may say more than the line does.
    if (preset || server.port === 0 || /(?:^|\s)(?:-c|--config\b)/.test(options)) return null;
    return { ports: [server.port], host: server.host, written: null };
  }
  const addresses = binds.map((bind) => parts(bind, server));
  if (addresses.some(({ port }) => port === null)) return null;
  const [host = null, ...others] = new Set(addresses.map((address) => address.host));
  const ports = addresses.flatMap(({ port }) => port ?? []);
  return { ports, host: others.length === 0 ? host : null, written: host };
}

/** Servers with an option for the host and another for the port. */
function toldApart(server: Server, options: string, preset: boolean): Address | null {
  const host = server.hostOption?.exec(options)?.[1] ?? null;
  const port = server.portOption?.exec(options)?.[1] ?? null;
  const isPlain = (value: string | null) => value !== null && !value.includes("$");
  if (preset && !(isPlain(host) && isPlain(port))) return null;
  if (port !== null && !/^\d+$/.test(port)) return null;
  const written = isPlain(host) ? host : null;
  return {
    ports: [port === null ? server.port : Number(port)],
    host: host === null ? server.host : written,
    written,
  };
}

function isSet(view: Written, service: string, name: string): boolean {
  const inCompose = view.of("compose.service", service)[0]?.body.environment.includes(name);
  const inImage = view
    .of("dockerfile.instruction", service)
    .some(({ body, seen }) => body.instruction === "ENV" && seen.quote?.includes(name) === true);
  return inCompose === true || inImage;
}

function hasSettings(view: Written, service: string, { files }: Server): boolean {
  return (
    files !== undefined &&
    view
      .of("repo.path", service)
      .some(({ body }) => body.role === "settings" && files.test(body.path))
  );
}

/** `$OPTIONS`, `"$@"`: a variable that is no option's value may be options itself. */
function mayHoldOptions(options: string): boolean {
  return /(?:^|\s)(?!-)\S+\s+["']?\$(?:\w+|[@*])["']?(?=\s|$)|^\s*["']?\$(?:\w+|[@*])["']?(?=\s|$)/.test(
    options,
  );
}

function parts(bind: string, server: Server): { host: string; port: number | null } {
  const [, host, port] = /^(?:(.*):)?(\d+)$/.exec(bind) ?? [];
  if (port === undefined) {
    return { host: bind, port: bind.includes("$") || bind.includes(":") ? null : server.port };
  }
  // `:8000` is every address: an empty host goes to bind(2) as it is.
  if (host === "") return { host: "0.0.0.0", port: Number(port) };
  return { host: host?.includes("$") ? "" : (host ?? server.host), port: Number(port) };
}

/** Of an nginx whose whole configuration is here; the image's own files may listen elsewhere. */
function ofNginx(view: Written, service: string): Listening | null {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const [first] = listens;
  if (!first || !hasOwnMain(view, service)) return null;
  const ports = listens.flatMap(({ body }) => {
    const written = body.args[0] ?? "";
    const port = /^(?:.*:)?(\d+)$/.exec(written)?.[1];
    return port === undefined ? [] : [Number(port)];
  });
  if (ports.length === 0) return null;
  const about = { server: "nginx", cite: first, place: first.seen.place };
  return { ...about, ports: [...new Set(ports)], host: null, written: null };
}

export function isLoopbackAddress(host: string | null): boolean {
  return (
    host !== null && (host === "localhost" || host.startsWith("127.") || /^\[?::1\]?$/.test(host))
  );
}
