import { CRASH_EVIDENCE, crashes, endedOver } from "../ask/ends/crashes.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "node-heap-oom",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "V8 ended the process of `{service}` over {request}: its JavaScript heap was full. The container's memory has nothing to do with it.",
    "summary-on-machine":
      "V8 ended the process of `{service}` over {request}: its JavaScript heap was full. The memory of the machine has nothing to do with it.",
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
    return crashes(view, "node")
      .filter(({ raised }) => raised.body.error.is === "out-of-memory")
      .map((crash) => {
        const { service, request } = crash;
        return {
          ...endedOver(crash),
          places: [
            ...placeOf(view, service, "environment.NODE_OPTIONS"),
            ...startCommandPlaces(view, service),
          ],
          summary: {
            text: "summary",
            params: { service, request: request ?? phrase("a-request") },
          },
          fix: { text: "fix", params: { request: request ?? phrase("it") } },
        };
      });
  },
});
