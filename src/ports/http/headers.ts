import type { HttpRequest } from "../http.ts";

/** These speak of the connection, which is ours (RFC 9110, section 7.6.1). */
const OF_THE_CONNECTION = new Set([
  "connection",
  "expect",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);
/** Without a body they say so by a length of 0 (RFC 9110, section 8.6). */
const MEAN_A_BODY = new Set(["POST", "PUT", "PATCH"]);

/** All headers of a request, each name once, in lower case; `Connection: close` comes from undici. */
export function headersOf(request: HttpRequest): Record<string, string> {
  const { host, body, method, headers } = request;
  const bytes = body?.bytes ?? (MEAN_A_BODY.has(method.toUpperCase()) ? 0 : null);
  const given = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .filter(([name]) => !OF_THE_CONNECTION.has(name));
  return {
    host,
    accept: "*/*",
    ...Object.fromEntries(given),
    ...(bytes === null ? {} : { "content-length": String(bytes) }),
  };
}
