import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { upstreamDirective } from "../hops/upstream-directive.ts";

type Line = Fact<"nginx.directive">;

/**
 * The lines of a directive that are in force for a request: those of the innermost block that has
 * any, as nginx inherits them. Without a known route, all that the configuration has.
 */
function settingsFor(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  name: string,
): readonly Line[] {
  const all = view.all("nginx.directive").filter(({ body }) => body.name === name);
  if (!route) return all;
  const own = all.filter(({ subject }) => subject === route.subject);
  const { location, server } = route.body;
  const inLocation = own.filter((line) => isWithin(line, location?.place));
  if (inLocation.length > 0) return inLocation;
  const inServer = own.filter(
    (line) => isWithin(line, server?.place) && line.body.context.at(-1) === "server",
  );
  return inServer.length > 0
    ? inServer
    : own.filter(({ body }) => !body.context.some((block) => block.startsWith("server")));
}

/** The last of them, which counts. */
export function settingFor(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  name: string,
): Line | undefined {
  return settingsFor(view, route, name).at(-1);
}

/** What the upstream gets for a header, as written; undefined: nothing is set for it. */
export function headerSent(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  header: string,
): Line | undefined {
  return settingsFor(view, route, "proxy_set_header").findLast(
    ({ body }) => body.args[0]?.toLowerCase() === header,
  );
}

/** Whether headers are set further out alone: one set in the location takes all of them away. */
export function setsHeadersOutside(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
): boolean {
  const lines = settingsFor(view, route, "proxy_set_header");
  return lines.length > 0 && !lines.some(({ body }) => body.context.at(-1)?.startsWith("location"));
}

/** The line that keeps nginx from some of the versions or ciphers that it could use. */
export function tlsLimit(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  line: Fact<"nginx.error">,
): Line | undefined {
  const named = (name: string) => settingFor(view, route, upstreamDirective(name, route, line));
  return named("ssl_protocols") ?? named("ssl_ciphers");
}

/** The line that passes the request on. */
export function passPlace(route: Fact<"nginx.route"> | undefined): Place | null {
  const handler = route?.body.handler;
  return handler?.is === "proxied" || handler?.is === "other-upstream" ? handler.place : null;
}

/** Where the request's way through nginx is written: its `proxy_pass`, then its location. */
export function routePlaces(route: Fact<"nginx.route"> | undefined): readonly Place[] {
  return known(passPlace(route), route?.body.location?.place);
}

/** Those that are known. */
export function known(...places: readonly (Place | null | undefined)[]): readonly Place[] {
  return places.flatMap((place) => place ?? []);
}

function isWithin({ seen }: Line, block: Place | null | undefined): boolean {
  const { file, line, remote } = seen.place ?? { file: null, line: null };
  if (!block || line === null || block.line === null || file !== block.file) return false;
  if (file === null && fileOf(remote) !== fileOf(block.remote)) return false;
  return block.line <= line && line <= (block.endLine ?? block.line);
}

function fileOf(remote: string | null | undefined): string | undefined {
  return remote?.slice(0, remote.lastIndexOf(":"));
}
