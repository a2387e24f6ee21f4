import type { Exchange, Via } from "../case/codes/http.ts";
import { NO_ADDRESS } from "../case/outcome.ts";
import type { HttpBody, HttpReply, HttpRequest } from "../ports/http.ts";
import { askedFromInFront, isFromInFront, secureTarget } from "./in-front.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import type { Endpoint } from "./scene.ts";
import { askedByTls, byTls, portOf } from "./tls-port.ts";

/** One request to be made: what is asked, and where. */
export interface Question {
  readonly check: string;
  readonly route: string;
  readonly via: Via;
  readonly backend: string | null;
  readonly attempt: number;
  readonly method: string;
  readonly scheme: "http" | "https";
  /** null: nothing has that address now, which counts as refused. */
  readonly endpoint: Endpoint | null;
  readonly path: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly webSocket?: boolean;
  readonly lenient?: boolean;
  readonly body: HttpBody | null;
  readonly insecure: boolean;
  readonly timeoutMs: number;
  /** Where https redirects of the same host lead; null: they are not followed. */
  readonly secure: Endpoint | null;
}

export interface Asked {
  readonly exchange: Exchange;
  readonly reply: HttpReply;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** Makes one request, follows it from http to https, and puts it down as an exchange. */
export async function ask(deps: ProbeDeps, question: Question): Promise<Asked> {
  const mark = deps.mark();
  const path = question.method === "GET" ? marked(question.path, mark) : encoded(question.path);
  const headers = { "user-agent": `bad-gateway/1.0 (probe ${mark})`, ...question.headers };
  const at = new Date(deps.clock.now()).toISOString();
  const sent = { ...question, path, headers };
  const { reply, asked } = await sendAsSpoken(deps, sent);
  const { check, route, via, backend, attempt, method, host, body } = question;
  const exchange: Exchange = {
    check,
    route,
    via,
    backend,
    attempt,
    method,
    url: urlOf(asked, path),
    path,
    host,
    sentBytes: body?.bytes ?? 0,
    at,
    ...(isFromInFront(asked) ? { forwardedProto: "https" } : {}),
    outcome: reply.outcome,
  };
  deps.onExchange?.(exchange);
  return { exchange, reply };
}

/** At a backend in the protocol that its port speaks; through nginx as users do. */
async function sendAsSpoken(
  deps: ProbeDeps,
  question: Question,
): Promise<{ readonly reply: HttpReply; readonly asked: Question }> {
  const isKnown = question.via !== "proxied" && deps.tlsPorts?.has(portOf(question));
  const first = isKnown ? byTls(question) : question;
  const reply = await sendFollowing(deps, first);
  for (const second of [askedByTls(first, reply), askedLeniently(first, reply)]) {
    const other = second && (await sendFollowing(deps, second));
    if (!second || other?.outcome.is !== "answered") continue;
    if (second.scheme === "https") deps.tlsPorts?.add(portOf(question));
    return { reply: other, asked: second };
  }
  const fronted = askedFromInFront(first, reply);
  const other = fronted && (await sendOnce(deps, fronted));
  const isServed = other?.outcome.is === "answered" && !secureTarget(first, other);
  return fronted && isServed ? { reply: other, asked: fronted } : { reply, asked: first };
}

/** Of a chunked answer with a length as well, undici believes the length. */
const STRICT = /^HPE_INVALID|^Response body length does not match/;

/** What clients take that are less strict than our parser does not count against a backend. */
function askedLeniently(question: Question, { outcome }: HttpReply): Question | null {
  const isRefused = outcome.is === "reset" && STRICT.test(outcome.detail);
  return question.via !== "proxied" && isRefused ? { ...question, lenient: true } : null;
}

async function sendFollowing(deps: ProbeDeps, question: Question): Promise<HttpReply> {
  const reply = await sendOnce(deps, question);
  const { secure, scheme, body } = question;
  if (body || scheme === "https" || !secure) return reply;
  const target = secureTarget(question, reply);
  if (!target) return reply;
  const next = await sendOnce(deps, {
    ...question,
    scheme: "https",
    endpoint: secure,
    host: target.host,
    path: target.pathname + target.search,
  });
  if (next.outcome.is !== "answered") return next;
  return { ...next, outcome: { ...next.outcome, redirects: [target.href] } };
}

async function sendOnce(deps: ProbeDeps, question: Question): Promise<HttpReply> {
  const { endpoint, method, scheme, path, host, headers, body, insecure, timeoutMs } = question;
  const from = endpoint?.from ?? null;
  const transport = from === null ? deps.http : await deps.inside(from);
  if (!endpoint || !transport) {
    const outcome = { is: "refused", code: NO_ADDRESS, ms: 0 } as const;
    return { outcome, text: "", setCookies: [] };
  }
  const request: HttpRequest = {
    method,
    scheme,
    address: endpoint.address,
    port: endpoint.port,
    path,
    host,
    ...(question.via === "proxied" || !question.backend ? {} : { serverName: question.backend }),
    headers,
    ...(question.webSocket ? { webSocket: true } : {}),
    ...(question.lenient ? { lenient: true } : {}),
    body,
    insecure,
    connectTimeoutMs: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    timeoutMs,
    signal: deps.signal,
  };
  return transport.send(request);
}

/** GETs carry the mark in the query too, so that access logs without a User-Agent show it. */
function marked(path: string, mark: string): string {
  return `${encoded(path)}${path.includes("?") ? "&" : "?"}bad-gateway=${mark}`;
}

/** A request line holds visible ASCII only. */
function encoded(path: string): string {
  return path.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}

function urlOf({ scheme, endpoint, backend, host }: Question, path: string): string {
  const address = endpoint?.address.includes(":") ? `[${endpoint.address}]` : endpoint?.address;
  const where = endpoint ? `${address}:${endpoint.port}` : (backend ?? host);
  return `${scheme}://${where}${path}`;
}
