import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { type Hop, isLoopback } from "./hops.ts";

/** The request came from the very address that it is sent on to; on loopback that is so by right. */
export function isLooped({ body }: Fact<"nginx.error">): boolean {
  const to = body.upstream?.host ?? "";
  return body.client === to && to !== "" && !isLoopback(to);
}

/** As many lines for one request are no retry of a client any more. */
export const MANY_ROUNDS = 10;

/** Whether this nginx proxies to itself: then what it runs out of is the loop's doing. */
export function goesRound(view: View<"nginx.error" | "nginx.access">, proxy: string): boolean {
  return (
    view.of("nginx.error", proxy).some(isLooped) || roundsOf(view, proxy).length >= MANY_ROUNDS
  );
}

/** The upstream is the service and port that the request itself came in at. */
export function isItself({ plan }: View<never>, { host, service, port }: Hop): boolean {
  return port === plan.proxy?.port && (service === plan.proxy.service || isLoopback(host));
}

/** The longest run of access lines that one of our requests left. */
export function roundsOf(
  view: View<"nginx.access">,
  proxy: string,
): readonly Fact<"nginx.access">[] {
  const ours = view
    .of("nginx.access", proxy)
    .filter(({ body }) => body.userAgent?.startsWith("bad-gateway/") === true);
  const groups = Map.groupBy(ours, ({ body }) => `${body.method} ${body.path} ${body.userAgent}`);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}
