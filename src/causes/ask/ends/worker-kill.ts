import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { NonEmpty, View } from "../../define.ts";
import { closingLine, endDuring } from "./lost.ts";

type Evidence = View<
  "container.event" | "container.memory" | "container.state" | "app.log" | "nginx.error"
>;

/**
 * A worker that the kernel killed for memory while it had a request, by what shows it; `none`: the
 * kernel counted no kill; `ended`: with the container; null: nobody looked, or it was not for memory.
 */
export function workerKill(
  view: Evidence,
  service: string,
  lost: Fact<"http.exchange">,
): NonEmpty<AnyFact> | "none" | "ended" | null {
  // It may end later, of the next upload: what counts is how this one was lost.
  if (endDuring(view, service, lost)) return "ended";
  const oom = view.of("container.event", service).filter(({ body }) => body.action === "oom");
  const [memory] = view.of("container.memory", service);
  if (oom.length === 0 && !memory?.body.oomKills) {
    return view.looked("container.memory", service) ? "none" : null;
  }
  const said = view
    .of("app.log", service)
    .filter(({ body }) => body.code === "worker-lost" || body.code === "worker-timeout");
  // gunicorn ends a slow worker with the same signal, and names the reason before (WORKER TIMEOUT).
  if (said.some(({ body }) => body.code === "worker-timeout")) return null;
  const [first] = [...oom, ...(memory ? [memory] : [])];
  if (!first) return null;
  const line = closingLine(view, lost);
  return [
    first,
    ...(line ? [line] : []),
    ...(memory && memory !== first ? [memory] : []),
    ...said.slice(-1),
    ...view.of("container.state", service),
    lost,
  ];
}
