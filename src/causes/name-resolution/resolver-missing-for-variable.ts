import { putInside } from "../ask/configuration/edits.ts";
import { enclosing, placesOf } from "../ask/written/evidence.ts";
import { isForDnsOrDotted } from "../ask/written/peers.ts";
import { upstreams } from "../ask/written/upstreams.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** docs.docker.com, "Networking overview": containers ask the embedded DNS server 127.0.0.11. */
const RESOLVER = "resolver 127.0.0.11 valid=10s ipv6=off;";

export default defineCause({
  id: "resolver-missing-for-variable",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "`proxy_pass` uses a variable, so nginx looks up `{name}` again for each request, but no `resolver` tells it which DNS server to ask.",
    fix: "Add `{resolver}` (Docker's own DNS) to the server block, or write the host into `proxy_pass` without a variable.",
    "fix-on-machine":
      "Add a `resolver` with the machine's name server (it stands in /etc/resolv.conf; with systemd-resolved `resolver 127.0.0.53;`) to the server block, or write the host into `proxy_pass` without a variable.",
  },
  doc: {
    title: "A variable in proxy_pass, and no resolver",
    what: "A name written into proxy_pass is resolved when nginx starts. With a variable it is resolved per request, and for that nginx needs a `resolver` directive: it does not read /etc/resolv.conf. Without one each request ends as 502 (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "upstream-name-typo-or-container-name":
        "there the resolver answers that the name does not exist",
    },
  },
  inspect(view) {
    return upstreams(view).flatMap(({ proxy, host, atStart, pass, place }) => {
      const places = placesOf(pass.seen.place, place);
      if (atStart || !isForDnsOrDotted(host) || !places) return [];
      const lines = view.of("nginx.directive", proxy);
      const covered = lines.some(
        ({ body }) =>
          body.name === "resolver" &&
          body.context.every((block, index) => pass.body.context[index] === block),
      );
      // In the image's own nginx.conf there is none; an include that is not here may have one.
      if (
        covered ||
        view
          .of("nginx.problem", proxy)
          .some(
            ({ body }) => body.code === "include-missing" && !body.detail.includes("mime.types"),
          )
      )
        return [];
      const server = enclosing(view, pass, "server");
      return {
        severity: "error",
        subject: proxy,
        cites: [pass],
        places,
        summary: { text: "summary", params: { name: host } },
        fix: { text: "fix", params: { resolver: RESOLVER } },
        edits: putInside(server?.seen.place, [RESOLVER]),
      };
    });
  },
  judge(view) {
    const line = view.all("nginx.error").findLast(({ body }) => body.code === "no-resolver");
    if (!line) return SILENT;
    const route = view
      .all("nginx.route")
      .find(({ body }) => body.handler.is === "proxied" && body.handler.viaVariable);
    const place = route?.body.handler.is === "proxied" ? route.body.handler.place : line.seen.place;
    return {
      is: "cause",
      confidence: "certain",
      subject: line.subject,
      effects: [{ effect: "unresolved", on: view.plan.backend?.service ?? "backend" }],
      cites: [line, ...(route ? [route] : [])],
      places: place ? [place] : [],
      summary: { text: "summary", params: { name: line.body.name ?? phrase("the-upstream") } },
      fix: { text: "fix", params: { resolver: RESOLVER } },
      edits: putInside(route?.body.server?.place, [RESOLVER]),
    };
  },
});
