import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { addressSaid, effectSaid, hostSaid } from "../hops/upstream-effects.ts";
import { serviceAt } from "../names/service-names.ts";
import { duringExchange, isAbout } from "../requests/exchanges.ts";
import type { ProxiedRequest } from "../requests/proxied-requests.ts";

/** Whether the nginx that users reach wrote why it answered so itself. */
export function hasOwnLine(view: View<"nginx.error">, { exchange }: ProxiedRequest): boolean {
  const proxy = view.plan.proxy?.service;
  return view
    .all("nginx.error")
    .some((line) => (!proxy || line.subject === proxy) && isAbout(line, exchange));
}

/** What another nginx of the stack wrote about this request, whose path may have changed. */
export function lineInside(
  view: View<"nginx.error" | "compose.service" | "container.network">,
  { exchange, route }: ProxiedRequest,
): Fact<"nginx.error"> | undefined {
  const proxy = view.plan.proxy?.service;
  if (!proxy) return undefined;
  const handler = route?.body.handler;
  const [next] = handler?.is === "proxied" ? handler.servers : [];
  const behind = next ? serviceAt(view, next.host) : null;
  const others = view
    .all("nginx.error")
    .filter((line) => line.subject !== proxy && effectSaid(line) !== undefined)
    // A third nginx has its own requests and its own trouble.
    .filter(({ subject }) => behind === null || subject === behind);
  const isNear = ({ body, seen }: Fact<"nginx.error">) =>
    body.method === exchange.body.method && duringExchange(exchange, seen.at, 1000);
  return others.find((line) => isAbout(line, exchange)) ?? others.find(isNear);
}

/** What that line says of the nginx further in: whom it asked, by which directive, and what came of it. */
export function innerPass(
  view: View<"nginx.directive" | "compose.service" | "container.network">,
  said: Fact<"nginx.error">,
) {
  const host = hostSaid(said);
  const port = said.body.upstream?.port ?? null;
  const behind = serviceAt(view, host);
  const passes = view
    .of("nginx.directive", said.subject)
    .filter(({ body }) => body.name === "proxy_pass");
  return {
    pass: passes.find(({ body }) => body.args[0]?.includes(`:${port}`)) ?? passes[0],
    behind,
    upstream: addressSaid(said).replace(host, behind ?? host),
    effect: effectSaid(said) ?? "refused",
  } as const;
}
