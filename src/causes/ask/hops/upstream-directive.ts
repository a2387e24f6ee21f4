import type { Fact } from "../../../case/facts.ts";

const OTHERS = ["fastcgi", "uwsgi", "scgi", "grpc"];

/**
 * Name of a directive that each module has for itself: `proxy_read_timeout` counts for `proxy_pass`
 * alone, and a location with `uwsgi_pass` has its `uwsgi_read_timeout` (ngx_http_uwsgi_module).
 */
export function upstreamDirective(
  name: string,
  route: Fact<"nginx.route"> | undefined,
  line?: Fact<"nginx.error">,
): string {
  return `${upstreamFamily(route, line)}_${name}`;
}

/** `proxy`, `grpc`, `uwsgi` …: what the directives of its module begin with. */
export function upstreamFamily(
  route: Fact<"nginx.route"> | undefined,
  line?: Fact<"nginx.error">,
): string {
  const handler = route?.body.handler;
  const spoken =
    handler?.is === "other-upstream" ? handler.protocol : (line?.body.upstream?.scheme ?? "");
  // With TLS the scheme of a line is `grpcs` or `suwsgi`.
  return OTHERS.find((one) => spoken.includes(one)) ?? "proxy";
}
