/** A server that is started with its address on the command line. */
export interface Server {
  readonly name: string;
  /** Ends with the server's own words. */
  readonly pattern: RegExp;
  readonly host: string;
  readonly port: number;
  /** Options that name the address, the port, or both as `host:port`. */
  readonly hostOption?: RegExp;
  readonly portOption?: RegExp;
  readonly bindOption?: RegExp;
  /** Options after which neither the address nor the port is one of those. */
  readonly otherwise?: RegExp;
  /** Variables that set the same: where one is set, the line does not tell all. */
  readonly variables: readonly string[];
  /** Files of settings that it reads by itself. */
  readonly files?: RegExp;
}

const VALUE = String.raw`["']?([^\s"']+)`;

/** `--bind 0.0.0.0`, `--bind=0.0.0.0`, `-b 0.0.0.0`, `-b0.0.0.0`. */
function option(long: string, short?: string, flags?: string): RegExp {
  const brief = short === undefined ? "" : `|${short}[= ]*`;
  return new RegExp(String.raw`(?:^|\s)(?:${long}[= ]+${brief})${VALUE}`, flags);
}

/** A word of its own that is a number, or may become one. */
const NUMBER = /(?:^|\s)["']?(\d{2,5}|\$[^\s"']+)["']?(?=\s|$)/;

/** Defaults by each server's own documentation. */
export const SERVERS: readonly Server[] = [
  {
    ...{ name: "uvicorn", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])uvicorn(?=\s)(?!\.)(.*)$/s,
    hostOption: option("--host"),
    portOption: option("--port"),
    otherwise: /\s--(?:uds|fd)\b/,
    variables: ["UVICORN_HOST", "UVICORN_PORT"],
  },
  {
    ...{ name: "gunicorn", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])gunicorn(?=\s)(.*)$/s,
    bindOption: option("--bind", "-b", "g"),
    variables: ["PORT", "GUNICORN_CMD_ARGS"],
    files: /gunicorn\.conf\.py$/,
  },
  {
    ...{ name: "hypercorn", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])hypercorn(?=\s)(.*)$/s,
    bindOption: option("--(?:insecure-|quic-)?bind", "-b", "g"),
    variables: [],
  },
  {
    ...{ name: "daphne", host: "127.0.0.1", port: 8000 },
    pattern: /(?:^|[\s/])daphne(?=\s)(.*)$/s,
    hostOption: option("--bind", "-b"),
    portOption: option("--port", "-p"),
    // Twisted's descriptions of an address, a socket, a descriptor.
    otherwise: /\s(?:-e|-u|--endpoint|--unix-socket|--fd)/,
    variables: [],
  },
  {
    ...{ name: "flask", host: "127.0.0.1", port: 5000 },
    pattern: /(?:^|[\s/])flask\s(?:.*\s)?run\b(.*)$/s,
    hostOption: option("--host", "-h"),
    portOption: option("--port", "-p"),
    variables: ["FLASK_RUN_HOST", "FLASK_RUN_PORT"],
    // With python-dotenv, which may be there.
    files: /(?:^|\/)\.(?:flask)?env$/,
  },
  {
    ...{ name: "runserver", host: "127.0.0.1", port: 8000 },
    pattern: /manage\.py\s+runserver\b(.*)$/s,
    bindOption: /(?:^|\s)["']?((?:[^\s"'-][^\s"']*:)?(?:\d{2,5}|\$[^\s"']+))["']?(?=\s|$)/g,
    variables: [],
  },
  {
    ...{ name: "http.server", host: "0.0.0.0", port: 8000 },
    pattern: /python[\d.]*\s+-m\s+http\.server\b(.*)$/s,
    hostOption: option("--bind", "-b"),
    portOption: NUMBER,
    variables: [],
  },
  {
    ...{ name: "php -S", host: "", port: 0 },
    pattern: /(?:^|[\s/])php\s+-S(\s.*)$/s,
    bindOption: /^\s+(\S+)/g,
    variables: [],
  },
];
