import { backendsOf } from "../ask/ends/running.ts";
import { composed } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "service-scaled-to-zero",
  layer: "deployment",
  severity: "error",
  needs: ["container.state"],
  // Elsewhere than in a Swarm there is none, and nothing to be missed.
  wants: ["swarm.service", "compose.service"],
  text: {
    composed: "`{service}` has no container: compose is told to run none of it (`scale: 0`).",
    once: "Take the 0 of `scale:` or `deploy.replicas:` away. Who wants no container of it by default can start one with `docker compose up --scale {service}=1`.",
    summary: "`{service}` is scaled to 0: the Swarm runs no task of it, as it was told.",
    fix: "Scale it up again: `docker service scale {service}=1` (in CapRover the app's instance count).",
  },
  doc: {
    title: "The service is scaled to zero",
    what: "A Swarm, and compose, run as many containers of a service as they are told to, and somebody told them to run none: with `scale: 0` in the compose file, or in CapRover by an app's instance count. Nothing failed, so no log says anything; nginx finds nobody behind the name.",
    confusedWith: {
      "backend-not-running": "there a task should run, and does not",
      "service-not-started": "there the image cannot be had, so every task is rejected",
    },
  },
  judge(view) {
    const asked = [...new Set([view.plan.proxy?.service ?? "", ...backendsOf(view)])];
    return asked.flatMap((name) => {
      const composedAs = composed(view, name);
      if (composedAs?.body.scale === 0 && composedAs.body.enabled) {
        return {
          is: "cause",
          confidence: "certain",
          subject: name,
          effects: [{ effect: "not-started", on: name }],
          cites: [composedAs, ...view.of("container.state", name)],
          places: ["scale", "deploy.replicas", ""].flatMap((key) => placeOf(view, name, key)),
          summary: { text: "composed", params: { service: name } },
          fix: { text: "once", params: { service: name } },
        } as const;
      }
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
