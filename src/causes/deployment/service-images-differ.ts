import type { Fact } from "../../case/facts.ts";
import { backendsOf } from "../ask/ends/running.ts";
import { exchangesVia, requestOf, statusOf } from "../ask/requests/exchanges.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type NonEmpty, SILENT, type View } from "../define.ts";

/** As long as the Swarm is replacing tasks, they differ on purpose. */
const ON_ITS_WAY: ReadonlySet<string> = new Set(["updating", "rollback_started"]);
/** These are judged by what ended the update. */
const STOPPED: ReadonlySet<string> = new Set(["paused", "rollback_paused"]);

export default defineCause({
  id: "service-images-differ",
  layer: "deployment",
  severity: "error",
  // Elsewhere than in a Swarm there are none, and nothing to be missed.
  needs: ["http.exchange"],
  wants: ["swarm.service", "task.state", "compose.service"],
  text: {
    names:
      "{tasks} tasks of `{service}` run {count} different images ({images}), and now one of them answers, now another: {request} got {status} {failed} of {asked} times.",
    builds:
      "{tasks} tasks of `{service}` run {count} different builds of `{image}` ({images}), and now one of them answers, now another: {request} got {status} {failed} of {asked} times.",
    fix: "Give each build a tag of its own, or deploy by digest, and bring all tasks to the same one: `docker service update --force --image IMAGE {service}`.",
    updating: "the tasks of `{service}` differ because an update is on its way",
    same: "all tasks of `{service}` run the same image",
  },
  doc: {
    title: "Tasks of one service run different images",
    what: "A tag is looked up when a task starts. Where the same tag was given to another build meanwhile (`:latest`, an image that was built on the node itself, nodes that pulled at different times), tasks of one service run different code: the same request succeeds or fails, depending on which one it meets.",
    confusedWith: {
      "service-update-failed": "there an update began to replace the tasks, and was stopped",
      "alias-collision-shared-network": "there containers of different services share a name",
      "old-image-not-rebuilt": "there all run the same image, and it is too old",
    },
  },
  judge(view) {
    return backendsOf(view).map((name) => {
      const mixed = mixedAnswers(view, name);
      const [service] = view.of("swarm.service", name);
      const tasks = view.of("task.state", name).filter(({ body }) => body.state === "running");
      const [first, ...others] = tasks;
      if (!mixed || !service || !first || others.length === 0) return SILENT;
      if (STOPPED.has(service.body.update ?? "")) return SILENT;
      const named = new Set(tasks.map(({ body }) => shortly(body.image)));
      // Of a task on another node nobody knows which build it has: it is not known to differ.
      const built = new Set(tasks.flatMap(({ body }) => body.imageId ?? []).map(shortly));
      const images = named.size > 1 ? named : built;
      const params = { service: name };
      if (images.size < 2) {
        const isKnown = tasks.every(({ body }) => body.imageId !== null);
        return isKnown ? { is: "cleared", because: { text: "same", params } } : SILENT;
      }
      if (ON_ITS_WAY.has(service.body.update ?? ""))
        return { is: "cleared", because: { text: "updating", params } };
      const { failed, asked, status } = mixed;
      return {
        is: "cause",
        confidence: "likely",
        subject: name,
        effects: [{ effect: status >= 500 ? "server-error" : "app-rejected", on: name }],
        cites: [first, ...others, failed[0]],
        places: [...placeOf(view, name, "image")],
        summary: {
          text: named.size > 1 ? "names" : "builds",
          params: {
            ...{ service: name, tasks: tasks.length, count: images.size, status },
            image: shortly(first.body.image),
            images: [...images].toSorted().join(", "),
            request: requestOf(failed[0]),
            ...{ failed: failed.length, asked },
          },
        },
        fix: { text: "fix", params },
        command: `docker service ps --no-trunc ${name}`,
      } as const;
    });
  },
});

/** People know images by the first part of their digests. */
function shortly(image: string): string {
  return image.replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/, "$1");
}

/** A request that the service answered now well, now not. */
function mixedAnswers(view: View<"http.exchange">, service: string) {
  const own = exchangesVia(view, "proxied").filter(
    ({ body }) => (body.backend ?? view.plan.backend?.service) === service,
  );
  for (const asked of Map.groupBy(own, ({ body }) => body.check).values()) {
    const failed = asked.filter((exchange) => (statusOf(exchange) ?? 0) >= 400);
    const isGoodNow = asked.some((exchange) => (statusOf(exchange) ?? 500) < 400);
    const [first, ...more] = failed;
    if (!first || !isGoodNow) continue;
    const all: NonEmpty<Fact<"http.exchange">> = [first, ...more];
    return { failed: all, asked: asked.length, status: statusOf(first) ?? 0 };
  }
  return null;
}
