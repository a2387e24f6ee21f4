import { stopOf } from "../ask/ends/stops.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { gapLines, readyTimes } from "../ask/hops/refused-lines.ts";
import { isBlind } from "../ask/requests/blind.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

/** Clocks of logs count whole seconds. */
const SLACK_MS = 1500;

export default defineCause({
  id: "graceful-restart-gap",
  layer: "deployment",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["container.event", "app.log", "compose.service"],
  text: {
    summary:
      "`{service}` was restarted, and ended as it was told to. Until the new process listens, nginx has nobody to ask: {count} requests failed in that gap.",
    fix: "Keep one process serving while the other one starts: two containers behind nginx that are restarted one after the other, or a server that reloads without closing its port (gunicorn: `kill -HUP`). Shorten the start, and let whoever deploys wait until it is healthy.",
    "fix-on-machine":
      "Keep one process serving while the other one starts: two instances behind nginx that are restarted one after the other, or a server that reloads without closing its port (gunicorn: `kill -HUP`, `systemctl reload`). Shorten the start, and let whoever deploys wait until it answers.",
  },
  doc: {
    title: "Requests fail while the backend is restarted",
    what: "A deployment stops the old process and starts a new one. In between nobody listens: nginx answers 502 for as long as the new process needs, and requests that were under way are cut off. Before and after everything is well.",
    confusedWith: {
      "backend-not-running": "there nobody told it to end, or it does not come back",
      "startup-race-backend-slow-boot": "there it is the first start, and nobody stopped anything",
      "container-oom-killed": "there the kernel ended it (137), without being asked",
    },
  },
  judge(view) {
    const lines = gapLines(view);
    const services = new Set(
      [...view.all("container.event"), ...view.all("app.log")].map((one) => one.subject),
    );
    return [...services].map((service) => {
      const stop = stopOf(view, service);
      const [line] = lines;
      if (!stop || !line || service === line.line.subject) return SILENT;
      if (isBlind(view, "container.event", service)) return SILENT;
      const ready = readyTimes(view, service).find(({ time }) => time > stop.time);
      const end = ready ? ready.time + SLACK_MS : Number.POSITIVE_INFINITY;
      const within = lines.filter(({ time }) => time >= stop.time - SLACK_MS && time <= end);
      // One line outside of the gap, and something else is wrong.
      if (within.length !== lines.length) return SILENT;
      return {
        is: "cause",
        confidence: stop.fact.kind === "container.event" ? "certain" : "likely",
        subject: service,
        effects: backendEffects(
          view,
          service,
          "not-started",
          "refused",
          "closed-early",
          "unreachable",
        ),
        cites: [stop.fact, line.line, ...(ready ? [ready.fact] : [])],
        places: [...placeOf(view, service, "")],
        summary: { text: "summary", params: { service, count: within.length } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
