import type { Candidate, FoundValue } from "./candidate.ts";
import { filled } from "./filled.ts";
import { healthOf } from "./find-health.ts";
import { placeOf } from "./place-of.ts";
import { isAskable, type Passed } from "./routes.ts";
import type { Source } from "./source-files.ts";

const PORT_OPTION =
  /(?:--port[= ]|--http-port[= ]|-Dserver\.port=|--server\.port=|(?:^|\s)-p[= ]?|--bind[= ]\S*:|(?:^|\s)-b[= ]?\S*:|(?:^|\s)-S\s+\S*:|runserver\s+(?:\S*?:)?|--listen[= ]\S*:|http\.server\s+)(\d{2,5})\b/;

/** Servers that have a port of their own when nothing else is said. */
const DEFAULT_PORTS: readonly (readonly [RegExp, number, string])[] = [
  [/\buvicorn\b|\bgunicorn\b|\bhypercorn\b|\bdaphne\b|runserver\b/, 8000, "the server's default"],
  [/\bflask\b.*\brun\b/, 5000, "Flask's default"],
  [/\bpuma\b|\brails\b.*\bs(?:erver)?\b/, 3000, "the server's default"],
  [/\bnext\b.*\bstart\b|\bnuxt\b/, 3000, "the server's default"],
  [/\bartisan\b.*\bserve\b/, 8000, "Laravel's default"],
  [/\bjava\b.*-jar\b|\bspring-boot:run\b/, 8080, "Spring's default"],
];

const VARIABLES = ["PORT", "APP_PORT", "SERVER_PORT", "HTTP_PORT", "API_PORT"];

/** What the backend listens on: what it is told beats what others believe. */
export function findBackendPort(
  candidate: Candidate,
  passed: Passed | null,
  sources: readonly Source[],
): FoundValue<number> | null {
  // FastCGI or a socket: there is no port that would answer to HTTP.
  if (passed && !isAskable(passed)) return null;
  return (
    toldPort(candidate) ??
    configuredPort(candidate) ??
    agreedPort(candidate, passed) ??
    sourcePort(sources) ??
    exposedPort(candidate) ??
    usualPort(candidate, sources) ??
    (passed?.port == null ? null : found(passed.port, passed.where, false))
  );
}

function environmentOf({ service, image }: Candidate): Readonly<Record<string, string>> {
  return { ...image.env, ...service.environment };
}

/** The port that a command line gives; null: none. */
export function commandPort(command: string): number | null {
  return Number(PORT_OPTION.exec(command)?.[1]) || null;
}

/** On its command line, or on that of a script that it leads to. */
function toldPort(candidate: Candidate): FoundValue<number> | null {
  const env = environmentOf(candidate);
  for (const { text, where } of candidate.runs) {
    const told = commandPort(filled(text, env));
    if (told !== null) return found(told, `${where} (its command line)`, true);
  }
  return null;
}

const IN_SOURCE =
  /\buvicorn\.run\([^)]*\bport\s*=\s*(\d{2,5})|\bapp\.run\([^)]*\bport\s*=\s*(\d{2,5})|\.listen\(\s*(\d{2,5})|\bPORT\b["'\]]*\s*(?:\|\||\?\?|=)\s*["']?(\d{2,5})|^bind\s*=\s*["'][^"']*:(\d{2,5})|^\s*(?:server\.)?port\s*[=:]\s*(\d{2,5})/m;
const MAY_SAY = /\.(?:[cm]?[jt]s|py)$|(?:^|\/)application\.(?:properties|ya?ml)$/;

/** Where an application finds its databases and its mail, by their usual ports: not its own. */
const OF_OTHERS = new Set(["25", "465", "587", "1025", "3306", "5432", "5672", "6379", "27017"]);

/** In its healthcheck, or its environment. */
function configuredPort(candidate: Candidate): FoundValue<number> | null {
  const health = healthOf(candidate);
  if (health?.value.port != null) return found(health.value.port, health.why, true);
  const env = environmentOf(candidate);
  const variable = VARIABLES.find((name) => /^\d{2,5}$/.test(env[name] ?? ""));
  if (variable !== undefined) {
    const place = placeOf(candidate.service, `environment.${variable}`, "environment", "");
    const isOwn = candidate.service.environment[variable] !== undefined;
    const where = isOwn ? place : (candidate.image.places["ENV"] ?? place);
    return found(Number(env[variable]), `${where} (${variable})`, true);
  }
  return null;
}

/** A guess: of several applications in one folder, any may be meant. */
function sourcePort(sources: readonly Source[]): FoundValue<number> | null {
  for (const { path, text } of sources) {
    const told = MAY_SAY.test(path) ? IN_SOURCE.exec(text)?.slice(1).find(Boolean) : undefined;
    if (told !== undefined && !OF_OTHERS.has(told)) return found(Number(told), path, false);
  }
  return null;
}

function portsOf({ service, image }: Candidate) {
  const exposed = [...new Set([...image.expose, ...service.expose])];
  return { exposed, published: service.ports.map(({ container }) => container) };
}

/** nginx and the service itself say the same. */
function agreedPort(candidate: Candidate, passed: Passed | null): FoundValue<number> | null {
  const { exposed, published } = portsOf(candidate);
  if (passed?.port == null || ![...exposed, ...published].includes(passed.port)) return null;
  const { where, hostPort } = passed;
  if (hostPort !== null) return found(passed.port, `${where} (port ${hostPort} of the host)`, true);
  return found(passed.port, `${where}, and it exposes that port`, true);
}

function exposedPort(candidate: Candidate): FoundValue<number> | null {
  const { service, image } = candidate;
  const { exposed: ports, published } = portsOf(candidate);
  const [only, second] = ports.length > 0 ? ports : published;
  if (only === undefined) return null;
  const exposed = image.places["EXPOSE"] ?? placeOf(service, "expose.0", "expose", "");
  const where = ports.length > 0 ? exposed : placeOf(service, "ports.0", "ports", "");
  return found(only, where, second === undefined);
}

/** `--bind unix:/run/app.sock`, `--uds /run/app.sock`: then a server has no port at all. */
const ON_SOCKET = /(?:^|[\s"'=])(?:unix:|--uds[= ])/;

/** gunicorn's own settings, in a file that it reads by itself or by `-c`. */
const BOUND_TO_SOCKET = /^bind\s*=\s*\[?\s*["']unix:/m;

function usualPort({ runs }: Candidate, sources: readonly Source[]): FoundValue<number> | null {
  if (runs.some(({ text }) => ON_SOCKET.test(text))) return null;
  const isGunicorn = runs.some(({ text }) => /\bgunicorn\b/.test(text));
  if (isGunicorn && sources.some(({ text }) => BOUND_TO_SOCKET.test(text))) return null;
  for (const { text, where } of runs) {
    const usual = DEFAULT_PORTS.find(([server]) => server.test(text));
    if (usual) return found(usual[1], `${where} (${usual[2]})`, false);
  }
  return null;
}

function found(value: number, why: string, sure: boolean): FoundValue<number> {
  return { value, why, sure };
}
