import type { AnyFact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { hasOwnMain, type Written } from "./evidence.ts";
import { onceOf } from "./once.ts";
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

interface Server {
  readonly name: string;
  /** Ends with the server's own words. */
  readonly pattern: RegExp;
  readonly host: string;
  readonly port: number;
  /** Options that name the address, the port, or both as `host:port`. */
  readonly hostOption?: RegExp;
  readonly portOption?: RegExp;
  readonly bindOption?: RegExp;
  /** Variables that set the same: where one is set, the line does not tell all. */
  readonly variables: readonly string[];
}

const VALUE = String.raw`(?:[= ]+)["']?([^\s"']+)`;

/** Defaults by each server's own documentation. */
const SERVERS: readonly Server[] = [
  {
    ...{ name: "uvicorn", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])uvicorn(?=\s)(?!\.)(.*)$/s,
    hostOption: new RegExp(`--host${VALUE}`),
    portOption: new RegExp(`--port${VALUE}`),
    variables: ["UVICORN_HOST", "UVICORN_PORT"],
  },
  {
    ...{ name: "gunicorn", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])gunicorn(?=\s)(.*)$/s,
    bindOption: new RegExp(`(?:--bind|-b)${VALUE}`, "g"),
    variables: ["PORT", "GUNICORN_CMD_ARGS"],
  },
  {
    ...{ name: "hypercorn", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])hypercorn(?=\s)(.*)$/s,
    bindOption: new RegExp(`(?:--bind|-b)${VALUE}`, "g"),
    variables: [],
  },
  {
    ...{ name: "daphne", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])daphne(?=\s)(.*)$/s,
    hostOption: new RegExp(`(?:--bind|-b)${VALUE}`),
    portOption: new RegExp(`(?:--port|-p)${VALUE}`),
    variables: [],
  },
  {
    ...{ name: "flask", host: "127.0.0.1", port: 5000 },
    pattern: /(?:^|[\s/])flask\s(?:.*\s)?run\b(.*)$/s,
    hostOption: new RegExp(`(?:--host|-h)${VALUE}`),
    portOption: new RegExp(`(?:--port|-p)${VALUE}`),
    variables: ["FLASK_RUN_HOST", "FLASK_RUN_PORT"],
  },
  {
    ...{ name: "runserver", host: "127.0.0.1", port: 8000 },
    pattern: /manage\.py\s+runserver\b(.*)$/s,
    bindOption: /(?:^|\s)((?:[\w.[\]:]+:)?\d{2,5})(?=\s|$)/g,
    variables: [],
  },
  {
    ...{ name: "http.server", host: "0.0.0.0", port: 8000 },
    pattern: /python[\d.]*\s+-m\s+http\.server\b(.*)$/s,
    hostOption: new RegExp(`(?:--bind|-b)${VALUE}`),
    portOption: /(?:^|\s)(\d{2,5})(?=\s|$)/,
    variables: [],
  },
  {
    ...{ name: "php -S", host: "", port: 0 },
    pattern: /(?:^|[\s/])php\s+-S(\s.*)$/s,
    bindOption: /^\s+(\S+)/g,
    variables: [],
  },
];

/** What the start command, or an nginx's own configuration, says for sure; null: nothing does. */
export const listening = onceOf(
  (view, service): Listening | null => ofNginx(view, service) ?? ofCommand(view, service),
);

function ofCommand(view: Written, service: string): Listening | null {
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

function match(server: Server, text: string): readonly Served[] {
  const options = server.pattern.exec(text)?.[1];
  return options === undefined ? [] : [{ server, options }];
}

function addressOf(
  view: Written,
  service: string,
  { server, options }: Served,
  { cite, place }: StartLine,
): Listening | null {
  const preset = server.variables.some((name) => isSet(view, service, name));
  const found = server.bindOption
    ? boundTo(server, server.bindOption, options, preset || hasSettings(view, service))
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
    if (preset || server.port === 0 || /(?:^|\s)(?:-c|--config)\b/.test(options)) return null;
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

/** gunicorn reads `gunicorn.conf.py` of its folder by itself. */
function hasSettings(view: Written, service: string): boolean {
  return view.of("repo.path", service).some(({ body }) => body.path.endsWith("gunicorn.conf.py"));
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
