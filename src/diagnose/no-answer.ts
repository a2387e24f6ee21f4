import type { Exchange } from "../case/codes/http.ts";
import { type Answered, NO_ADDRESS, type Outcome } from "../case/outcome.ts";
import { phrase } from "../causes/phrases.ts";
import type { Message } from "./message.ts";
import { say } from "./say-check.ts";
import { tlsProblem } from "./tls-problem.ts";

/** How an exchange ended to which nobody answered, in words. */
export function noAnswer(exchange: Exchange, outcome: Exclude<Outcome, Answered>): Message {
  const where = hostOf(exchange.url);
  switch (outcome.is) {
    case "refused":
      return noConnection(exchange, where, outcome.code);
    case "reset":
      if (outcome.spoke === "tls") return say("speaks-tls", { where });
      return tlsProblem(where, outcome.detail) ?? say("reset", { where });
    case "timed-out":
      return say("timed-out", { where, seconds: Math.round(outcome.ms / 100) / 10 });
    case "unresolved":
      return say("unresolved", { name: outcome.name });
  }
}

/** ENETUNREACH and EHOSTUNREACH: no host has the address; without an address nobody was asked. */
function noConnection({ via, backend }: Exchange, where: string, code: string): Message {
  if (code === NO_ADDRESS) {
    return say("no-address", {
      service: via === "proxied" ? "nginx" : (backend ?? phrase("the-backend")),
    });
  }
  return say(code.endsWith("UNREACH") ? "unreachable" : "refused", { where, code });
}

/** `name:port` of an absolute URL; what is none stays as it is. */
export function hostOf(url: string): string {
  return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}
