import type { Fact } from "../../case/facts.ts";
import { hasEndedOfMemory, killOf } from "../ask/ends/kernel-kills.ts";
import { endDuring, lostExchanges } from "../ask/ends/lost.ts";
import { limitInWords, limitOf, memoryPlaces } from "../ask/ends/memory.ts";
import { backendsOf, idleServices } from "../ask/ends/running.ts";
import { unlimitedKills } from "../ask/ends/unlimited-kills.ts";
import { named } from "../ask/names/unnamed.ts";
import { type ToldKill, toldKill } from "../ask/pasted/told-kill.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

export default defineCause({
  id: "host-oom-killed",
  layer: "resources",
  severity: "error",
  needs: [
    ["kernel.kill", "unit.state", "container.event", "container.memory"],
    ["container.state", "kernel.kill"],
  ],
  wants: [
    ...(["app.log", "http.exchange", "nginx.error", "container.event", "listener"] as const),
    ...(["host.memory", "container.config", "container.memory", "compose.service"] as const),
  ],
  text: {
    machine:
      "The kernel killed `{program}` of `{service}` (process {pid}), because the machine had no memory left ({total} in all, {swap} of swap).",
    unit: "The kernel killed `{program}` of `{service}` (process {pid}), because it reached the memory limit of its unit ({limit}).",
    told: "systemd says that the kernel's OOM killer ended a process of `{service}` (Result=oom-kill); its limit is {limit}.",
    whole:
      "The kernel killed `{program}` (process {pid}), because the memory of the machine itself ran out, not that of a container: it fits `{service}`.",
    "whole-on-machine":
      "The kernel killed `{program}` (process {pid}), because the memory of the machine itself ran out: it fits `{service}`.",
    within:
      "The kernel killed `{program}` (process {pid}), because it reached the memory limit of its unit: it fits `{service}`.",
    container:
      "The kernel killed a process of `{service}` for memory, and its container has no memory limit: what ran out is the memory of the whole machine, or of a group that the container is in.",
    share:
      "Use less memory for one request (read and write piece by piece), start fewer workers, or give the machine more memory or swap. With a memory limit for each service, the kernel ends the one that takes too much, and no other.",
    fix: "Use less memory for one request (read and write piece by piece), start fewer workers, or give the machine more memory or swap. What needs much of it for a while, such as a build, does not belong on the machine that serves. Give the unit `Restart=always`, so that it comes back.",
    raise:
      "Raise `MemoryMax` of the unit, use less memory for one request, or start fewer workers.",
    alive: "the kernel ended no process of `{service}` for memory",
  },
  doc: {
    title: "The kernel killed the program for memory",
    what: "The machine, or what the unit may use, ran out of memory, and the kernel ended the program with SIGKILL in the middle of its work. The program itself says nothing; the kernel's log and systemd do.",
    confusedWith: {
      "container-oom-killed": "there a container reached the limit that Docker gave it",
      "worker-oom-killed": "there it was the limit of the container that the worker is in",
      "unit-not-running": "there nobody killed it",
    },
  },
  judge(view) {
    const told = toldKill(view);
    if (told) return told.of === "container" ? SILENT : toldIn(told);
    const [lost] = lostExchanges(view);
    const down = idleServices(view);
    const ofMachine = backendsOf(view).map((service) => {
      const [state] = view.of("container.state", service);
      if (!state?.body.runtime) return SILENT;
      const idle = down.find((one) => one.service === service);
      const kill = killOf(view, service, idle, lost);
      const isTold = state.body.oomKilled && idle !== undefined && hasEndedOfMemory(idle);
      const grounds = kill ?? (isTold ? view.of("unit.state", service)[0] : undefined);
      if (!grounds) {
        const isHit = idle ?? (lost && endDuring(view, service, lost));
        if (!isHit || !view.looked("kernel.kill")) return SILENT;
        return { is: "cleared", because: { text: "alive", params: { service } } } as const;
      }
      const memory = view.all("host.memory")[0];
      return {
        is: "cause",
        // The kernel knows a program without a unit by its name only, and others may have that too.
        confidence: state.body.runtime === "process" ? "possible" : "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "not-started", on: service },
        ],
        cites: [grounds, state, ...(memory ? [memory] : [])],
        places: [
          ...placeOf(view, service, "deploy.resources.limits.memory"),
          ...placeOf(view, service, ""),
        ],
        ...said(view, service, kill),
      } as const;
    });
    return [...ofMachine, ...ofContainers(view)];
  },
});

/** Containers without a limit of their own: what ran out was not theirs. */
function ofContainers(view: Parameters<typeof unlimitedKills>[0] & View<"compose.service">) {
  return unlimitedKills(view).map(
    ({ service, hasEnded, cites }) =>
      ({
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          ...(hasEnded ? [{ effect: "not-started", on: service } as const] : []),
        ],
        cites,
        places: memoryPlaces(view, service),
        summary: { text: "container", params: { service } },
        fix: { text: "share", params: {} },
      }) as const,
  );
}

/** What the kernel's log alone tells. */
function toldIn({ kill, service, of, confidence }: ToldKill) {
  const { program, pid } = kill.body;
  return {
    is: "cause",
    confidence,
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service },
    ],
    cites: [kill],
    places: [],
    summary: {
      text: of === "unit" ? "within" : "whole",
      params: { program, pid, service: named(service) },
    },
    fix: { text: of === "unit" ? "raise" : "fix", params: {} },
    command: "free -m; sudo dmesg -T | grep -i 'killed process'",
  } as const;
}

/** Whose memory it was, and what would help. */
function said(
  view: View<"host.memory" | "container.config" | "container.memory">,
  service: string,
  kill: Fact<"kernel.kill"> | undefined,
) {
  const isLimited = typeof limitOf(view, service) === "number";
  const words = limitInWords(view, service);
  if (!kill) {
    const fix = { text: isLimited ? "raise" : "fix", params: {} } as const;
    return { summary: { text: "told", params: { service, limit: words } }, fix } as const;
  }
  const { program, pid, of } = kill.body;
  if (of === "unit") {
    // The kernel met a limit: where it is not the unit's own, it is that of a slice above it.
    const limit = isLimited ? words : phrase("unknown");
    const summary = { text: "unit", params: { service, limit, program, pid } } as const;
    return { summary, fix: { text: "raise", params: {} } } as const;
  }
  const memory = view.all("host.memory")[0]?.body;
  const params = {
    service,
    program,
    pid,
    total: megabytes(memory?.total),
    swap: megabytes(memory?.swap),
  };
  return { summary: { text: "machine", params }, fix: { text: "fix", params: {} } } as const;
}

function megabytes(bytes: number | undefined): Param {
  return bytes === undefined ? phrase("unknown") : `${Math.round(bytes / 2 ** 20)} MB`;
}
