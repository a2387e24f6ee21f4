import { backendsOf } from "../ask/ends/running.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { gapLines, readyTimes } from "../ask/hops/refused-lines.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";

/** nginx's own clock counts whole seconds. */
const SECOND = 1000;

export default defineCause({
  id: "startup-race-backend-slow-boot",
  layer: "process",
  severity: "error",
  needs: ["nginx.error", "app.log"],
  wants: ["container.event", "compose.service", "http.exchange"],
  text: {
    summary:
      "nginx took requests before `{service}` was ready: connections were refused until it said that it listens ({gap} s later), and never after that.",
    benched:
      "nginx took requests before `{service}` was ready, and was refused. `{service}` listens since, but nginx leaves its servers out until their `fail_timeout` is over.",
    fix: "Let nginx wait: give `{service}` a `healthcheck`, and nginx a `depends_on` with `{service}` and `condition: service_healthy`.",
  },
  doc: {
    title: "Requests come in before the backend is ready",
    what: "A backend that migrates, loads or compiles at its start listens later than nginx. Until then nginx answers 502, and after that everything is well. With several servers and a long fail_timeout nginx leaves them out for longer than they needed.",
    confusedWith: {
      "backend-not-running": "there it never comes up",
      "upstream-wrong-port": "there the refusals do not end",
      "graceful-restart-gap": "there it had served before, and was started again",
    },
  },
  judge(view) {
    const lines = gapLines(view);
    const known = backendsOf(view);
    const said = new Set(view.all("app.log").map(({ subject }) => subject));
    const services = [...said].filter((service) => known.length === 0 || known.includes(service));
    return services.map((service) => {
      const [first] = lines;
      const last = lines.at(-1);
      const times = readyTimes(view, service);
      const ready = times.find(({ time }) => last !== undefined && time >= last.time - SECOND);
      const ended = view.of("container.event", service).some(({ body }) => body.action === "die");
      if (!ready || !first || !last || ended || service === last.line.subject) return SILENT;
      // It had served before: then this is no first start.
      if (times.some(({ time }) => time < first.time - SECOND)) return SILENT;
      if (last.line.body.code !== "connect-refused") return SILENT;
      const benched = view
        .all("nginx.error")
        .find(
          ({ body, seen }) => body.code === "no-live-upstreams" && isAfter(seen.at, ready.time),
        );
      // What still fails afterwards fails for another reason.
      if (!benched && isFailingAfter(view, ready.time)) return SILENT;
      const proxy = view.plan.proxy?.service ?? last.line.subject;
      const gap = Math.max(0, Math.round((ready.time - first.time) / SECOND));
      return {
        is: "cause",
        confidence: benched ? "certain" : "likely",
        subject: service,
        effects: backendEffects(view, service, "refused"),
        cites: [first.line, ready.fact, ...(benched ? [benched] : [])],
        places: [...placeOf(view, proxy, "depends_on"), ...placeOf(view, proxy, "")],
        summary: benched
          ? ({ text: "benched", params: { service } } as const)
          : ({ text: "summary", params: { service, gap } } as const),
        fix: { text: "fix", params: { service } },
      };
    });
  },
});

function isAfter(at: string | null, time: number): boolean {
  return at !== null && Date.parse(at) >= time;
}

/** Whether requests of our own failed when the service was up already. */
function isFailingAfter(view: View<"http.exchange">, time: number): boolean {
  return exchangesVia(view, "proxied").some((fact) => {
    const isOurs = fact.body.logged === undefined && Date.parse(fact.body.at) > time;
    return isOurs && (statusOf(fact) ?? 500) >= 500;
  });
}
