import type { AuthPlan, AuthStep } from "../plan/plan.ts";
import type { HttpReply } from "../ports/http.ts";
import { type Asked, ask, type Question } from "./ask.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import type { Topic } from "./questions.ts";

/** What the checks send to be let in. */
export interface Credentials {
  readonly is: "none" | "given" | "failed";
  readonly headers: Readonly<Record<string, string>>;
  /** Values that only this log-in knows; never to be written. */
  readonly secrets: readonly string[];
  /** The request at which a log-in failed, or its last one. */
  readonly last: Asked | null;
  /** Why it failed, for a person; null when it did not. */
  readonly why: string | null;
}

const NO_CREDENTIALS: Credentials = {
  is: "none",
  headers: {},
  secrets: [],
  last: null,
  why: null,
};

interface Session {
  readonly saved: Record<string, string>;
  readonly cookies: Map<string, string>;
}

/**
 * Performs the steps of a log-in, carrying cookies along. A step may fail when nothing is taken from
 * its answer (registering a user that exists already), but not the last one.
 */
export async function logIn(
  deps: ProbeDeps,
  auth: AuthPlan | null,
  place: (topic: Topic) => Question | null,
): Promise<Credentials> {
  if (!auth) return NO_CREDENTIALS;
  if (auth.is === "headers") return { ...NO_CREDENTIALS, is: "given", headers: auth.headers };
  const session: Session = { saved: {}, cookies: new Map() };
  let last: Asked | null = null;
  for (const [index, step] of auth.steps.entries()) {
    const question = place(topicOf(step, session));
    if (!question) return { ...NO_CREDENTIALS, is: "failed", why: "there is no way to the stack" };
    last = await ask(deps, question);
    remember(session, last.reply);
    const isLast = index === auth.steps.length - 1;
    const why = problemOf(step, last.reply, session, isLast);
    if (why !== null) return { ...NO_CREDENTIALS, ...secretsOf(session), is: "failed", last, why };
  }
  const cookie = cookieHeader(session);
  const headers = fillAll(auth.headers, session);
  return {
    is: "given",
    headers: { ...cookie, ...headers },
    ...secretsOf(session),
    last,
    why: null,
  };
}

function topicOf(step: AuthStep, session: Session): Topic {
  const fill = (text: string) => fillIn(text, session);
  const content =
    step.form !== null
      ? new URLSearchParams(fillAll(step.form, session)).toString()
      : step.json === null
        ? null
        : JSON.stringify(fillDeep(step.json, session));
  const bytes = content === null ? null : new TextEncoder().encode(content);
  const type = step.form === null ? "application/json" : "application/x-www-form-urlencoded";
  return {
    check: "login",
    route: "login",
    method: step.method,
    path: fill(step.path),
    headers: {
      ...(bytes ? { "content-type": type } : {}),
      ...cookieHeader(session),
      ...fillAll(step.headers, session),
    },
    body: bytes && { bytes: bytes.length, chunks: () => [bytes] },
    backend: null,
  };
}

function problemOf(
  step: AuthStep,
  { outcome, text }: HttpReply,
  session: Session,
  isLast: boolean,
): string | null {
  if (outcome.is !== "answered") return `${step.path}: no answer`;
  const isGood = outcome.status < 400;
  const names = Object.entries(step.save);
  // nginx had nobody to ask, and may have taken seconds to find out: so it would with the next.
  const isUnheard = outcome.status === 502 || outcome.status === 504;
  if (isUnheard || (!isGood && (isLast || names.length > 0)))
    return `${step.path} answered ${outcome.status}`;
  for (const [name, path] of names) {
    const value = valueAt(text, path);
    if (value === null) return `${step.path}: the answer has no ${path}`;
    session.saved[name] = value;
  }
  return null;
}

/** A text or number at a path like `data.tokens.0.value` of a JSON text. */
function valueAt(text: string, path: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  for (const key of path.replace(/^\$\./, "").split(".")) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function remember({ cookies }: Session, { setCookies }: HttpReply): void {
  for (const cookie of setCookies) {
    const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(cookie) ?? [];
    if (name !== undefined && value !== undefined) cookies.set(name, value);
  }
}

function cookieHeader({ cookies }: Session): Record<string, string> {
  const pairs = [...cookies].map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? { cookie: pairs.join("; ") } : {};
}

function secretsOf({ saved, cookies }: Session): { readonly secrets: readonly string[] } {
  return { secrets: [...Object.values(saved), ...cookies.values()] };
}

function fillIn(text: string, { saved }: Session): string {
  return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => saved[name] ?? whole);
}

function fillAll(map: Readonly<Record<string, string>>, session: Session): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, fillIn(value, session)]),
  );
}

function fillDeep(value: unknown, session: Session): unknown {
  if (typeof value === "string") return fillIn(value, session);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, session));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillDeep(item, session)]),
  );
}
