import type { Fact } from "../../case/facts.ts";
import { isExcerpt } from "../../case/is-excerpt.ts";
import { settings } from "../ask/configuration/settings.ts";
import { closingLine } from "../ask/ends/lost.ts";
import { endedInBody, unbuffered } from "../ask/requests/body-waits.ts";
import { duringExchange, exchangesVia } from "../ask/requests/exchanges.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { writtenHops } from "../ask/written/hops.ts";
import { limitRows } from "../ask/written/limits.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "gunicorn-worker-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "http.exchange",
    "nginx.error",
    "nginx.route",
    "compose.service",
    "dockerfile.instruction",
    "app.setting",
  ],
  text: {
    shorter:
      "nginx is told to wait {nginx} s for `{service}`, but gunicorn there ends a worker after {gunicorn} s ({origin}): a request that takes longer ends in 502 all the same.",
    waiting:
      "the worker was waiting for the client's next bytes when it was ended, because nginx does not buffer requests here",
    raise:
      "Set gunicorn's `--timeout` above what the longest request takes, and nginx's proxy_read_timeout above that.",
    summary:
      "gunicorn in `{service}` killed its worker {pid} after {took} s, because {request} took longer than `--timeout` allows.",
    killed:
      "A worker {pid} of gunicorn in `{service}` was killed with SIGKILL. gunicorn does that itself to a worker that takes longer than `--timeout`, and says WORKER TIMEOUT before.",
    told: "gunicorn in `{service}` killed its worker {pid} (WORKER TIMEOUT), because a request took longer than `--timeout` allows.",
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
            origin: gunicorn.place ? "`--timeout`" : phrase("its-default"),
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
    if (failed.length === 0 && isExcerpt(view)) return toldIn(view);
    return failed.slice(0, 1).map((exchange) => {
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
      const line = view
        .of("app.log", service)
        .find(
          ({ body, seen }) =>
            body.code === "worker-timeout" && failed.some((one) => duringExchange(one, seen.at)),
        );
      if (line?.body.code !== "worker-timeout") return SILENT;
      if (unbuffered(view) && endedInBody(view, service)) {
        return { is: "cleared", because: { text: "waiting", params: {} } };
      }
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
        places: [...timeoutInFile(view, service), ...startCommandPlaces(view, service)],
        summary: saying(exchange, service, line.body.pid),
        fix: { text: "fix", params: {} },
      };
    });
  },
});

/** gunicorn.conf.py, which gunicorn reads by itself where it lies in its working directory. */
function timeoutInFile(view: View<"app.setting">, service: string) {
  return settings(view, service, "timeout").flatMap(({ seen: { place } }) =>
    place?.file && /gunicorn[^/]*\.py$/.test(place.file) ? place : [],
  );
}

/** The log alone: which request it was, it does not say. */
/** A log tells of a request without saying how long it took. */
function saying({ body }: Fact<"http.exchange">, service: string, pid: number) {
  const took = Math.round(body.outcome.ms / 100) / 10;
  if (body.logged && took === 0) return { text: "told", params: { service, pid } } as const;
  const request = `${body.method} ${body.path}`;
  return { text: "summary", params: { service, pid, request, took } } as const;
}

function toldIn(view: View<"app.log" | "compose.service" | "dockerfile.instruction">) {
  const logs = view.all("app.log");
  const line =
    logs.find(({ body }) => body.code === "worker-timeout") ??
    logs.find(
      ({ body }) => body.code === "worker-lost" && body.server === "gunicorn" && body.signal === 9,
    );
  const isSaid = line?.body.code === "worker-timeout";
  if (line?.body.code !== "worker-timeout" && line?.body.code !== "worker-lost") return SILENT;
  const { subject: service, body } = line;
  return {
    is: "cause",
    confidence: isSaid ? "likely" : "possible",
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "timed-out", on: service },
    ],
    cites: [line],
    places: startCommandPlaces(view, service),
    summary: { text: isSaid ? "told" : "killed", params: { service, pid: body.pid } },
    fix: { text: "fix", params: {} },
    ...(isSaid ? {} : { command: `docker compose logs ${service} | grep 'WORKER TIMEOUT'` }),
  } as const;
}
