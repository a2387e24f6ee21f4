import type { AnyFact } from "../case/facts.ts";
import { NO_ADDRESS, type Outcome } from "../case/outcome.ts";
import {
  EVENTS,
  FOUND,
  HANDLES,
  memoryInWords,
  serviceInWords,
  stateInWords,
} from "./container-words.ts";

/** Kinds whose own words are for people; the raw form of all others is for machines. */
const SPEAKS: ReadonlySet<AnyFact["kind"]> = new Set([
  "app.log",
  "nginx.error",
  "nginx.access",
  "nginx.directive",
  "nginx.problem",
  "compose.failure",
  "dockerfile.instruction",
  "container.health",
]);

/** A fact as evidence for people: quoted where it is a line that somebody wrote, else in words. */
export function describe(fact: AnyFact): string {
  return (SPEAKS.has(fact.kind) ? fact.seen.quote : null) ?? inWords(fact);
}

function inWords(fact: AnyFact): string {
  const { subject } = fact;
  switch (fact.kind) {
    case "http.exchange":
      return `${fact.body.method} ${plainUrl(fact.body.url)}: ${outcomeInWords(fact.body.outcome)}`;
    case "container.state":
      return stateInWords(subject, fact.body);
    case "container.config":
      return `${subject} runs ${[...fact.body.entrypoint, ...fact.body.command].join(" ")}`;
    case "container.network":
      return `${subject} is on network ${fact.body.network}${fact.body.address ? ` as ${fact.body.address}` : ""}`;
    case "container.health":
      return `healthcheck of ${subject}: ${fact.body.status}`;
    case "container.event": {
      const { action, exitCode, detail } = fact.body;
      const code = exitCode === null ? "" : ` with exit code ${exitCode}`;
      return `container of ${subject} ${EVENTS[action] ?? action}${code}${detail ? `: ${detail}` : ""}`;
    }
    case "container.memory":
      return memoryInWords(subject, fact.body);
    case "compose.service":
      return serviceInWords(subject, fact.body);
    case "compose.failure":
      return fact.body.detail;
    case "dockerfile.instruction":
      return `${fact.body.instruction} ${fact.body.args.join(" ")}`;
    case "bind.source":
      return `${fact.body.source}, mounted at ${fact.body.target}, is ${FOUND[fact.body.found]}`;
    case "app.route":
      return `${subject} has a route ${fact.body.method} ${fact.body.path}`;
    case "repo.path":
      return `${fact.body.path || "."}, which ${subject} names, is ${FOUND[fact.body.found]}`;
    case "script":
      return `${fact.body.path}: first line ${fact.body.shebang ?? "without #!"}${fact.body.carriageReturns ? ", Windows line ends" : ""}`;
    case "listener":
      return `${subject} listens on ${fact.body.address}:${fact.body.port}`;
    case "dns.answer":
      return `in ${subject}, ${fact.body.name} resolves to ${fact.body.addresses?.join(", ") ?? `nothing (${fact.body.error ?? "no answer"})`}`;
    case "tcp.connect":
      return `from ${subject}, connecting to ${fact.body.host}:${fact.body.port}: ${fact.body.result}`;
    case "nginx.directive":
      return `${fact.body.name} ${fact.body.args.join(" ")}`;
    case "nginx.problem":
      return fact.body.detail;
    case "nginx.route": {
      const { handler } = fact.body;
      return `by its configuration, nginx ${HANDLES[handler.is]} ${fact.body.method} ${fact.body.path}${handler.is === "proxied" ? ` to ${handler.target}${handler.upstreamUri}` : ""}`;
    }
    case "nginx.error":
      return fact.body.message;
    case "nginx.access":
      return `${fact.body.method} ${fact.body.path} ${fact.body.status}`;
    case "app.log":
      return `${subject} logged: ${fact.body.code}`;
  }
}

export function outcomeInWords(outcome: Outcome): string {
  switch (outcome.is) {
    case "answered":
      return String(outcome.status);
    case "refused":
      if (outcome.code === NO_ADDRESS) return "nobody to ask";
      return `${outcome.code.endsWith("UNREACH") ? "no host" : "refused"} (${outcome.code})`;
    case "reset":
      return "closed without an answer";
    case "timed-out":
      return `no ${outcome.phase} within ${(outcome.ms / 1000).toFixed(1)} s`;
    case "unresolved":
      return `${outcome.name} has no address`;
  }
}

/** The URL without the mark that tells our own requests apart in the logs. */
function plainUrl(url: string): string {
  return url.replace(/[?&]bad-gateway=[\w-]+/, "");
}
