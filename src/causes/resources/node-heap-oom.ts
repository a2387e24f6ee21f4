import { CRASH_EVIDENCE, crashes, endedOver } from "../ask/ends/crashes.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "node-heap-oom",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: [...new Set([...CRASH_EVIDENCE, ...END_EVIDENCE])],
  text: {
    summary:
      "V8 ended the process of `{service}` over {request}: its JavaScript heap was full. The container's memory has nothing to do with it.",
    "summary-on-machine":
      "V8 ended the process of `{service}` over {request}: its JavaScript heap was full. The memory of the machine has nothing to do with it.",
    starting:
      "`{service}` cannot start: V8 ends its process while the code is loaded, because its JavaScript heap is full. The container's memory has nothing to do with it.",
    "starting-on-machine":
      "`{service}` cannot start: V8 ends its process while the code is loaded, because its JavaScript heap is full. The memory of the machine has nothing to do with it.",
    load: "Keep less in memory at the start, or raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below the container's limit).",
    "load-on-machine":
      "Keep less in memory at the start, or raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below what the machine has).",
    fix: "Keep less in memory for {request}: read the upload piece by piece instead of whole. If it needs that much, raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below the container's limit).",
    "fix-on-machine":
      "Keep less in memory for {request}: read the upload piece by piece instead of whole. If it needs that much, raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below what the machine has).",
  },
  doc: {
    title: "Node's JavaScript heap is full",
    what: "V8 gives its heap a limit of its own, by `--max-old-space-size` or from the memory that it finds. A request that needs more ends the process with `JavaScript heap out of memory` (exit code 134, or 139), nginx answers 502, and the container's memory may look fine.",
    confusedWith: {
      "container-oom-killed": "there the kernel kills the process (137), which says nothing itself",
      "node-uncaught-exception": "there an exception with a stack ends the process",
    },
  },
  judge(view) {
    const starts = endsBecause(view, "heap-full").map((ended) => {
      const params = { service: ended.service };
      return {
        ...neverServed(ended),
        places: limitPlaces(view, ended.service),
        summary: { text: "starting", params },
        fix: { text: "load", params: {} },
      } as const;
    });
    const over = crashes(view, "node")
      .filter(({ raised }) => raised.body.error.is === "out-of-memory")
      .map((crash) => {
        const { service, request } = crash;
        return {
          ...endedOver(crash),
          places: limitPlaces(view, service),
          summary: {
            text: "summary",
            params: { service, request: request ?? phrase("a-request") },
          },
          fix: { text: "fix", params: { request: request ?? phrase("it") } },
        } as const;
      });
    return [
      ...starts.filter(({ subject }) => !over.some((one) => one.subject === subject)),
      ...over,
    ];
  },
});

/** Where V8's limit is, or would be, given. */
function limitPlaces(view: View<"compose.service" | "dockerfile.instruction">, service: string) {
  return [
    ...placeOf(view, service, "environment.NODE_OPTIONS"),
    ...startCommandPlaces(view, service),
  ];
}
