import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

const AT_SOCKET = /^Uvicorn running on unix socket (\/\S+)/;
const RUNNING = /^(?:Uvicorn running|Running) on http(s?):\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;

/** uvicorn, and hypercorn, whose lines are kin. */
export const uvicorn: LineRules = {
  first: {
    Uvicorn: ({ message }) => listening("uvicorn", message),
    Running: ({ message }) =>
      message.includes("(CTRL + C") ? listening("hypercorn", message) : null,
    Application: ({ message }) => {
      if (message.startsWith("Application startup complete"))
        return { code: "ready", server: "uvicorn" };
      if (message.startsWith("Application startup failed"))
        return { code: "boot-failed", server: "uvicorn" };
      return null;
    },
    Maximum: ({ message }) => {
      const limit = /^Maximum request limit of (\d+) exceeded\. Terminating process/.exec(
        message,
      )?.[1];
      return limit === undefined
        ? null
        : { code: "worker-recycled", server: "uvicorn", limit: Number(limit) };
    },
    Shutting: ({ message }) =>
      message === "Shutting down" ? { code: "shutting-down", server: "uvicorn" } : null,
    Started: ({ message }) => {
      if (message.startsWith("Started reloader process")) {
        return { code: "reloader", server: "uvicorn", waiting: false };
      }
      const pid = /^Started server process \[(\d+)\]/.exec(message)?.[1];
      return pid === undefined
        ? null
        : { code: "worker-started", server: "uvicorn", pid: Number(pid) };
    },
    Child: ({ message }) => {
      const pid = /^Child process \[(\d+)\] died/.exec(message)?.[1];
      if (pid === undefined) return null;
      return {
        code: "worker-lost",
        server: "uvicorn",
        pid: Number(pid),
        signal: null,
        exitCode: null,
      };
    },
    Exceeded: ({ message }) =>
      message.startsWith("Exceeded concurrency limit")
        ? { code: "shedding", server: "uvicorn" }
        : null,
    Error: ({ message }) => {
      if (message.startsWith("Error loading ASGI app. ")) return notLoaded(message);
      const inFramework = message.startsWith("Error in ASGI Framework");
      return inFramework ? { code: "heading", during: "request", path: null } : null;
    },
    Invalid: ({ message }) =>
      message.startsWith("Invalid HTTP request received") ? { code: "invalid-request" } : null,
    Exception: ({ message }) => {
      if (message.startsWith("Exception in ASGI application")) {
        return { code: "heading", during: "request", path: null };
      }
      const lifespan = message.startsWith("Exception in 'lifespan' protocol");
      return lifespan ? { code: "heading", during: "boot", path: null } : null;
    },
  },
};

function notLoaded(message: string): AppLog | null {
  const absent = /Could not import module "([^"]+)"/.exec(message)?.[1];
  if (absent !== undefined) {
    return { code: "app-not-loaded", server: "uvicorn", module: absent, attribute: null };
  }
  const [, attribute, module] =
    /Attribute "([^"]+)" not found in module "([^"]+)"/.exec(message) ?? [];
  if (attribute === undefined || module === undefined) return null;
  return { code: "app-not-loaded", server: "uvicorn", module, attribute };
}

function listening(server: string, message: string): AppLog | null {
  const path = AT_SOCKET.exec(message)?.[1];
  if (path !== undefined) return { code: "listening-at-socket", server, path };
  const [, tls, host, port] = RUNNING.exec(message) ?? [];
  if (host === undefined || port === undefined) return null;
  return {
    code: "listening",
    server,
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port),
    ...(tls === "s" ? { tls: true } : {}),
  };
}
