import type { Fact } from "../../case/facts.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { known, passPlace } from "../ask/configuration/in-force.ts";
import { HTTP, type TlsScheme, tlsSchemeOf } from "../ask/configuration/tls-schemes.ts";
import { passedTo } from "../ask/names/asked-name.ts";
import { answeredByTls } from "../ask/requests/by-tls.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { speaksTls } from "../ask/written/speaks-tls.ts";
import { defineCause, type Edit, type EffectOn, type NonEmpty, type View } from "../define.ts";

/** What servers do with a request that is no TLS: end the connection, or say so in clear or TLS. */
const LOST = ["closed-early", "reset-early", "protocol-mismatch"] as const;
const USUAL: ReadonlySet<number> = new Set([443, 8443]);

export default defineCause({
  id: "http-to-tls-port",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "app.log"],
  text: {
    summary:
      "nginx speaks {spoken} without TLS to `{service}` (`{pass} {plain}://…`), but its port {port} wants TLS: asked by https it answers.",
    met: "nginx speaks {spoken} without TLS to `{service}` (`{pass} {plain}://…`), and `{service}` complains that it wants TLS on port {port}.",
    announced:
      "nginx speaks {spoken} without TLS to `{service}` (`{pass} {plain}://…`), but `{service}` says that it speaks TLS on port {port}.",
    guess:
      "nginx speaks {spoken} without TLS to port {port} of `{service}`, which is mostly a TLS port, and the connection is closed without an answer.",
    written:
      "nginx speaks plain HTTP to `{service}` on port {port} (`proxy_pass http://…`), but {server} there is started with a certificate, so it wants TLS.",
    fix: "Write `{secure}://` instead of `{plain}://` in `{pass}`, or use a port of `{service}` that speaks {spoken} without TLS.",
  },
  doc: {
    title: "http to a backend that speaks https",
    what: "proxy_pass begins with http://, and the backend's port wants TLS. Most servers close such a connection without a word, which looks like a crash (502); nginx, Go and Tomcat answer 400 and say that they want HTTPS.",
    confusedWith: {
      "https-to-plain-http": "there it is the other way round",
      "process-exit-in-handler": "there the process ends, and asked by https nobody answers",
      "grpc-h2-mismatch": "there the port speaks HTTP/2 without TLS",
    },
  },
  inspect: (view) =>
    speaksTls(view).flatMap(({ hop: { upstream, service, places }, server, line }) => ({
      severity: "error" as const,
      subject: service.subject,
      cites: [upstream.pass, line.cite] as const,
      places,
      summary: {
        text: "written" as const,
        params: { service: service.subject, port: upstream.port, server },
      },
      fix: { text: "fix" as const, params: { service: service.subject, ...HTTP } },
      edits: toHttps(upstream.pass),
    })),
  judge(view) {
    return proxiedRequests(view, ...LOST).flatMap((one) => {
      const { exchange, line, route, service } = one;
      const scheme = tlsSchemeOf(line, route);
      if (!scheme || scheme.isSecure || !(line || isRefusal(exchange))) return [];
      const { spoken, pass, plain, secure } = scheme;
      const way = { spoken, pass, plain, secure };
      const port = portOf(line, route);
      const { proof, ...sure } = proofFor(view, service, port);
      if (!proof && !(line && USUAL.has(port))) return [];
      return {
        is: "cause",
        confidence: sure.confidence,
        subject: service,
        effects: effectsOn(service, view.plan.proxy?.service ?? "proxy"),
        cites: [line ?? exchange, ...(proof ? [proof] : []), exchange],
        places: known(passPlace(route), line?.seen.place),
        summary: { text: sure.text, params: { service, port, ...way } },
        fix: { text: "fix", params: { service, ...way } },
        edits: editsFor(route, way),
      };
    });
  },
});

function effectsOn(service: string, proxy: string): NonEmpty<EffectOn> {
  return [
    { effect: "closed-early", on: service },
    { effect: "bad-response", on: service },
    { effect: "app-rejected", on: service },
    { effect: "closed-early", on: proxy },
  ];
}

function editsFor(
  route: Fact<"nginx.route"> | undefined,
  { plain, secure }: TlsScheme,
): readonly Edit[] {
  const handler = route?.body.handler;
  if (handler?.is !== "proxied" && handler?.is !== "other-upstream") return [];
  const target = passedTo(handler);
  return rewrite(handler.place, `${plain}://${target}`, `${secure}://${target}`);
}

function portOf(
  line: Fact<"nginx.error"> | undefined,
  route: Fact<"nginx.route"> | undefined,
): number {
  const handler = route?.body.handler;
  const server = handler?.is === "proxied" ? handler.servers[0] : undefined;
  return line?.body.upstream?.port ?? server?.port ?? 0;
}

/** 400 is what servers answer that say it in clear; a reset, that bytes came which are no HTTP. */
function isRefusal({ body: { outcome } }: Fact<"http.exchange">): boolean {
  return outcome.is === "reset" || (outcome.is === "answered" && outcome.status === 400);
}

function proofFor(view: View<"http.exchange" | "app.log">, service: string, port: number) {
  const asked = answeredByTls(view, service, port);
  if (asked) return { proof: asked, confidence: "certain", text: "summary" } as const;
  const logs = view.of("app.log", service);
  const met = logs.find(({ body }) => body.code === "plain-http");
  if (met) return { proof: met, confidence: "certain", text: "met" } as const;
  const said = logs.find(
    ({ body }) => body.code === "listening" && body.tls === true && body.port === port,
  );
  if (said) return { proof: said, confidence: "likely", text: "announced" } as const;
  return { proof: undefined, confidence: "possible", text: "guess" } as const;
}

function toHttps(pass: Fact<"nginx.directive">) {
  const target = pass.body.args[0] ?? "";
  return rewrite(pass.seen.place, target, target.replace(/^http:/, "https:"));
}
