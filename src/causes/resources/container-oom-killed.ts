import type { Fact } from "../../case/facts.ts";
import { OWN_REASONS } from "../ask/ends/alive-when-lost.ts";
import { containerKill } from "../ask/ends/container-kill.ts";
import { KILLED } from "../ask/ends/kernel-kills.ts";
import { closingLine, lostExchanges } from "../ask/ends/lost.ts";
import { limitInWords, limitOf, memoryPlaces } from "../ask/ends/memory.ts";
import { named } from "../ask/names/unnamed.ts";
import { type ToldEnd, toldEnd } from "../ask/pasted/told-end.ts";
import { oomKilledOf, type ToldKill, toldKill } from "../ask/pasted/told-kill.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "container-oom-killed",
  layer: "resources",
  severity: "error",
  needs: [["container.state", "kernel.kill"]],
  wants: [
    "container.event",
    "app.log",
    "http.exchange",
    "nginx.error",
    "container.config",
    "compose.service",
    "container.memory",
  ],
  text: {
    summary:
      "`{service}` needed more memory than its limit of {limit}, so the kernel killed the container's main process (exit code 137).",
    probably:
      "The main process of `{service}` was killed (exit code 137), and nobody asked Docker to: most likely it needed more memory than its limit of {limit}.",
    told: "The kernel killed `{program}` (process {pid}), because its container reached its memory limit; the machine itself had memory left. It fits `{service}`.",
    unseen:
      "The kernel killed the main process of `{service}` because memory ran out (exit code 137): that of its own limit, which was not seen, or that of the whole machine.",
    maybe:
      "`{service}` was killed (exit code 137 is SIGKILL) and runs again since, and nginx lost {request}: possibly memory ran out over it, unless somebody stopped or restarted `{service}` then.",
    "by-whom":
      "See who killed it: the kernel's log names what it ended for memory. If it names nothing, somebody stopped or restarted the container.",
    fix: "Give `{service}` more memory, or use less of it for one request: read and write the upload piece by piece, or start fewer workers.",
    alive: "the container of `{service}` never ended, so it was not killed for memory as a whole",
    other:
      "the container of `{service}` ended with exit code {code}, without the engine reporting that memory ran out",
  },
  doc: {
    title: "The container was killed for memory",
    what: "The processes of the container together passed its memory limit. The kernel killed the main process, the container ended with exit code 137 and OOMKilled, and the connection to nginx broke in the middle of the request.",
    confusedWith: {
      "worker-oom-killed": "there one worker is killed and the container stays up",
      "process-exit-in-handler":
        "there the exit code is the program's own, and no memory event is reported",
    },
  },
  judge(view) {
    const told = toldKill(view);
    if (told)
      return told.of === "container" && told.wasWorker !== true ? toldIn(view, told) : SILENT;
    const end = toldEnd(view);
    if (end?.code === KILLED && !saysWhy(view, end.service)) return maybeKilled(view, end);
    const lost = lostExchanges(view)[0];
    // Whom the kernel ends of a machine's own programs, its log tells.
    const containers = view.all("container.state").filter(({ body }) => !body.runtime);
    return containers.map((state) => {
      const service = state.subject;
      const events = view.of("container.event", service);
      const kill = containerKill(view, state, lost);
      if (!kill) {
        if (!lost || !view.looked("container.event", service)) return SILENT;
        if (service !== view.plan.backend?.service) return SILENT;
        return notKilled(
          service,
          events.findLast(({ body }) => body.action === "die"),
        );
      }
      // What it had no limit for is not its own memory.
      if (limitOf(view, service) === null) return SILENT;
      const { isSure, cites } = kill;
      const line = lost && closingLine(view, lost);
      return {
        is: "cause",
        ...said(view, service, isSure),
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "not-started", on: service },
        ],
        cites: [
          ...cites,
          ...view.of("container.memory", service).filter(({ body }) => body.oomKills),
          ...(line ? [line] : []),
        ],
        places: memoryPlaces(view, service),
        fix: { text: "fix", params: { service } },
      };
    });
  },
});

/** What the kernel's log alone tells; the state of the container with it, where it was pasted. */
function toldIn(
  view: View<"container.state" | "compose.service">,
  { kill, service, confidence }: ToldKill,
) {
  const { program, pid } = kill.body;
  return {
    is: "cause",
    confidence,
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service },
    ],
    cites: [kill, ...view.of("container.state", service)],
    places: memoryPlaces(view, service),
    summary: { text: "told", params: { program, pid, service: named(service) } },
    fix: { text: "fix", params: { service: named(service) } },
    command: oomKilledOf(service),
  } as const;
}

/** Whether the log has a reason of its own for what was lost. */
function saysWhy(view: View<"app.log">, service: string): boolean {
  return view.of("app.log", service).some(({ body }) => OWN_REASONS.has(body.code));
}

/** What is told of an end by SIGKILL alone: who sent it, nobody saw. */
function maybeKilled(
  view: View<"container.state" | "compose.service" | "nginx.error">,
  { service, end, lost }: ToldEnd,
) {
  const line = closingLine(view, lost);
  const request = `${lost.body.method} ${lost.body.path}`;
  return {
    is: "cause",
    confidence: "possible",
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service },
    ],
    cites: [end, ...view.of("container.state", service), ...(line ? [line] : [])],
    places: memoryPlaces(view, service),
    summary: { text: "maybe", params: { service, request } },
    fix: { text: "by-whom", params: {} },
    command: "sudo dmesg -T | grep -i 'killed process'",
  } as const;
}

/** What is not seen of the limit is not said: then it may have been the machine's own memory. */
function said(
  view: View<"container.config" | "container.memory">,
  service: string,
  isSure: boolean,
) {
  if (limitOf(view, service) === "unseen") {
    return { confidence: "likely", summary: { text: "unseen", params: { service } } } as const;
  }
  const params = { service, limit: limitInWords(view, service) };
  return isSure
    ? ({ confidence: "certain", summary: { text: "summary", params } } as const)
    : ({ confidence: "likely", summary: { text: "probably", params } } as const);
}

function notKilled(service: string, died: Fact<"container.event"> | undefined) {
  return died
    ? ({
        is: "cleared",
        because: { text: "other", params: { service, code: died.body.exitCode ?? 0 } },
      } as const)
    : ({ is: "cleared", because: { text: "alive", params: { service } } } as const);
}
