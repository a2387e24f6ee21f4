import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia, isAbout, statusOf } from "../requests/exchanges.ts";

/** Exchanges during which the backend closed the connection without an answer, either way. */
export function lostExchanges(
  view: View<"http.exchange" | "nginx.error">,
): readonly Fact<"http.exchange">[] {
  const closed = view
    .all("nginx.error")
    .filter(({ body }) => ["closed-early", "reset-early", "send-failed"].includes(body.code));
  const proxied = exchangesVia(view, "proxied").filter(
    (fact) => statusOf(fact) === 502 && closed.some((line) => isAbout(line, fact)),
  );
  const direct = exchangesVia(view, "direct").filter(({ body }) => body.outcome.is === "reset");
  return [...proxied, ...direct];
}

/** nginx's line for a proxied exchange that was lost. */
export function closingLine(
  view: View<"nginx.error">,
  exchange: Fact<"http.exchange">,
): Fact<"nginx.error"> | undefined {
  return view.all("nginx.error").find((line) => isAbout(line, exchange));
}

/** The end of the container that broke off this exchange; none when it still answered afterwards. */
export function endDuring(
  view: View<"container.event" | "app.log">,
  service: string,
  exchange: Fact<"http.exchange">,
): Fact<"container.event"> | undefined {
  const lostAt = Date.parse(exchange.body.at) + exchange.body.outcome.ms;
  const answered = view
    .of("app.log", service)
    .flatMap(({ body, seen }) => (body.code === "access" && seen.at ? Date.parse(seen.at) : []));
  return view.of("container.event", service).find(({ body, seen }) => {
    if (body.action !== "die" || seen.at === null) return false;
    const end = Date.parse(seen.at);
    const survived = answered.some((time) => time > lostAt && time < end);
    return end >= Date.parse(exchange.body.at) && !survived;
  });
}
