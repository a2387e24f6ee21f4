import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";
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
  { subject, body }: Fact<"nginx.route">,
): Fact<"nginx.directive"> | undefined {
  const lines = view.of("nginx.directive", subject);
  const own = within(lines, body.server?.place);
  const servers = lines.filter(
    ({ body: { name }, seen }) => name === "server" && seen.place?.line !== body.server?.place.line,
  );
  return servers
    .map(({ seen }) => within(lines, seen.place ?? undefined))
    .filter((inside) => inside.some((one) => one.body.name === "proxy_pass" && !own.includes(one)))
    .flatMap((inside) => inside.filter((one) => one.body.name === "server_name"))[0];
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
