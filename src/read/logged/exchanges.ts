import { answeredSince } from "../../case/answered-since.ts";
import { type Exchange, UNNAMED } from "../../case/codes/http.ts";
import type { NginxAccess, NginxError } from "../../case/codes/nginx.ts";
import type { AnyFact, Fact, FactKind } from "../../case/facts.ts";
import type { Outcome } from "../../case/outcome.ts";
import type { PlanRecord } from "../../case/plan-record.ts";
import { fact } from "../witness.ts";
import { statusImplied } from "./status.ts";

/** Lines of both logs about the same request are at most this far apart: the end, and whole seconds. */
const SAME_MS = 2000;
/** Different requests that are kept of those that failed in the same way. */
const ALIKE = 6;

interface Logged {
  readonly line: Fact<"nginx.error"> | Fact<"nginx.access">;
  readonly method: string;
  readonly path: string;
  readonly outcome: Outcome;
  readonly backend: string | null;
  /** Equal for requests that failed in the same way. */
  readonly way: string;
}

/**
 * The requests that nginx's own log tells of, where nobody could send any: the failed ones of the
 * error log, with the status that the line implies, and those that the access log has with an error.
 */
export function loggedExchanges(facts: readonly AnyFact[], plan: PlanRecord): readonly AnyFact[] {
  const errors = ofKind(facts, "nginx.error");
  const all = ofKind(facts, "nginx.access");
  const answers = all.filter(({ body }) => body.status >= 400);
  const failed = errors
    .filter((line) => !isOver(line, all))
    .flatMap((line) => fromError(line, answers, facts));
  // What says nothing about the answer leaves it to the access log.
  const deciding = errors.filter(({ body }) => statusImplied(body) !== null);
  const rest = answers.filter((answer) => !deciding.some((line) => isSame(line, answer)));
  const told = mostTelling([...failed, ...rest.map(fromAccess)]);
  const attempts = new Map<string, number>();
  return told.map((one) => {
    const route = `${one.method} ${one.path}`;
    const attempt = (attempts.get(route) ?? 0) + 1;
    attempts.set(route, attempt);
    const body: Exchange = {
      logged: true,
      check: `${route}:proxied`,
      route,
      via: "proxied",
      backend: one.backend ?? plan.backend?.service ?? null,
      attempt,
      method: one.method,
      url: `http://${plan.proxy?.service ?? one.line.subject}${one.path.startsWith("/") ? one.path : "/"}`,
      path: one.path,
      host: "",
      sentBytes: one.line.kind === "nginx.error" ? (one.line.body.bytes ?? 0) : 0,
      at: one.line.seen.at ?? "",
      outcome: one.outcome,
    };
    return fact("http.exchange", body.check, body, one.line.seen);
  });
}

const NOBODY: ReadonlySet<string> = new Set([
  "connect-refused",
  "connect-unreachable",
  "connect-timed-out",
]);

/** Nobody was there for a moment, and the same request is answered well ever since. */
function isOver({ body }: Fact<"nginx.error">, answers: readonly Fact<"nginx.access">[]): boolean {
  if (!NOBODY.has(body.code)) return false;
  const since = answeredSince(
    body,
    answers.map((one) => one.body),
  );
  return since === "for-good";
}

function fromError(
  line: Fact<"nginx.error">,
  answers: readonly Fact<"nginx.access">[],
  facts: readonly AnyFact[],
): readonly Logged[] {
  const implied = statusImplied(line.body);
  if (implied === null || isNobodysFault(line.body)) return [];
  const { method, path, code, upstream } = line.body;
  const answer = answers.find((one) => isSame(line, one))?.body;
  const backend = upstream && serviceAt(facts, upstream.host);
  const request = { method: method ?? UNNAMED.method, path: path ?? UNNAMED.path };
  const outcome = implied === "cut" ? CUT : answered(answer?.status ?? implied, answer);
  const way = [code, upstream?.host, upstream?.port, line.body.name].join(" ");
  return [{ line, ...request, outcome, backend, way }];
}

/**
 * A picture or a page of scanners that is not there, and a visitor who left while the answer was sent:
 * every log has such lines, and nobody complains about them.
 */
function isNobodysFault({ code, method, path, upstream }: NginxError): boolean {
  if (code === "client-closed") return upstream === null;
  const reads = method === "GET" || method === "HEAD";
  return code === "static-not-found" && reads && FILE.test(path ?? "");
}

/** The last part of the path has an ending, as files have. */
const FILE = /\/[^/?]*\.\w+(?:\?|$)/;

function fromAccess(line: Fact<"nginx.access">): Logged {
  const { method, path, status } = line.body;
  return {
    line,
    method,
    path,
    outcome: answered(status, line.body),
    backend: null,
    way: `${status}`,
  };
}

/** All of a few requests rather than a few of all: those that send something first. */
function mostTelling(all: readonly Logged[]): readonly Logged[] {
  const chosen = new Map<string, Set<string>>();
  const sends = ({ method }: Logged) => (method === "GET" || method === "HEAD" ? 1 : 0);
  for (const one of all.toSorted((a, b) => sends(a) - sends(b))) {
    const paths = chosen.get(one.way) ?? new Set();
    if (paths.size < ALIKE) paths.add(`${one.method} ${one.path}`);
    chosen.set(one.way, paths);
  }
  return all.filter((one) => chosen.get(one.way)?.has(`${one.method} ${one.path}`));
}

function isSame(line: Fact<"nginx.error">, { body, seen }: Fact<"nginx.access">): boolean {
  if (line.body.path !== body.path || line.body.method !== body.method) return false;
  if (line.seen.at === null || seen.at === null) return true;
  return Math.abs(Date.parse(line.seen.at) - Date.parse(seen.at)) <= SAME_MS;
}

const CUT: Outcome = {
  is: "reset",
  afterBytes: 1,
  detail: "nginx broke the answer off, because the backend did",
  ms: 0,
};

function answered(status: number, access: NginxAccess | undefined): Outcome {
  return {
    is: "answered",
    status,
    headers: {},
    body: "",
    bodyBytes: 0,
    bodyHash: "",
    redirects: [],
    ms: (access?.requestTime ?? 0) * 1000,
  };
}

function serviceAt(facts: readonly AnyFact[], host: string): string | null {
  for (const { kind, subject, body } of facts) {
    if (kind === "compose.service" && (subject === host || body.containerName === host)) {
      return subject;
    }
    if (kind !== "container.network" || host === "") continue;
    if (body.address === host || body.aliases.includes(host)) return subject;
  }
  return null;
}

function ofKind<K extends FactKind>(facts: readonly AnyFact[], kind: K): readonly Fact<K>[] {
  return facts.filter((one) => one.kind === kind) as readonly AnyFact[] as readonly Fact<K>[];
}
