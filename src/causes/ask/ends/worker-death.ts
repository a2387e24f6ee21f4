import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { phrase } from "../../phrases.ts";
import { closingLine } from "./lost.ts";
import { endedItself, SIGNAL_NAMES, type SignalDeath } from "./signal-death.ts";

type Evidence = View<"app.log" | "http.exchange" | "nginx.error">;

/** A worker that its server lost; the container lives on. */
export function workerDeath(
  view: Evidence,
  service: string,
  lost: Fact<"http.exchange"> | undefined,
): SignalDeath | null {
  const logs = view.of("app.log", service);
  if (endedItself(logs)) return null;
  const worker = logs.findLast(({ body }) => signalIn(body) !== null);
  const signal = worker ? signalIn(worker.body) : null;
  // Where we asked nothing ourselves, or were answered, a worker's end is nobody's concern.
  if (!worker || signal === null || (!lost && view.all("http.exchange").length > 0)) return null;
  // gunicorn's own abort of a slow worker has signal 6 as well.
  const isSlow = logs.some(({ body }) => body.code === "worker-timeout");
  if (signal === 6 && isSlow) return null;
  const line = lost && closingLine(view, lost);
  return {
    service,
    signal,
    how: phrase("signal", { signal }),
    or: null,
    request: lost ? `${lost.body.method} ${lost.body.path}` : null,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "refused", on: service },
    ],
    cites: [worker, ...(line ? [line] : []), ...(lost ? [lost] : [])],
  };
}

function signalIn(body: Fact<"app.log">["body"]): number | null {
  const ended = body.code === "worker-lost" || body.code === "child-ended";
  const signal = ended || body.code === "died-of-signal" ? body.signal : null;
  return signal !== null && SIGNAL_NAMES[signal] !== undefined ? signal : null;
}
