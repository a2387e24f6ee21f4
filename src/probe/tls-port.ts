import type { HttpReply } from "../ports/http.ts";
import type { Question } from "./ask.ts";

/** How a server that wants TLS answers a request in plain HTTP: nginx, Apache, Go, Tomcat, Jetty. */
const WANTS_TLS = /https|\bssl\b|\btls\b/i;

/**
 * The same question by TLS, where a backend that was asked in plain HTTP may want that; null where
 * nothing points to it. Only for GETs: an upload that a crash broke off is not sent a second time.
 */
export function askedByTls(question: Question, { outcome }: HttpReply): Question | null {
  if (question.via === "proxied" || question.scheme === "https") return null;
  if (question.method !== "GET" || question.endpoint === null) return null;
  const mayWant =
    (outcome.is === "reset" && (outcome.afterBytes === 0 || isNotHttp(outcome.detail))) ||
    (outcome.is === "answered" && outcome.status === 400 && WANTS_TLS.test(outcome.body));
  return mayWant ? byTls(question) : null;
}

/** A TLS alert is no HTTP. */
function isNotHttp(detail: string): boolean {
  return detail.startsWith("HPE_INVALID");
}

/** Certificates inside a stack are mostly its own, and nginx does not check them unless told to. */
export function byTls(question: Question): Question {
  return { ...question, scheme: "https", insecure: true };
}

/** Under which a port that speaks TLS is remembered. */
export function portOf({ endpoint }: Question): string {
  return `${endpoint?.address}:${endpoint?.port}`;
}
