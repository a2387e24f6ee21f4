import type { Candidate } from "./candidate.ts";

/** Reverse proxies that are not nginx: who they are is known, what they are told is not read. */
const KNOWN: readonly (readonly [string, RegExp])[] = [
  ["Traefik", /(?:^|\/)traefik(?:[:@]|$)/i],
  ["Caddy", /(?:^|\/)caddy(?:[:@-]|$)/i],
  ["Apache httpd", /(?:^|\/)(?:httpd|apache2?)(?:[:@]|$)|^php:[\w.-]*apache/i],
  ["HAProxy", /(?:^|\/)haproxy(?:[\w-]*)(?:[:@]|$)/i],
  ["Envoy", /(?:^|\/)envoy(?:[:@]|$)/i],
  ["Kong", /(?:^|\/)kong(?:[:@]|$)/i],
];

export interface OtherProxy {
  readonly candidate: Candidate;
  /** `Traefik` */
  readonly kind: string;
}

/** Services that run another proxy and are published, so that users can come in by them. */
export function otherProxies(candidates: readonly Candidate[]): readonly OtherProxy[] {
  return candidates.flatMap((candidate) => {
    const { service, image } = candidate;
    const kind = KNOWN.find(([, pattern]) => pattern.test(image.base))?.[0];
    // An application in PHP's own Apache image is a backend.
    const isBackend = kind === "Apache httpd" && /php/i.test(image.base);
    const reached = service.ports.length > 0 || service.networkMode === "host";
    return kind === undefined || isBackend || !reached ? [] : [{ candidate, kind }];
  });
}
