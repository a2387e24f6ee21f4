import { rewrite } from "../ask/configuration/edits.ts";
import { known } from "../ask/configuration/in-force.ts";
import { HTTP, tlsSchemeOf } from "../ask/configuration/tls-schemes.ts";
import { hopsOf } from "../ask/hops/hops.ts";
import { passedTo } from "../ask/names/asked-name.ts";
import { named, UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import { withPlaces } from "../ask/written/evidence.ts";
import { isPlainHttp, writtenHops } from "../ask/written/hops.ts";
import { listening } from "../ask/written/listening.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "https-to-plain-http",
  layer: "tls",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "compose.service", "container.network", "app.log"],
  text: {
    summary:
      "nginx speaks TLS to `{host}:{port}` (`{pass} {secure}://…`), but `{service}` speaks without TLS on that port.",
    written:
      "nginx speaks TLS to `{host}:{port}` (`proxy_pass https://…`), but {server} in `{service}` is started without a certificate, so it speaks plain HTTP.",
    fix: "Write `{plain}://` instead of `{secure}://` in `{pass}`. Visitors keep their https: nginx ends it, and speaks without TLS inside the network.",
  },
  doc: {
    title: "https to a backend that speaks http",
    what: "proxy_pass begins with https://, so nginx starts a TLS handshake. The backend answers in plain HTTP, which is no TLS, and nginx answers 502.",
    confusedWith: {
      "http-to-tls-port": "there it is the other way round: the backend wants TLS",
      "tls-sni-missing": "there the backend speaks TLS and refuses the handshake",
    },
  },
  inspect(view) {
    return writtenHops(view).flatMap(({ upstream, service, places }) => {
      const known = listening(view, service.subject);
      if (upstream.scheme !== "https" || !known?.ports.includes(upstream.port)) return [];
      if (!isPlainHttp(view, service.subject, known.server)) return [];
      const { host, port, pass } = upstream;
      const params = { host, port, service: service.subject, server: known.server };
      const target = pass.body.args[0] ?? "";
      return {
        severity: "error",
        subject: service.subject,
        cites: [pass, known.cite],
        places: withPlaces(places, known.place),
        summary: { text: "written", params },
        fix: { text: "fix", params: HTTP },
        edits: rewrite(pass.seen.place, target, target.replace(/^https:/, "http:")),
      };
    });
  },
  judge(view) {
    const lines = view
      .all("nginx.error")
      .filter(({ body }) => body.code === "tls-handshake-failed" && notTls(body.message));
    const [line] = lines;
    if (!line) return SILENT;
    const port = line.body.upstream?.port;
    const route = view.all("nginx.route").find(({ body: { handler } }) => {
      return (
        handler.is === "other-upstream" && line.body.upstream?.scheme.includes(handler.protocol)
      );
    });
    const { spoken, pass, plain, secure } = tlsSchemeOf(line, route) ?? HTTP;
    const way = { spoken, pass, plain, secure };
    const hop = hopsOf(view).find((one) => one.scheme === "https" && (!port || one.port === port));
    const service = hop?.service ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
    const handler = (hop?.route ?? route)?.body.handler;
    const passed = handler?.is === "proxied" || handler?.is === "other-upstream" ? handler : null;
    const said = view.of("app.log", service).filter(({ body }) => body.code === "invalid-request");
    return {
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [{ effect: "bad-response", on: service }],
      cites: [line, ...(hop ? [hop.route] : route ? [route] : []), ...said.slice(0, 1)],
      places: known(hop?.place ?? passed?.place ?? line.seen.place),
      summary: {
        text: "summary",
        params: {
          host: hop?.host ?? line.body.upstream?.host ?? "",
          port: hop?.port ?? port ?? "",
          service: named(service),
          ...way,
        },
      },
      fix: { text: "fix", params: way },
      edits: passed
        ? rewrite(passed.place, `${secure}://${passedTo(passed)}`, `${plain}://${passedTo(passed)}`)
        : [],
      disposition: "safe",
    };
  },
});

/** OpenSSL's reason when the peer's first bytes are not TLS at all. */
function notTls(message: string): boolean {
  return ["wrong version number", "packet length too long", "http request"].some((reason) =>
    message.includes(reason),
  );
}
