import { deathsBy, diedOf, SIGNAL_EVIDENCE } from "../ask/ends/signals.ts";
import { imagePlaces, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "process-segfault",
  layer: "process",
  severity: "error",
  needs: [["app.log", "container.state"]],
  wants: SIGNAL_EVIDENCE,
  text: {
    serving:
      "A process of `{service}` crashed while it worked on {request} ({how}, {signal}): native code touched memory that is not its own. That is no exception which the program could catch, and no lack of memory.",
    starting:
      "`{service}` crashes ({how}, {signal}): native code touches memory that is not its own. That is no exception which the program could catch, and no lack of memory.",
    fix: "Find the native code that runs for {request}: a C extension, an image, PDF or database library, a call through ctypes. Update it, or install a build for this C library and this version of the language. In Python `PYTHONFAULTHANDLER=1` prints the line at which it happens.",
  },
  doc: {
    title: "A process crashes in native code",
    what: "The kernel ends a process that touches memory which is not its own (SIGSEGV, SIGBUS) or divides by zero (SIGFPE). The request that it worked on breaks off and nginx answers 502; a server with workers starts another one, a single process ends with exit code 139, 135 or 136.",
    confusedWith: {
      "container-oom-killed": "there the exit code is 137, and memory ran out",
      "runtime-abort": "there the program ends itself on purpose (exit code 134), and says why",
      "process-exit-in-handler": "there no signal ended the process",
      "worker-oom-killed": "there the worker gets signal 9",
    },
  },
  judge(view) {
    return deathsBy(view, 11, 7, 8).map((death) => ({
      ...diedOf(death),
      places: [...startCommandPlaces(view, death.service), ...imagePlaces(view, death.service)],
    }));
  },
});
