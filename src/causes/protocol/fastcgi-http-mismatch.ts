import type { Fact } from "../../case/facts.ts";
import { type ExplainedFailure, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause, type Finding, SILENT, type View } from "../define.ts";

const text = {
  http: "nginx speaks HTTP to `{service}` (`proxy_pass`), but what listens there is PHP-FPM, which understands FastCGI only.",
  fastcgi:
    "nginx speaks FastCGI to `{service}` (`fastcgi_pass`), but what listens there answers in HTTP.",
  pass: "Write `fastcgi_pass {target};` instead of `proxy_pass`, with `include fastcgi_params;` and `fastcgi_param SCRIPT_FILENAME`.",
  proxy: "Write `proxy_pass http://{target};` instead of `fastcgi_pass`.",
};

export default defineCause({
  id: "fastcgi-http-mismatch",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "app.log"],
  text,
  doc: {
    title: "HTTP and FastCGI are mixed up",
    what: "proxy_pass speaks HTTP, fastcgi_pass speaks FastCGI, and nginx does not try the other one. PHP-FPM closes a connection that begins in HTTP without a word; an HTTP server answers FastCGI with bytes that nginx cannot read. Either way nginx answers 502.",
    confusedWith: {
      "process-segfault": "there the backend understood the request and died of it",
      "http-to-tls-port": "there the port wants TLS",
    },
  },
  judge(view) {
    const closed = ["closed-early", "reset-early", "send-failed"] as const;
    const unread = failuresExplainedBy(view, [502], "protocol-mismatch").filter(
      ({ line }) => line.body.upstream?.scheme === "fastcgi",
    );
    const [http] = failuresExplainedBy(view, [502], ...closed).filter(
      ({ line }) => line.body.upstream?.scheme === "http",
    );
    const fpm = http && phpFpm(view, http.service);
    const [fastcgi] = unread;
    if (fastcgi) return finding(fastcgi, "fastcgi", "proxy", []);
    return http && fpm ? finding(http, "http", "pass", [fpm]) : SILENT;
  },
});

/** PHP-FPM's own words in the log of the service. */
function phpFpm(view: View<"app.log">, service: string): Fact<"app.log"> | undefined {
  const said = view.of("app.log", service).filter(({ body }) => "server" in body);
  // A container may hold nginx or an HTTP server beside it.
  const others = said.some(({ body }) => body.code === "listening");
  return others
    ? undefined
    : said.find(({ body }) => body.code === "ready" && body.server === "php-fpm");
}

function finding(
  { exchange, line, route, service }: ExplainedFailure,
  summary: "http" | "fastcgi",
  fix: "pass" | "proxy",
  cites: readonly Fact<"app.log">[],
): Finding<typeof text> {
  const { upstream } = line.body;
  const handler = route?.body.handler;
  const place = handler && "place" in handler ? handler.place : null;
  const target =
    handler && "target" in handler ? handler.target : `${upstream?.host}:${upstream?.port}`;
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [
      { effect: "bad-response", on: service },
      { effect: "closed-early", on: service },
    ],
    cites: [line, ...cites, exchange],
    places: place ? [place] : [],
    summary: { text: summary, params: { service } },
    fix: { text: fix, params: { target } },
  };
}
