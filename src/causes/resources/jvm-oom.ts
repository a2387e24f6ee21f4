import type { AppLog } from "../../case/codes/app.ts";
import { heapPlaces } from "../ask/ends/heap.ts";
import { failuresWithLog } from "../ask/requests/failures-with-log.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "jvm-oom",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "container.event", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "The Java heap of `{service}` was full in the middle of a request (`OutOfMemoryError`){end}.",
    fix: "Raise the heap (`-Xmx`, or `-XX:MaxRAMPercentage=75` for a share of the container's memory), or let the request use less: stream the upload instead of holding it in memory.",
    "fix-on-machine":
      "Raise the heap (`-Xmx`), or let the request use less: stream the upload instead of holding it in memory.",
  },
  doc: {
    title: "The Java heap is full",
    what: "The JVM gives its heap a limit of its own, far below the memory of the container unless told otherwise (a quarter of it). A request that needs more gets an OutOfMemoryError: the answer is lost or a 500, and with ExitOnOutOfMemoryError the process ends with exit code 3.",
    confusedWith: {
      "container-oom-killed":
        "there the kernel kills the container at its memory limit, exit code 137",
      "process-exit-in-handler": "there the code itself ends the process",
    },
  },
  judge(view) {
    return failuresWithLog(view, isHeap).map(({ service, line, exchange }) => {
      const end = view
        .of("container.event", service)
        .find(({ body }) => body.action === "die" && body.exitCode === 3);
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "server-error", on: service },
          { effect: "timed-out", on: service },
          ...(end ? [{ effect: "not-started", on: service } as const] : []),
        ],
        cites: [line, ...(end ? [end] : []), ...(exchange ? [exchange] : [])],
        places: heapPlaces(view, service),
        summary: {
          text: "summary",
          params: { service, end: end ? phrase("jvm-ended", { code: 3 }) : "" },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});

function isHeap(log: AppLog): boolean {
  if (log.code === "heap-exhausted") return true;
  return log.code === "exception" && log.language === "java" && log.error.is === "out-of-memory";
}
