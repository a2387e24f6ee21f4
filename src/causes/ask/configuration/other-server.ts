import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { within } from "./directives.ts";

/**
 * Whether a route fell to the default server because of its Host, while another server of this
 * nginx proxies.
 */
export function isForAnother(view: View<"nginx.directive">, route: Fact<"nginx.route">): boolean {
  const { handler, server } = route.body;
  const isOwn = handler.is === "proxied" || handler.is === "redirected";
  return server?.isFallback === true && !isOwn && otherServer(view, route) !== undefined;
}

/** The names of another server of this nginx that proxies. */
export function otherServer(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route">,
): Fact<"nginx.directive"> | undefined {
  return proxyingServers(view, route).flatMap(({ lines }) => lines)[0];
}

/** A server of nginx that proxies, beside the one that a route comes to. */
interface ProxyingServer {
  readonly inside: readonly Fact<"nginx.directive">[];
  /** Its `server_name` lines, and all names on them. */
  readonly lines: readonly Fact<"nginx.directive">[];
  readonly names: readonly string[];
}

export function proxyingServers(
  view: View<"nginx.directive">,
  { subject, body }: Fact<"nginx.route">,
): readonly ProxyingServer[] {
  const all = view.of("nginx.directive", subject);
  const own = within(all, body.server?.place);
  return all
    .filter(({ body: { name } }) => name === "server")
    .map(({ seen }) => within(all, seen.place ?? undefined))
    .filter((inside) => inside.some((one) => one.body.name === "proxy_pass" && !own.includes(one)))
    .map((inside) => {
      const lines = inside.filter((one) => one.body.name === "server_name");
      return { inside, lines, names: lines.flatMap((line) => line.body.args) };
    });
}

/** nginx's word that it left a server out, because another one of its name came before it. */
export interface Ignored {
  readonly line: Fact<"nginx.error">;
  /** The `server_name` line of the one that was left out, which proxies. */
  readonly names: Fact<"nginx.directive">;
}

/** Whether the route was meant for a server that nginx ignores for its name. */
export function ignoredServer(
  view: View<"nginx.directive" | "nginx.error">,
  route: Fact<"nginx.route">,
): Ignored | null {
  const names = otherServer(view, route);
  const line = view
    .of("nginx.error", route.subject)
    .find(
      ({ body }) =>
        body.code === "conflicting-server-name" &&
        body.name !== null &&
        route.body.server?.names.includes(body.name) === true &&
        names?.body.args.includes(body.name) === true,
    );
  return names && line ? { names, line } : null;
}
