import { deathsBy, diedOf, SIGNAL_EVIDENCE } from "../ask/ends/signals.ts";
import { imagePlaces, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "runtime-abort",
  layer: "process",
  severity: "error",
  needs: [["app.log", "container.state"]],
  wants: SIGNAL_EVIDENCE,
  text: {
    serving:
      "A process of `{service}` aborted while it worked on {request} ({how}, {signal}): its runtime or a native library found itself in a state in which it would not go on.",
    starting:
      "`{service}` aborts ({how}): its runtime or a native library finds itself in a state in which it will not go on.",
    fix: "Read what stands just before the end in the log of the service: an uncaught C++ exception, a failed assertion, a corrupted heap. It names what the library missed or got wrong during {request}; give it that, or update the library.",
  },
  doc: {
    title: "The runtime aborts",
    what: "A runtime or a native library calls abort(): an uncaught C++ exception, a failed assertion, a corrupted heap. The process ends with signal 6 (exit code 134, or 139 where it is the first process of its container), and the request that it worked on breaks off.",
    confusedWith: {
      "node-heap-oom": "there Node says that its heap is out of memory before it aborts",
      "gunicorn-worker-timeout":
        "there gunicorn aborts a slow worker, and says WORKER TIMEOUT first",
      "process-segfault": "there native code touches wrong memory, without a word",
    },
  },
  judge(view) {
    return deathsBy(view, 6).map((death) => ({
      ...diedOf(death),
      places: [...startCommandPlaces(view, death.service), ...imagePlaces(view, death.service)],
    }));
  },
});
