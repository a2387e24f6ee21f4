import { CRASH_EVIDENCE, crashes, endedOver } from "../ask/ends/crashes.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "go-panic-fatal",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "A Go {name} ended the whole process of `{service}` over {request}, where no handler's recovery reaches: {message}",
    fix: "Mend the {name} at {where}. net/http recovers only in the goroutine of the request: one that the handler starts with `go` needs a `defer` with `recover` of its own, and maps that goroutines share need a mutex.",
  },
  doc: {
    title: "A Go panic ends the process",
    what: "A panic in a goroutine that the handler started, or a fatal error of the runtime (concurrent map writes), cannot be recovered by net/http. The process ends with exit code 2, nginx answers 502, and finds nobody until it is started again.",
    confusedWith: {
      "go-panic-recovered": "there the log says `http: panic serving`, and the process lives on",
      "process-exit-in-handler": "there the code calls os.Exit or log.Fatal, without goroutines",
    },
  },
  judge(view) {
    return crashes(view, "go").map((crash) => {
      const { service, raised, request } = crash;
      const { name, message, origin } = raised.body;
      return {
        ...endedOver(crash),
        places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
        summary: {
          text: "summary",
          params: { service, name, request: request ?? phrase("a-request"), message },
        },
        fix: { text: "fix", params: { name, where: whereRaised(origin) } },
      };
    });
  },
});
