import type { Via } from "../../case/codes/http.ts";
import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";

/** Status of an answered exchange; null when nobody answered. */
export function statusOf({ body }: Fact<"http.exchange">): number | null {
  return body.outcome.is === "answered" ? body.outcome.status : null;
}

/** Exchanges of one way, in the order in which they were asked. */
export function exchangesVia(
  view: View<"http.exchange">,
  via: Via,
): readonly Fact<"http.exchange">[] {
  return view
    .all("http.exchange")
    .filter(({ body }) => body.via === via)
    .sort((a, b) => Date.parse(a.body.at) - Date.parse(b.body.at));
}

/** Exchanges through nginx that had one of these statuses. */
export function proxiedWith(
  view: View<"http.exchange">,
  ...statuses: readonly number[]
): readonly Fact<"http.exchange">[] {
  return exchangesVia(view, "proxied").filter((fact) => statuses.includes(statusOf(fact) ?? 0));
}

/** True when the time lies within an exchange, with some slack for logs of whole seconds. */
export function duringExchange(fact: Fact<"http.exchange">, at: string | null, slackMs = 2500) {
  if (at === null) return false;
  const start = Date.parse(fact.body.at);
  const time = Date.parse(at);
  return time >= start - slackMs && time <= start + fact.body.outcome.ms + slackMs;
}
