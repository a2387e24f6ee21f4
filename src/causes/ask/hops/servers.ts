import type { NginxHandler, UpstreamServer } from "../../../case/codes/nginx.ts";

/** The servers that nginx asks, whatever it speaks to them; none where it answers by itself. */
export function serversOf(handler: NginxHandler): readonly UpstreamServer[] {
  return handler.is === "proxied" || handler.is === "other-upstream" ? handler.servers : [];
}
