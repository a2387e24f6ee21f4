import { type Exchange, UNNAMED } from "../case/codes/http.ts";
import type { NginxError, NginxErrorCode } from "../case/codes/nginx.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { Fact } from "../case/facts.ts";
import { msApart } from "../case/ms-apart.ts";
import type { Answered } from "../case/outcome.ts";
import { isCoveredError } from "./covered-error.ts";
import type { Origin } from "./diagnosis.ts";

/** Error lines that go with an answer which nginx made itself. */
const MAKES_AN_ANSWER: ReadonlySet<NginxErrorCode> = new Set([
  "connect-refused",
  "connect-unreachable",
  "connect-timed-out",
  "connect-failed",
  "closed-early",
  "reset-early",
  "send-failed",
  "answer-timed-out",
  "send-timed-out",
  "no-live-upstreams",
  "could-not-resolve",
  "no-resolver",
  "body-too-large",
  "temp-file-failed",
  "header-too-big",
  "invalid-header",
  "duplicate-header",
  "tls-handshake-failed",
  "tls-verify-failed",
  "protocol-mismatch",
  "rate-limited",
  "access-forbidden",
  "static-not-found",
  // PHP-FPM answers 404 by itself, before there is an application.
  "script-not-found",
  "auth-request-failed",
  "worker-connections",
  "too-many-files",
  "out-of-memory",
  "invalid-upstream-url",
  "request-header-too-big",
]);

/** nginx's built-in error pages end so (ngx_http_special_response.c). */
const NGINX_PAGE = "<center>nginx";

/** What PHP-FPM answers by itself, before there is an application (fpm_main.c, `file_not_found`). */
const FPM_PAGE = "File not found.\n";

/** Whether PHP-FPM got the request, and found no script to run: nothing of the application ran. */
export function answeredByFpm(
  errors: readonly Fact<"nginx.error">[],
  { status, body }: Answered,
): boolean {
  const isLogged = errors.some((error) => error.body.code === "script-not-found");
  return status === 404 && (isLogged || body === FPM_PAGE);
}

/**
 * Error lines of the proxy that belong to one exchange: same method and path, about that time, and no
 * other attempt was nearer.
 */
export function errorsFor(table: FactTable, exchange: Exchange): readonly Fact<"nginx.error">[] {
  return table
    .all("nginx.error")
    .filter(
      ({ body, seen }) =>
        samePath(body, exchange) &&
        near(seen.at, exchange, SLACK_MS) &&
        !isOfAnother(table, seen.at, exchange),
    );
}

/** Only of a time in fractions of a second, as the engine keeps it: nginx's own is too coarse. */
function isOfAnother(table: FactTable, at: string | null, exchange: Exchange): boolean {
  if (at === null || !at.includes(".")) return false;
  const distance = msApart(at, exchange);
  return table
    .all("http.exchange")
    .some(
      ({ body }) =>
        body.via === "proxied" &&
        body.method === exchange.method &&
        body.path === exchange.path &&
        msApart(at, body) < distance,
    );
}

/** nginx logs whole seconds, and clocks of containers are the host's. */
const SLACK_MS = 2500;

function samePath(error: NginxError, exchange: Exchange): boolean {
  return (
    (error.method ?? UNNAMED.method) === exchange.method &&
    (error.path ?? UNNAMED.path) === exchange.path
  );
}

function near(at: string | null, exchange: Exchange, slack: number): boolean {
  if (at === null || exchange.at === "") return true;
  return msApart(at, exchange) <= slack;
}

/**
 * Who made the answer to a proxied exchange. Told by what both sides logged, by the same question
 * asked direct, and by the configuration in force; never by the content type alone.
 */
export function originOf(table: FactTable, exchange: Exchange, answer: Answered): Origin {
  if (exchange.via !== "proxied") return { by: "backend", because: "asked at the backend itself" };
  // A log format of its own makes nginx's lines look like those of an application.
  const proxy = table.plan.proxy?.service;
  const logged = table
    .all("app.log")
    .filter(({ subject }) => subject !== proxy || exchange.backend === proxy)
    .some(
      ({ body }) =>
        body.code === "access" &&
        body.status === answer.status &&
        nonceOf(exchange.path) !== null &&
        body.path.includes(nonceOf(exchange.path) ?? ""),
    );
  if (logged) return { by: "backend", because: "the backend logged this very request" };
  const twin = table
    .all("http.exchange")
    .some(
      ({ body: other }) =>
        other.via === "direct" &&
        other.route === exchange.route &&
        other.outcome.is === "answered" &&
        other.outcome.status === answer.status &&
        other.outcome.bodyBytes > 0 &&
        other.outcome.bodyHash === answer.bodyHash,
    );
  if (twin)
    return { by: "backend", because: "the backend gives the same answer when asked direct" };
  const errors = errorsFor(table, exchange).filter(({ body }) => MAKES_AN_ANSWER.has(body.code));
  const [error] = errors;
  if (isCoveredError(table, answer.status, errors)) {
    return { by: "proxy", because: "nginx put a page of its own in the place of an error" };
  }
  if (error && answer.status >= 400) {
    return { by: "proxy", because: "nginx logged why it answered so itself" };
  }
  const route = table.all("nginx.route").find(({ body }) => body.route === exchange.route)?.body;
  const own = route && ["returned", "static", "redirected"].includes(route.handler.is);
  if (route && own && route.uncertain.length === 0) {
    return { by: "proxy", because: "nginx answers this path itself" };
  }
  if (answer.status >= 400 && answer.body.includes(NGINX_PAGE)) {
    return { by: "proxy", because: "the body is nginx's own error page" };
  }
  if (answeredByFpm([], answer)) {
    return { by: "proxy", because: "PHP-FPM was told to run a script that it does not find" };
  }
  if (route?.handler.is === "proxied" && route.uncertain.length === 0 && answer.status < 500) {
    return { by: "backend", because: "nginx passes this path on and reported no error" };
  }
  return { by: "unknown", because: "nothing tells nginx's answers from the backend's here" };
}

function nonceOf(path: string): string | null {
  return /[?&]bad-gateway=([\w-]+)/.exec(path)?.[1] ?? null;
}
