import type { FailedTask } from "../../case/codes/swarm.ts";
import type { Fact } from "../../case/facts.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { DOWN_EVIDENCE } from "../ask/ends/loops.ts";
import { backendsOf, idleServices } from "../ask/ends/running.ts";
import { statusOf } from "../ask/requests/exchanges.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import type { Param } from "../phrases.ts";

/** nginx says these of a service that gave no answer. */
const GATEWAY: ReadonlySet<number> = new Set([502, 504]);
/** What is asked for is not there, or not in this way. */
const UNKNOWN_ROUTE: ReadonlySet<number> = new Set([404, 405, 501]);

export default defineCause({
  id: "service-update-failed",
  layer: "deployment",
  severity: "error",
  needs: ["container.state"],
  // Elsewhere than in a Swarm there is none, and nothing to be missed.
  wants: [...DOWN_EVIDENCE, "swarm.service"],
  text: {
    paused:
      "The update of `{service}` to `{image}` stands still: its task {task} failed (`{error}`), so the Swarm paused it. It goes neither on nor back.",
    "rollback-paused":
      "The update of `{service}` failed, and so did the way back: its task {task} failed (`{error}`), so the Swarm paused the rollback.",
    before:
      "The update of `{service}` to `{image}` stands still: its task {task} failed (`{error}`), so the Swarm paused it. The other tasks are still those of the deployment before, and they answer {request} with {status}.",
    back: "The last update of `{service}`, to `{image}`, failed, and the Swarm rolled it back: its task {task} failed (`{error}`). So it is the deployment before that answers {request} with {status}.",
    "back-said":
      "The last update of `{service}`, to `{image}`, failed, and the Swarm rolled it back: its task {task} failed (`{error}`) and printed last `{said}`. So it is the deployment before that answers {request} with {status}.",
    fix: "Mend why the task failed, and deploy again. Until then `docker service rollback {service}` brings the deployment before back.",
    again:
      "Mend why the task failed, and deploy again: the deployment that was to be tested does not run.",
  },
  doc: {
    title: "An update of the service failed, and the Swarm stopped it",
    what: "A Swarm replaces the tasks of a service one after the other, and watches each new one for a while. When one fails, it pauses the update (without another word it does so), or puts the deployment before back (`--update-failure-action rollback`). The command that deployed has long returned, so nobody hears of it: visitors meet the old deployment, or nobody.",
    confusedWith: {
      "old-image-not-rebuilt": "there the image that runs is the one that was meant",
      "crash-loop-generic": "that names the loop of the tasks itself, where nothing says why",
      "service-images-differ": "there no update failed, and tasks differ all the same",
    },
  },
  judge(view) {
    const idle = Map.groupBy(idleServices(view), ({ service }) => service);
    return backendsOf(view).flatMap((name) => {
      const [service] = view.of("swarm.service", name);
      const failed = service?.body.failed;
      if (!service || !failed) return [];
      const stopped: Stopped = { service, failed, ...groundsOf(view, name) };
      // Of several tasks the new ones may be down while the old ones answer.
      const tasks = view.of("container.state", name).length;
      const isIdle = tasks > 0 && idle.get(name)?.length === tasks;
      return [...(isIdle ? [nobodyServes(stopped)] : []), theOldOnesServe(stopped, view)];
    });
  },
});

interface Stopped extends ReturnType<typeof groundsOf> {
  readonly service: Fact<"swarm.service">;
  readonly failed: FailedTask;
}

function groundsOf(view: View<"compose.service">, name: string) {
  return {
    grounds: {
      is: "cause",
      subject: name,
      places: placeOf(view, name, "image"),
      command: `docker service ps --no-trunc ${name}`,
    },
  } as const;
}

/** Why the task failed, where that is known, is why the update stands still as well. */
function nobodyServes({ service, failed, grounds }: Stopped) {
  const { update } = service.body;
  if (update !== "paused" && update !== "rollback_paused") return SILENT;
  const notStarted = { effect: "not-started", on: service.subject } as const;
  return {
    ...grounds,
    confidence: "certain",
    effects: [notStarted],
    from: [notStarted],
    cites: [service],
    summary: {
      text: update === "paused" ? "paused" : "rollback-paused",
      params: paramsOf(service, failed),
    },
    fix: { text: "fix", params: { service: service.subject } },
  } as const;
}

function theOldOnesServe({ service, failed, grounds }: Stopped, view: View<"http.exchange">) {
  const name = service.subject;
  const refused = refusedBy(view, name);
  if (!refused) return SILENT;
  const { exchange, status } = refused;
  const params = {
    ...paramsOf(service, failed),
    said: failed.said.replaceAll("`", "'"),
    ...askedIn(exchange),
    status,
  };
  const goBack = { text: "fix", params: { service: name } } as const;
  const isPaused = service.body.update === "paused" || service.body.update === "rollback_paused";
  return {
    ...grounds,
    confidence: UNKNOWN_ROUTE.has(status) ? "likely" : "possible",
    effects: [{ effect: status >= 500 ? "server-error" : "app-rejected", on: name }],
    cites: [service, exchange],
    summary: { text: isPaused ? "before" : failed.said === "" ? "back" : "back-said", params },
    fix: isPaused ? goBack : AGAIN,
  } as const;
}

const AGAIN = { text: "again", params: {} } as const;

/** `web.1.x3v9…` as `1 (x3v9…)`: docker shows the two apart. */
function shortly(task: string): string {
  const [slot, id] = task.split(".").slice(-2);
  return id === undefined ? task : `${slot} (${id.slice(0, 12)})`;
}

function paramsOf({ subject }: Fact<"swarm.service">, { image, task, error }: FailedTask) {
  return {
    ...{ service: subject, task: shortly(task), error: error || "?" },
    image: image.split("@", 1)[0] ?? image,
  };
}

function refusedBy(view: View<"http.exchange">, service: string) {
  for (const exchange of view.all("http.exchange")) {
    const status = statusOf(exchange);
    if (
      (exchange.body.backend ?? view.plan.backend?.service) === service &&
      status !== null &&
      status >= 400 &&
      !GATEWAY.has(status)
    )
      return { exchange, status };
  }
  return null;
}

function askedIn({ body }: Fact<"http.exchange">): { readonly request: Param } {
  return { request: `${body.method} ${withoutQuery(body.path)}` };
}
