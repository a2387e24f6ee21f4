import { duringExchange } from "../ask/exchanges.ts";
import { closingLine, lostExchanges } from "../ask/lost.ts";
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
    worker:
      "A worker process of `{service}` ended by itself while it worked on {request}: no signal was reported, and no memory ran out.",
    fix: "Look in the handler of {request} for a call that ends the process (`os._exit`, `sys.exit`, a native library that aborts) and answer with an error instead.",
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
    const backend = view.plan.backend?.service;
    const [lost] = lostExchanges(view);
    if (!backend || !lost) return SILENT;
    const events = view.of("container.event", backend);
    const [memory] = view.of("container.memory", backend);
    const killed =
      events.some(({ body }) => body.action === "oom") || (memory?.body.oomKills ?? 0) > 0;
    if (killed) return SILENT;
    const ended = events.find(
      ({ body, seen }) => body.action === "die" && duringExchange(lost, seen.at),
    );
    const worker = view
      .of("app.log", backend)
      .find(({ body, seen }) => body.code === "worker-lost" && duringExchange(lost, seen.at, 5000));
    const witness = ended ?? worker;
    if (!witness)
      return { is: "cleared", because: { text: "stayed", params: { service: backend } } };
    const code = ended?.body.exitCode ?? null;
    // From 128 on the code names the signal that ended the process: others have causes of their own.
    if (code !== null && code >= 128) return SILENT;
    if (!ended && worker?.body.code === "worker-lost" && worker.body.signal !== null) return SILENT;
    const request = `${lost.body.method} ${lost.body.path}`;
    const line = closingLine(view, lost);
    return {
      is: "cause",
      confidence: ended ? "certain" : "likely",
      subject: backend,
      effects: [
        { effect: "closed-early", on: backend },
        { effect: "not-started", on: backend },
      ],
      cites: [witness, ...(line ? [line] : []), ...view.of("container.state", backend)],
      places: startCommandPlaces(view, backend),
      summary:
        code === null
          ? { text: "worker", params: { service: backend, request } }
          : { text: "summary", params: { service: backend, request, code } },
      fix: { text: "fix", params: { request } },
    };
  },
});
