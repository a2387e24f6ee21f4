import type { Exchange } from "../case/codes/http.ts";
import { hostName } from "../case/host-name.ts";
import { hostOf } from "./no-answer.ts";

/**
 * The name that a request through nginx was sent for, where its address has another: it decides
 * which server block of nginx answers. null: the address says it all.
 */
export function ownHost({ via, url, host }: Exchange): string | null {
  const name = hostName(host);
  const asked = hostName(hostOf(url));
  return via !== "proxied" || name === "" || HERE.has(name) || name === asked ? null : host;
}

/** What anybody at this machine sends, whatever nginx is set up for. */
const HERE: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A request as people read it, with that name. */
export function withHost(request: string, host: string | null | undefined): string {
  return host ? `${request} (Host: ${host})` : request;
}
