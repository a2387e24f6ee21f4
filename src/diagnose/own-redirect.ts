import type { Exchange } from "../case/codes/http.ts";
import type { Answered } from "../case/outcome.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Whether a visitor is sent to the very URL that was asked for, which has no end. A cookie that is
 * set on the way may end it.
 */
export function leadsToItself(exchange: Exchange, { status, headers }: Answered): boolean {
  if (exchange.via !== "proxied" || !REDIRECTS.has(status) || headers["set-cookie"]) return false;
  const own = asVisitorsSee(exchange);
  const to = own && URL.parse(headers["location"] ?? "", own.href);
  return to !== null && to.href === own?.href;
}

/** By the name that was sent, which is not the address that was connected to. */
function asVisitorsSee({ url, host, path }: Exchange): URL | null {
  const scheme = /^https?:/.exec(url)?.[0];
  return scheme === undefined || host === "" ? null : URL.parse(path, `${scheme}//${host}`);
}
