import type { Fact } from "../../../case/facts.ts";
import { withoutQuery } from "../../../case/without-query.ts";
import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { exchangesVia, statusOf } from "../requests/exchanges.ts";
import type { FailingHealthcheck } from "./healthchecks.ts";

/** Exit codes for an answer of 4xx or 5xx: curl --fail, GNU wget (their manuals). */
const ERROR_ANSWERS: ReadonlySet<number> = new Set([22, 8]);

/** A direct request of ours that the service answered well: proof that it works. */
export function goodAnswer(
  view: View<"http.exchange">,
  service: string,
): Fact<"http.exchange"> | undefined {
  return exchangesVia(view, "direct").find((exchange) => {
    const status = statusOf(exchange) ?? 500;
    return exchange.body.backend === service && exchange.body.method === "GET" && status < 400;
  });
}

export interface Refusal {
  readonly status: Param;
  readonly log: Fact<"app.log"> | null;
}

/** How the service refuses the healthcheck's path. A 5xx is its own word that it is not well. */
export function refusalOf(
  view: View<"app.log">,
  { service, lastExit }: FailingHealthcheck,
  path: string,
): Refusal | null {
  const log = view
    .of("app.log", service)
    .findLast(({ body }) => body.code === "access" && withoutQuery(body.path) === path);
  if (log?.body.code === "access") {
    const { status } = log.body;
    return status >= 300 && status < 500 ? { status, log } : null;
  }
  return ERROR_ANSWERS.has(lastExit) ? { status: phrase("an-error"), log: null } : null;
}
