import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineRules } from "../log-line.ts";

/** Longer lines are not announcements. */
const LONGEST = 400;

const GATE = /istening|unning (?:at|on)|tarted (?:server )?on/;
const URL =
  /(?:[Ll]istening|[Rr]unning|[Ss]tarted(?: server)?)\b.{0,20}? (?:at|on):? +https?:\/\/(\[[^\]\s]+\]|[^:/\s]+):(\d+)/;
const ADDRESS = /(?:[Ll]istening|started server) (?:at|on):? +(\[[^\]\s]+\]|[\w.*-]*):(\d{2,5})\b/;
const PORT =
  /(?:[Ll]istening|[Rr]unning|[Ss]tarted) (?:at|on) port(?:\(s\))?:? +(\d{2,5})\b|\b[Ll]istening on:? +(\d{4,5})$/;

/**
 * A server's or an application's own announcement, in whatever words (Express, Fastify, Go, Spring,
 * Puma, Kestrel, Next). `host` stays "" where the line names only the port.
 */
export function announced({ body }: Line): AppLog | null {
  if (body.length > LONGEST || !GATE.test(body)) return null;
  const [, named, bare] = PORT.exec(body) ?? [];
  const [, host = "", port = named ?? bare] = URL.exec(body) ?? ADDRESS.exec(body) ?? [];
  if (port === undefined || / (?:unix|ws):/.test(body)) return null;
  return {
    code: "listening",
    server: server(body.trimStart()),
    host: bound(host, body),
    port: Number(port),
    ...(/(?:at|on):? +https:/.test(body) ? { tls: true } : {}),
  };
}

function server(body: string): string {
  if (/^(?:Tomcat|Netty|Jetty|Undertow) started/.test(body)) return "spring";
  if (body.startsWith("* Listening on")) return "puma";
  if (body.startsWith("Now listening on")) return "kestrel";
  return body.includes("started server on") ? "next" : "application";
}

/** Go writes `:8080` for all addresses, others `*`. */
function bound(host: string, body: string): string {
  const bare = host.replace(/^\[|\]$/g, "");
  if (bare === "*" || (bare === "" && /(?:at|on):? +:\d/.test(body))) return "::";
  return bare;
}

/** Framework lines that say more than an address. */
export const readiness: LineRules = {
  first: {
    Started: ({ message }) =>
      /^Started \S+ in [\d.]+ seconds/.test(message) ? { code: "ready", server: "spring" } : null,
    "-": ({ message }) => local("next", message) ?? pumaWorker(message),
    "➜": ({ message }) => local("vite", message) ?? network(message),
    "<i>": ({ message }) => webpack(message),
    "✓": ({ message }) =>
      /^✓ Ready in /.test(message.trim()) ? { code: "ready", server: "next" } : null,
    APPLICATION: ({ message }) =>
      message.trim() === "APPLICATION FAILED TO START"
        ? { code: "boot-failed", server: "spring" }
        : null,
    "!": ({ message }) => {
      const pid = /^! Terminating timed out worker[^:]*: (\d+)/.exec(message)?.[1];
      if (pid !== undefined) return { code: "worker-timeout", server: "puma", pid: Number(pid) };
      return message.startsWith("! Unable to start worker")
        ? { code: "boot-failed", server: "puma" }
        : null;
    },
    Nest: ({ message }) =>
      message.startsWith("Nest application successfully started")
        ? { code: "ready", server: "nest" }
        : null,
  },
};

/** `- Local: http://localhost:3000` is printed whatever the server is bound to: the port alone counts. */
function local(name: string, body: string): AppLog | null {
  const port = /^\S+ +Local: +https?:\/\/[^:/\s]+:(\d+)/.exec(body.trim())?.[1];
  return port === undefined
    ? null
    : { code: "listening", server: name, host: "", port: Number(port) };
}

/** vite: the addresses that other machines have for it, or that there are none. */
function network(body: string): AppLog | null {
  const [, said = ""] = /^➜ +Network: +(.*)$/.exec(body.trim()) ?? [];
  if (said === "use --host to expose") return { code: "loopback-only", server: "vite" };
  return urlIn("vite", said);
}

/** webpack-dev-server names its addresses by kind; without one for the network there is none. */
function webpack(body: string): AppLog | null {
  const [, said = ""] =
    /^<i> \[webpack-dev-server\] (?:Loopback|On Your Network \(IPv[46]\)): (.*)$/.exec(
      body.trim(),
    ) ?? [];
  return urlIn("webpack-dev-server", said);
}

function urlIn(name: string, text: string): AppLog | null {
  const [, host, port] = /^https?:\/\/(\[[^\]\s]+\]|[^:/\s]+):(\d+)/.exec(text) ?? [];
  if (host === undefined) return null;
  return {
    code: "listening",
    server: name,
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port),
  };
}

function pumaWorker(body: string): AppLog | null {
  const pid = /^- Worker \d+ \(PID: (\d+)\) booted/.exec(body)?.[1];
  return pid === undefined ? null : { code: "worker-started", server: "puma", pid: Number(pid) };
}
