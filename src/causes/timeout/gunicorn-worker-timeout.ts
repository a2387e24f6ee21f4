import { duringExchange, exchangesVia } from "../ask/exchanges.ts";
import { closingLine } from "../ask/lost.ts";
import { startCommandPlaces } from "../ask/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { writtenHops } from "../ask/written/hops.ts";
import { limitRows } from "../ask/written/limits.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "gunicorn-worker-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    shorter:
      "nginx is told to wait {nginx} s for `{service}`, but gunicorn there ends a worker after {gunicorn} s ({origin}): a request that takes longer ends in 502 all the same.",
    raise:
      "Set gunicorn's `--timeout` above what the longest request takes, and nginx's proxy_read_timeout above that.",
    summary:
      "gunicorn in `{service}` killed its worker {pid} after {took} s, because {request} took longer than `--timeout` allows.",
    fix: "Raise gunicorn's `--timeout` above what the work takes and keep it below nginx's proxy_read_timeout, or move the work out of the request. It is not a lack of memory, even if the log adds \"Perhaps out of memory?\".",
  },
  doc: {
    title: "gunicorn ends a worker that takes too long",
    what: "gunicorn's arbiter kills a worker that does not report for --timeout seconds (30 unless set). The request is lost: up to version 21 nginx answers 502, from 22 on a sync worker still answers 500.",
    confusedWith: {
      "worker-oom-killed":
        "there no WORKER TIMEOUT precedes the kill, and the kernel counts a process killed for memory",
      "nginx-proxy-read-timeout": "there nginx gives up first, with 504",
    },
  },
  inspect(view) {
    const rows = limitRows(view);
    const hops = writtenHops(view);
    return rows.flatMap((gunicorn) => {
      if (gunicorn.layer !== "gunicorn" || gunicorn.value === 0) return [];
      const hop = hops.find(({ service }) => service.subject === gunicorn.service);
      const nginx = rows
        .filter(
          ({ name, service }) => name === "proxy_read_timeout" && service === hop?.upstream.proxy,
        )
        .sort((a, b) => b.value - a.value)[0];
      // nginx's own 60 seconds were chosen by nobody.
      if (!hop || !nginx?.place || nginx.value <= gunicorn.value) return [];
      const places = placesOf(gunicorn.place, nginx.place);
      if (!places) return [];
      return {
        severity: "warning",
        subject: gunicorn.service,
        cites: [hop.upstream.pass, hop.service],
        places,
        summary: {
          text: "shorter",
          params: {
            nginx: nginx.value,
            service: gunicorn.service,
            gunicorn: gunicorn.value,
            origin: gunicorn.place ? "`--timeout`" : "its default",
          },
        },
        fix: { text: "raise", params: {} },
      };
    });
  },
  judge(view) {
    const failed = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
      ({ body }) => body.outcome.is !== "answered" || body.outcome.status >= 500,
    );
    return failed.slice(0, 1).map((exchange) => {
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
      const line = view
        .of("app.log", service)
        .find(
          ({ body, seen }) =>
            body.code === "worker-timeout" && failed.some((one) => duringExchange(one, seen.at)),
        );
      if (line?.body.code !== "worker-timeout") return SILENT;
      const closing = closingLine(view, exchange);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "server-error", on: service },
          { effect: "timed-out", on: service },
        ],
        cites: [line, exchange, ...(closing ? [closing] : [])],
        places: startCommandPlaces(view, service),
        summary: {
          text: "summary",
          params: {
            service,
            pid: line.body.pid,
            request: `${exchange.body.method} ${exchange.body.path}`,
            took: Math.round(exchange.body.outcome.ms / 100) / 10,
          },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
