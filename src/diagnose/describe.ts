import type { ComposeService } from "../case/codes/compose.ts";
import type { AnyFact, Fact } from "../case/facts.ts";
import { NO_ADDRESS, type Outcome } from "../case/outcome.ts";
import { eventInWords, memoryInWords, stateInWords } from "./container-words.ts";
import { isOfMachine, type MachineFact, machineInWords } from "./machine-words.ts";
import { fill, type Message, OUR_MARK } from "./message.ts";
import { ownHost, withHost } from "./own-host.ts";
import { swarmServiceInWords, taskInWords } from "./swarm-words.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

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
  "kernel.kill",
]);

/** A fact as evidence for people: quoted where it is a line that somebody wrote, else in words. */
export function describe(fact: AnyFact, wording: Wording = ENGLISH_WORDING): string {
  return (SPEAKS.has(fact.kind) ? fact.seen.quote : null) ?? inWords(fact, wording);
}

type OfNginx = Extract<AnyFact, { kind: `nginx.${string}` }>;
/** What is told of a Swarm, of a machine without containers, and of nginx. */
type OfSystem = OfNginx | MachineFact | Fact<"task.state"> | Fact<"swarm.service">;

export type Say = (key: keyof Wording["evidence"], params: Message["params"]) => string;

function inWords(fact: AnyFact, wording: Wording): string {
  const { subject: service } = fact;
  const texts = wording.evidence;
  const say: Say = (key, params) => fill(texts[key], { service, ...params }, wording);
  switch (fact.kind) {
    case "http.exchange": {
      const { method, outcome } = fact.body;
      const url = plainUrl(fact.body.url);
      // What came of it first: long names are cut short.
      const said = withHost(outcomeInWords(outcome, wording), ownHost(fact.body));
      return say("exchange", { method, url, outcome: said });
    }
    case "container.state":
      return stateInWords(service, fact.body, wording);
    case "container.config":
      return say("config", { command: [...fact.body.entrypoint, ...fact.body.command].join(" ") });
    case "container.image":
      return say("image", { at: fact.body.createdAt });
    case "repo.commit":
      return say("commit", { at: fact.body.at });
    case "container.network": {
      const { network, address } = fact.body;
      return say(address ? "on-network-as" : "on-network", { network, address: address ?? "" });
    }
    case "container.health":
      return say("health", { status: fact.body.status });
    case "container.event":
      return eventInWords(service, fact.body, wording);
    case "container.memory":
      return memoryInWords(service, fact.body, wording);
    case "compose.service":
      return declaredInWords(fact.body, say);
    case "compose.failure":
      return fact.body.detail;
    case "dockerfile.instruction":
      return `${fact.body.instruction} ${fact.body.args.join(" ")}`;
    case "bind.source": {
      const { source, target, found } = fact.body;
      return say("bind-source", { source, target, found: texts[found] });
    }
    case "app.setting":
      return say("setting", { name: fact.body.name, value: fact.body.value });
    case "app.route":
      return say("route", { method: fact.body.method, path: fact.body.path });
    case "repo.path":
      return say("repo-path", { path: fact.body.path || ".", found: texts[fact.body.found] });
    case "supervised.program":
      return say("supervised", { command: fact.body.command, program: service });
    case "script": {
      const { path, carriageReturns, shebang } = fact.body;
      const first = shebang ?? texts["no-shebang"];
      return say(carriageReturns ? "script-windows" : "script", { path, shebang: first });
    }
    case "listener":
      return say("listener", { address: fact.body.address, port: fact.body.port });
    case "credentials.equal": {
      const { variable, equal, serverVariable, server } = fact.body;
      const params = { variable, serverVariable, server };
      return say(equal ? "same-credential" : "other-credential", params);
    }
    case "tcp.sockets":
      return say("close-wait", { count: fact.body.closeWait, port: fact.body.port });
    case "dns.answer": {
      const { name, addresses, error } = fact.body;
      return addresses
        ? say("resolves", { name, addresses: addresses.join(", ") })
        : say("resolves-to-nothing", { name, error: error ?? texts["no-answer"] });
    }
    case "tcp.connect": {
      const { host, port, result } = fact.body;
      return say("connect", { host, port, result });
    }
    case "log.end":
      return say("last-line", { text: fact.body.text });
    case "app.log":
      return say("logged", { code: fact.body.code });
    default:
      return ofSystemInWords(fact, say, wording);
  }
}

function ofSystemInWords(fact: OfSystem, say: Say, wording: Wording): string {
  if (fact.kind === "task.state") return taskInWords(fact.body, wording);
  if (fact.kind === "swarm.service") return swarmServiceInWords(fact.subject, fact.body, wording);
  return isOfMachine(fact) ? machineInWords(fact, say, wording) : nginxInWords(fact, say);
}

function declaredInWords(service: ComposeService, say: Say): string {
  const { enabled, profiles, networkMode, image, build, command } = service;
  // What a machine runs without containers has neither an image nor a network of its own.
  const isProgram = networkMode === "host" && image === null && build === null;
  if (isProgram) return say("on-machine", { command: command?.join(" ") ?? "" });
  return say(enabled ? "in-compose-file" : "in-profile", { profiles: profiles.join(", ") });
}

function nginxInWords(fact: OfNginx, say: Say): string {
  switch (fact.kind) {
    case "nginx.directive":
      return `${fact.body.name} ${fact.body.args.join(" ")}`;
    case "nginx.problem":
      return fact.body.detail;
    case "nginx.route": {
      const { handler, method, path } = fact.body;
      const target = handler.is === "proxied" ? `${handler.target}${handler.upstreamUri}` : "";
      return say(`route-${handler.is}`, { request: `${method} ${path}`, target });
    }
    case "nginx.template":
      return say("template", { variable: fact.body.variable, word: fact.body.word });
    case "nginx.unloaded":
      return say("unloaded", { file: fact.body.file });
    case "nginx.error":
      return fact.body.message;
    case "nginx.access":
      return `${fact.body.method} ${fact.body.path} ${fact.body.status}`;
  }
}

export function outcomeInWords(outcome: Outcome, wording: Wording = ENGLISH_WORDING): string {
  const texts = wording.evidence;
  switch (outcome.is) {
    case "answered":
      return String(outcome.status);
    case "refused": {
      const { code } = outcome;
      if (code === NO_ADDRESS) return texts["nobody-to-ask"];
      return fill(texts[code.endsWith("UNREACH") ? "no-host" : "refused"], { code });
    }
    case "reset":
      return texts.reset;
    case "timed-out": {
      const text = outcome.phase === "connect" ? texts["no-connect"] : texts["no-answer-within"];
      return fill(text, { seconds: (outcome.ms / 1000).toFixed(1) });
    }
    case "unresolved":
      return fill(texts.unresolved, { name: outcome.name });
  }
}

/** The URL without the mark that tells our own requests apart in the logs. */
function plainUrl(url: string): string {
  return url.replace(OUR_MARK, "");
}
