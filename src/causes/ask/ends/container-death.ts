import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { phrase } from "../../phrases.ts";
import { toldEnd } from "../pasted/told-end.ts";
import { closingLine, endDuring } from "./lost.ts";
import { endedItself, SIGNAL_NAMES, type SignalDeath } from "./signal-death.ts";

type Evidence = View<
  "app.log" | "container.state" | "container.event" | "nginx.error" | "http.exchange"
>;

const ABORT = 6;
const SEGFAULT = 11;

/** POSIX shells and the engine: 128 and the signal's number. */
const BASE = 128;

/** How a container ended, while it worked on the request that was lost, or again and again. */
export function containerDeath(
  view: Evidence,
  service: string,
  isIdle: boolean,
  lost: Fact<"http.exchange"> | undefined,
): SignalDeath | null {
  const during = lost && endDuring(view, service, lost);
  const last = view.of("container.event", service).findLast(({ body, seen }) => {
    return body.action === "die" && body.exitCode !== null && seen.at !== null;
  });
  const [state] = view.of("container.state", service);
  const told = toldEnd(view);
  const fitting = told?.service === service ? told : null;
  const end = during ?? (isIdle ? (last ?? state) : fitting?.end);
  const code = end?.body.exitCode ?? null;
  if (!end || code === null || SIGNAL_NAMES[code - BASE] === undefined) return null;
  if (endedItself(view.of("app.log", service))) return null;
  // abort() in a container's first process, which no SIGABRT can end, ends in a fault: 139.
  const words = view.of("app.log", service).findLast(({ body }) => body.code === "died-of-signal");
  const isOver = during !== undefined || end === fitting?.end;
  const line = lost && isOver && closingLine(view, lost);
  return {
    service,
    signal: words?.body.code === "died-of-signal" ? words.body.signal : code - BASE,
    how: phrase("exit-code", { code }),
    or: code === BASE + SEGFAULT && !view.looked("app.log", service) ? ABORT : null,
    request: isOver && lost ? `${lost.body.method} ${lost.body.path}` : null,
    isFitting: end === fitting?.end,
    effects: [
      { effect: "not-started", on: service },
      { effect: "closed-early", on: service },
    ],
    cites: [
      end,
      ...(words ? [words] : []),
      ...(line ? [line] : []),
      ...(state && state !== end ? [state] : []),
    ],
  };
}
