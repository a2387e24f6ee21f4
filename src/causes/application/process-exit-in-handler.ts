import { exitInHandler, isAnswered } from "../ask/exit-in-handler.ts";
import { closingLine } from "../ask/lost.ts";
import { startCommandPlaces } from "../ask/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "process-exit-in-handler",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", ["container.event", "app.log"]],
  wants: [
    "container.event",
    "app.log",
    "nginx.error",
    "container.state",
    "container.memory",
    "compose.service",
    "dockerfile.instruction",
  ],
  text: {
    summary:
      "The process of `{service}` ended by itself while it worked on {request} (exit code {code}): nobody killed it, and no memory ran out.",
    uncaught:
      "The process of `{service}` ended by itself while it worked on {request} (exit code {code}): nothing caught {name}: {message}",
    after:
      "The process of `{service}` ended by itself right after it had answered {request} (exit code {code}).",
    worker:
      "A worker process of `{service}` ended by itself while it worked on {request}: no signal was reported, and no memory ran out.",
    fix: "Look in the handler of {request} for a call that ends the process (`os._exit`, `sys.exit`, a native library that aborts) and answer with an error instead.",
    catch:
      "Mend or catch the {name} at {where}, so that {request} gets an error for an answer and the process lives on.",
    stayed: "no process of `{service}` ended while the request was lost",
  },
  doc: {
    title: "The process leaves inside the handler",
    what: "Code that runs for the request ends the whole process. The answer is never written, nginx sees the connection close and answers 502. An ordinary exception does not do this: the server turns it into a 500.",
    confusedWith: {
      "container-oom-killed": "there the exit code is 137 and the engine reports an oom event",
      "worker-oom-killed": "there the kernel counts a process killed for memory",
      "unhandled-exception-500": "there the server answers 500 and lives on",
    },
  },
  judge(view) {
    const exit = exitInHandler(view);
    if (exit === "none") return SILENT;
    if (exit === "stayed") {
      const service = view.plan.backend?.service ?? "";
      return { is: "cleared", because: { text: "stayed", params: { service } } };
    }
    const { service, request, witness, code, raised } = exit;
    const line = closingLine(view, request);
    const { name = "", message = "", origin = null } = raised?.body ?? {};
    const where = origin?.file ? `${origin.file}:${origin.line ?? ""}` : "the end of its log";
    const asked = `${request.body.method} ${request.body.path}`;
    const params = { service, request: asked };
    const text = raised ? "uncaught" : isAnswered(request) ? "after" : "summary";
    return {
      is: "cause",
      confidence: code === null ? "likely" : "certain",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "not-started", on: service },
      ],
      cites: [
        witness,
        ...(raised ? [raised] : []),
        ...(line ? [line] : []),
        ...view.of("container.state", service),
      ],
      places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
      summary:
        code === null
          ? { text: "worker", params }
          : { text, params: { ...params, code, name, message } },
      fix: raised
        ? { text: "catch", params: { request: asked, name, where } }
        : { text: "fix", params: { request: asked } },
    };
  },
});
