import { hostName } from "../case/host-name.ts";
import type { HttpReply } from "../ports/http.ts";
import type { Question } from "./ask.ts";

/** What a proxy in front says that ends TLS. */
export const IN_FRONT = { "x-forwarded-proto": "https" } as const;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Users who are sent on to https, where nothing here speaks it, come through a proxy in front that ends
 * TLS: the question as that one asks it. null: they are not sent on, or it was asked so already.
 */
export function askedFromInFront(question: Question, reply: HttpReply): Question | null {
  const { via, scheme, secure, headers } = question;
  if (via !== "proxied" || scheme === "https" || secure || isFromInFront(question)) return null;
  return secureTarget(question, reply) && { ...question, headers: { ...headers, ...IN_FRONT } };
}

export function isFromInFront({ headers }: Pick<Question, "headers">): boolean {
  return headers["x-forwarded-proto"] === IN_FRONT["x-forwarded-proto"];
}

/** The https URL of the same host that a redirect leads to; null for all other answers. */
export function secureTarget({ host }: Question, { outcome }: HttpReply): URL | null {
  if (outcome.is !== "answered" || !REDIRECTS.has(outcome.status)) return null;
  const url = URL.parse(outcome.headers["location"] ?? "");
  return url?.protocol === "https:" && url.hostname === hostName(host) ? url : null;
}
