import { type Directive, type Span, spanOf } from "../directive.ts";
import type { Next } from "./disk.ts";
import type { Answer, Flow } from "./flow.ts";
import { allInForce, inForce, type Scope } from "./scope.ts";
import { expandOrDoubt } from "./variables.ts";

export interface ErrorPage {
  readonly codes: readonly number[];
  /** `=200` sets the status; `=` takes that of what is served; null keeps the error's. */
  readonly response: number | "served" | null;
  readonly target: string;
  readonly place: Span;
}

export function errorPagesOf(scope: Scope): readonly ErrorPage[] {
  return allInForce(scope, "error_page").map(readErrorPage);
}

function readErrorPage(directive: Directive): ErrorPage {
  const words = directive.args.slice(0, -1);
  const changed = words.find((word) => word.startsWith("="));
  const response = changed === undefined ? null : Number(changed.slice(1)) || "served";
  const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
  return { codes, response, target: directive.args.at(-1) ?? "", place: spanOf(directive) };
}

/** Where error_page sends this answer instead; null where it goes out as it is. */
export function errorPageFor(flow: Flow, answer: Answer): Next | null {
  if (flow.errorPageUsed || answer.status === 444 || flow.changesLeft <= 0) return null;
  // `return` with a text sends it; only a bare status is an error.
  if (answer.body !== null || answer.to !== null || answer.status < 300) return null;
  const page = errorPagesOf(flow.scope).find(({ codes }) => codes.includes(answer.status));
  if (!page) return null;
  flow.errorPageUsed = inForce(flow.scope, "recursive_error_pages")?.args[0] !== "on";
  if (page.response !== "served") flow.errorStatus = page.response ?? answer.status;
  flow.steps.push({ did: "error-page", to: page.target, place: page.place });
  const target = expandOrDoubt(flow, page.target);
  if (target.startsWith("@")) return { go: "named", name: target.slice(1) };
  if (!target.startsWith("/")) {
    const asked = typeof page.response === "number" ? page.response : 302;
    const status = [301, 302, 303, 307, 308].includes(asked) ? asked : 302;
    return { go: "answer", answer: { status, body: null, to: target, place: page.place } };
  }
  if (flow.method !== "HEAD") flow.method = "GET";
  const [path = "", ...args] = target.split("?");
  return { go: "internal", path, args: args.join("?") };
}
