import type { Fact } from "../../case/facts.ts";
import { routePlaces } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { answeredByTls } from "../ask/requests/by-tls.ts";
import { exchangesVia } from "../ask/requests/exchanges.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { defineCause, type View } from "../define.ts";

/** `HTT` of "HTTP/1.1", read as the length of a frame (RFC 9113, section 4.1). */
const HTTP1_AS_LENGTH = 0x485454;

export default defineCause({
  id: "grpc-h2-mismatch",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    grpc: "nginx passes {request} on as gRPC, which is HTTP/2 (`grpc_pass`), but `{service}` answers in HTTP/1.1.",
    plain:
      "nginx asks `{service}` in HTTP/1 (`proxy_pass`), but it speaks HTTP/2 without TLS, as gRPC servers do.",
    guess:
      "`{service}` answers nginx with bytes that are no HTTP/1: it may speak HTTP/2 without TLS, as gRPC servers do, or TLS.",
    pass: "Use `proxy_pass http://…` for a service that speaks HTTP/1.1; `grpc_pass` is for gRPC alone.",
    fix: "Use `grpc_pass grpc://…` (and `listen … http2`) for a gRPC service, or let `{service}` listen for HTTP/1.1 as well.",
    tls: "asked by https the backend answers, so these bytes were TLS",
  },
  doc: {
    title: "HTTP/1 and HTTP/2 talk past each other",
    what: "gRPC servers speak HTTP/2 only, and proxy_pass speaks HTTP/1: nginx cannot read the answer. The other way round, grpc_pass to an ordinary web server fails with `too large http2 frame: 4740180`, which is the word HTTP read as a number.",
    confusedWith: {
      "http-to-tls-port": "there the port answers when it is asked by https",
      "fastcgi-http-mismatch": "there one side is FastCGI: port 9000, PHP-FPM",
    },
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "protocol-mismatch").flatMap((one) => {
        const { exchange, line, route, service, request } = one;
        if (!line || !isMismatch(line)) return [];
        if (answeredByTls(view, service)) {
          return { is: "cleared", because: { text: "tls", params: {} } };
        }
        const isGrpc = schemeOf(line).startsWith("grpc");
        const spoke = isGrpc ? undefined : spokeHttp2(view, service);
        const proxy = view.plan.proxy?.service ?? "proxy";
        return {
          is: "cause",
          confidence: isGrpc || spoke ? "certain" : "possible",
          subject: service,
          effects: [
            { effect: "bad-response", on: service },
            { effect: "closed-early", on: service },
            { effect: "closed-early", on: proxy },
          ],
          cites: [line, exchange, ...(spoke ? [spoke] : [])],
          places: routePlaces(route),
          summary: isGrpc
            ? { text: "grpc", params: { service, request } }
            : { text: spoke ? "plain" : "guess", params: { service } },
          fix: isGrpc ? { text: "pass", params: {} } : { text: "fix", params: { service } },
        };
      }),
    );
  },
});

function schemeOf({ body }: Fact<"nginx.error">): string {
  return body.upstream?.scheme ?? "";
}

function isMismatch(line: Fact<"nginx.error">): boolean {
  const scheme = schemeOf(line);
  return scheme.startsWith("grpc") ? line.body.bytes === HTTP1_AS_LENGTH : scheme === "http";
}

/** Asked direct, the backend began with a frame of HTTP/2. */
function spokeHttp2(
  view: View<"http.exchange">,
  service: string,
): Fact<"http.exchange"> | undefined {
  return exchangesVia(view, "direct").find(({ body: { backend, outcome } }) => {
    return backend === service && outcome.is === "reset" && outcome.spoke === "http2";
  });
}
