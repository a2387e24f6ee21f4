import { backendsOf, idleServices } from "../ask/ends/running.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "unit-restarts-hidden",
  layer: "deployment",
  severity: "warning",
  needs: ["unit.state", "container.state"],
  wants: ["container.event", "listener", "app.log", "compose.service"],
  text: {
    summary:
      "systemd has started `{unit}` again {times}. With `Type={type}` a start counts as done before the program has loaded, so `systemctl is-active {unit}` right after a restart says active, and a deployment that asks only this is green.",
    fix: "Let the deployment ask the application itself: repeat `curl --fail` on its health path for as long as a start may take, and compare NRestarts (`systemctl show -p NRestarts {unit}`) before and after.",
  },
  doc: {
    title: "A crash loop that systemctl is-active does not show",
    what: "A unit with Restart= that ends at each start is active for a moment every few seconds. `systemctl is-active` right after a restart meets such a moment, and the deployment is called a success. NRestarts and the sub-state auto-restart show the loop.",
    confusedWith: {
      "unit-not-running": "there systemd has given up, or nobody started it",
      "crash-loop-generic": "that names the loop itself, where nothing says why",
    },
  },
  judge(view) {
    const idle = idleServices(view).map(({ service }) => service);
    return view.all("unit.state").map((fact) => {
      const { subject: service, body } = fact;
      const isWanted = backendsOf(view).includes(service) && idle.includes(service);
      const isLooping = body.sub.startsWith("auto-restart") || body.restarts > 1;
      const isBlind = ["simple", "exec", "idle"].includes(body.type);
      const hasGivenUp = body.active === "failed" || body.active === "inactive";
      if (!isWanted || !isLooping || !isBlind || hasGivenUp) return SILENT;
      const { unit, type, restarts } = body;
      const times =
        restarts === 0
          ? phrase("at-least-once")
          : restarts === 1
            ? phrase("once")
            : phrase("times", { count: restarts });
      const notStarted = { effect: "not-started", on: service } as const;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [notStarted],
        from: [notStarted],
        cites: [fact],
        places: [...placeOf(view, service, "restart"), ...placeOf(view, service, "")],
        summary: { text: "summary", params: { unit, type, times } },
        fix: { text: "fix", params: { unit } },
      };
    });
  },
});
