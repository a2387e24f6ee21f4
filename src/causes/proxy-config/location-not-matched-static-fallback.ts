import { ignoredServer, isForAnother } from "../ask/configuration/other-server.ts";
import { nearestLocations } from "../ask/configuration/proxied-locations.ts";
import { unloadedFor } from "../ask/configuration/unloaded.ts";
import { proxiedWith } from "../ask/requests/exchanges.ts";
import { unproxiedRequests } from "../ask/requests/unproxied.ts";
import { missingFolder } from "../ask/storage/missing-folders.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { mayBeMeantForNamesake } from "../ask/written/same-name.ts";
import { defineCause, type Judgement } from "../define.ts";
import { phrase } from "../phrases.ts";

const text = {
  post: "{method} {path} never leaves nginx: no `location` that proxies matches it, so nginx looks for a file and refuses {method} with 405.",
  summary:
    "{request} never leaves nginx: no `location` that proxies matches it, so {where} answers it with {status}.",
  fix: "Add a `location` that covers {path} and has a proxy_pass to `{service}`, or widen the one that is there.",
  passed: "nginx passes {path} on to {target}",
  unloaded: "`{file}` has a location for it, but is not in force",
  folder: "nginx runs without its configuration: {source} is mounted, and is not there",
  ignored: "nginx ignores the server that would proxy it, for its name",
  server: "the server that answers is only the default one: no `server_name` fits",
} as const;

export default defineCause({
  id: "location-not-matched-static-fallback",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: ["nginx.error", "nginx.directive", "nginx.unloaded", "bind.source"],
  text,
  doc: {
    title: "No location matches, so nginx serves files",
    what: "nginx takes the location that fits best. When none that proxies fits, the request falls to the one that serves files: a POST to a file is 405, a missing file 404, and with try_files a GET gets index.html with 200, which looks like success.",
    confusedWith: {
      "location-uri-double-or-stripped-prefix":
        "there the request reaches the backend, with a changed path",
      "backend-not-running": "there nginx does try to reach the backend",
    },
  },
  inspect(view) {
    return view.plan.routes.flatMap(({ id, backend, method, proxiedPath }) => {
      const route = view.all("nginx.route").find(({ body }) => body.route === id);
      if (!route || proxiedPath === null || route.body.handler.is !== "static") return [];
      // A GET may be meant for a file; nothing but an application takes an upload.
      if (!["POST", "PUT", "PATCH"].includes(method)) return [];
      const { location, server } = route.body;
      if (mayBeMeantForNamesake(view, route)) return [];
      const near = nearestLocations(view, route, proxiedPath);
      const places = placesOf(...near, location?.place, server?.place);
      if (!places) return [];
      return {
        severity: "error",
        subject: route.subject,
        cites: [route],
        places,
        summary: { text: "post", params: { method, path: proxiedPath } },
        fix: {
          text: "fix",
          params: { path: proxiedPath, service: backend ?? phrase("the-backend") },
        },
      };
    });
  },
  judge(view) {
    const [first] = unproxiedRequests(view);
    if (!first) {
      return proxiedWith(view, 404, 405).flatMap(({ body }): Judgement<typeof text>[] => {
        const route = view.all("nginx.route").find((one) => one.body.route === body.route);
        if (route?.body.handler.is !== "proxied") return [];
        const { target } = route.body.handler;
        const params = { path: route.body.path, target };
        return [{ is: "cleared", because: { text: "passed", params } }];
      });
    }
    const { exchange, route, backend, path, status, missing } = first;
    const file = unloadedFor(view, route.subject, route.body.route)?.body.file;
    if (file) return { is: "cleared", because: { text: "unloaded", params: { file } } };
    const folder = missingFolder(view, route.subject);
    if (folder) {
      return { is: "cleared", because: { text: "folder", params: { source: folder.body.source } } };
    }
    if (ignoredServer(view, route)) {
      return { is: "cleared", because: { text: "ignored", params: {} } };
    }
    if (isForAnother(view, route)) {
      return { is: "cleared", because: { text: "server", params: {} } };
    }
    const { location, uncertain } = route.body;
    // Without the repository, a file that would proxy it may lie there and not be in force.
    const isWhole = uncertain.length === 0 && view.looked("nginx.unloaded", route.subject);
    // A page in the place of a health answer proves nothing, but it may be meant so.
    const isPage = status < 400;
    const proxy = view.plan.proxy?.service ?? route.subject;
    const pattern = location && `${location.modifier} ${location.pattern}`.trim();
    return {
      is: "cause",
      confidence: isWhole && !isPage ? "certain" : "likely",
      severity: isPage ? "warning" : "error",
      subject: proxy,
      effects: [{ effect: "wrong-route", on: proxy }],
      cites: [exchange, route, ...(missing ? [missing] : [])],
      places: [...nearestLocations(view, route, path), ...(location ? [location.place] : [])],
      summary: {
        text: "summary",
        params: {
          request: `${exchange.body.method} ${path}`,
          where: pattern === null ? phrase("the-server-block") : `\`location ${pattern}\``,
          status,
        },
      },
      fix: { text: "fix", params: { path, service: backend } },
    };
  },
});
