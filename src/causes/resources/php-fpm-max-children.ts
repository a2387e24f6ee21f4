import { settingPlaces } from "../ask/configuration/settings.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "php-fpm-max-children",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error", "app.setting"],
  text: {
    summary:
      "All {limit} children of PHP-FPM in `{service}` are busy, and `pm.max_children` allows no more: further requests wait in its queue until nginx gives up.",
    fix: "Raise `pm.max_children` in the pool's configuration (www.conf) as far as the memory allows, and look at what keeps the children busy so long (the slowlog of PHP-FPM tells).",
  },
  doc: {
    title: "PHP-FPM may start no more children",
    what: "Each child of PHP-FPM works on one request. When pm.max_children of them are busy, further requests wait in the queue of the socket; when that takes longer than fastcgi_read_timeout, nginx answers 504.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there one request takes long; here it is not even begun",
      "backend-hung-or-paused": "there PHP-FPM itself does not run on, and says nothing",
      "backend-accept-queue-full": "there not even the queue takes the connection",
    },
  },
  judge(view) {
    const line = view
      .all("app.log")
      .findLast(({ body }) => body.code === "workers-exhausted" && body.server === "php-fpm");
    if (line?.body.code !== "workers-exhausted") return SILENT;
    const waited = exchangesVia(view, "proxied").filter((fact) => statusOf(fact) === 504);
    const [exchange] = waited;
    if (!exchange && view.looked("http.exchange")) return SILENT;
    const gaveUp = view.all("nginx.error").find(({ body }) => body.code === "answer-timed-out");
    const service = line.subject;
    return {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "timed-out", on: service }],
      cites: [line, ...(gaveUp ? [gaveUp] : []), ...(exchange ? [exchange] : [])],
      places: settingPlaces(view, service, "pm.max_children"),
      summary: { text: "summary", params: { service, limit: line.body.limit } },
      fix: { text: "fix", params: {} },
    };
  },
});
