import type { LineRules } from "../log-line.ts";

/** Go's words for it; most servers say nothing. */
const PLAIN = "client sent an HTTP request to an HTTPS server";

/** What servers with TLS say of clients that speak none. */
export const tls: LineRules = {
  last: {
    server: ({ text }) => (text.endsWith(PLAIN) ? { code: "plain-http" } : null),
  },
};
