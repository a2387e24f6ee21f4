import { backendsOf } from "../ask/running.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "service-scaled-to-zero",
  layer: "deployment",
  severity: "error",
  needs: ["container.state"],
  // Elsewhere than in a Swarm there is none, and nothing to be missed.
  wants: ["swarm.service"],
  text: {
    summary: "`{service}` is scaled to 0: the Swarm runs no task of it, as it was told.",
    fix: "Scale it up again: `docker service scale {service}=1` (in CapRover the app's instance count).",
  },
  doc: {
    title: "The service is scaled to zero",
    what: "A Swarm runs as many tasks of a service as it is told to, and somebody told it to run none: CapRover does so when an app is stopped by its instance count. Nothing failed, so no log says anything; nginx finds nobody behind the name.",
    confusedWith: {
      "backend-not-running": "there a task should run, and does not",
      "service-not-started": "there the image cannot be had, so every task is rejected",
    },
  },
  judge(view) {
    const asked = [...new Set([view.plan.proxy?.service ?? "", ...backendsOf(view)])];
    return asked.flatMap((name) => {
      const [service] = view.of("swarm.service", name);
      if (service?.body.wanted !== 0) return SILENT;
      return {
        is: "cause",
        confidence: "certain",
        subject: name,
        effects: [{ effect: "not-started", on: name }],
        cites: [service],
        places: [],
        summary: { text: "summary", params: { service: name } },
        fix: { text: "fix", params: { service: name } },
        command: `docker service scale ${name}=1`,
      } as const;
    });
  },
});
