import { asks, type RouteCase, server } from "./route-case.ts";

const HEADS = ["/", "/api", "/api/", "^~ /api/", "= /api/x", "/a b/"];
const URIS = ["", "/", "/v1", "/v1/", "/api/", "/v1?k=1"];
const PATTERNS = ["~ ^/api/(.*)$", "~* ^/API/", "~ \\.(js|json)$", "~ ^/(?<first>[^/]+)/x"];
const TARGETS = [
  "/api/x",
  "/api/x?q=1&r=%20",
  "/api",
  "/api/",
  "/api//x///y",
  "/api/./x/../y",
  "/api/%2e%2e/other",
  "/api/a%20b%2Fc%3Fd",
  "/a%20b/c",
  "/API/x.json",
];

export const PROXIED: readonly RouteCase[] = HEADS.flatMap((head) =>
  URIS.map((uri) => ({
    name: `location ${head} with proxy_pass URI "${uri}"`,
    conf: server(`location ${quoteHead(head)} { proxy_pass "http://127.0.0.1:9001${uri}"; }`),
    asks: asks(...TARGETS),
  })),
);

function quoteHead(head: string): string {
  return head.includes(" b") ? `"${head}"` : head;
}

export const MATCHED: readonly RouteCase[] = PATTERNS.flatMap((pattern) => [
  {
    name: `location ${pattern} without URI`,
    conf: server(`location ${pattern} { proxy_pass http://127.0.0.1:9001; }`),
    asks: asks(...TARGETS),
  },
  {
    name: `location ${pattern} with captures in proxy_pass`,
    conf: server(`location ${pattern} { proxy_pass http://127.0.0.1:9001/c/$1$is_args$args; }`),
    asks: asks(...TARGETS),
  },
]);
