import { isExcerpt } from "../../case/is-excerpt.ts";
import { endedOver } from "../ask/ends/crashes.ts";
import { type ExitInHandler, exitInHandler } from "../ask/ends/exit-in-handler.ts";
import { closingLine, lostExchanges } from "../ask/ends/lost.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "process-exit-in-handler",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", ["container.event", "app.log", "container.state"]],
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
    silent:
      "A worker process of `{service}` ended while it worked on {request}, and no memory ran out. Its server says no more of it: the worker may have ended by itself, crashed in native code, or been killed.",
    unseen:
      "A worker process of `{service}` ended while it worked on {request}, and nothing here tells of what: memory that ran out, native code that crashed, or its own program.",
    maybe:
      "`{service}` ended (exit code {code}) and runs again since, and nginx lost {request}: possibly its process ended by itself while it worked on that, unless somebody restarted it then.",
    see: "Read what `{service}` said last before it ended: an error that nothing caught, or a call that ends the process.",
    fix: "Look in the handler of {request} for a call that ends the process (`os._exit`, `sys.exit`) and answer with an error instead.",
    memory:
      "See first whether the kernel killed it for memory: then a higher limit helps, or a handler that needs less. Else look in the handler of {request} for a call that ends the process (`os._exit`) and for a library in native code: with `PYTHONFAULTHANDLER=1` in its environment, Python says where it crashes.",
    trace:
      "Look in the handler of {request} for a call that ends the process (`os._exit`), and for a library in native code (pictures, PDF, cryptography): set `PYTHONFAULTHANDLER=1` in the environment of `{service}`, and Python says where it crashes.",
    catch:
      "Fix or catch the {name} at {where}, so that {request} gets an error for an answer and the process lives on.",
    stayed: "no process of `{service}` ended while the request was lost",
  },
  doc: {
    title: "The process leaves inside the handler",
    what: "Code that runs for the request ends the whole process. The answer is never written, nginx sees the connection close and answers 502. An ordinary exception does not do this: the server turns it into a 500.",
    confusedWith: {
      "container-oom-killed": "there the exit code is 137 and the engine reports an oom event",
      "worker-oom-killed": "there the kernel counts a process killed for memory",
      "process-segfault": "there the process ended of a signal (exit code 139), not by itself",
      "unhandled-exception-500": "there the server answers 500 and lives on",
    },
  },
  judge(view) {
    const exit = exitInHandler(view);
    if (exit === "none") return SILENT;
    if (exit === "stayed") {
      const service = view.plan.backend?.service ?? "";
      const hasLooked = view.looked("container.event") || view.looked("app.log");
      if (!hasLooked || mayHaveEnded(view, service)) return SILENT;
      return { is: "cleared", because: { text: "stayed", params: { service } } };
    }
    const { service, request, witness, code, raised } = exit;
    // What a runtime says of its own end (node, Go) has causes of its own.
    if (raised?.body.ends) return SILENT;
    if (raised === null && code !== null && witness.seen.at === null) {
      return maybeItself(view, exit, code);
    }
    if (!view.looked("app.log", service)) return SILENT;
    const line = closingLine(view, request);
    const origin = raised?.body.origin ?? null;
    const others = [...(raised ? [raised] : []), ...(line ? [line] : [])];
    const cites = [witness, ...others, ...view.of("container.state", service)] as const;
    const places = [...(origin ? [origin] : []), ...startCommandPlaces(view, service)];
    const answer = { ...endedOver({ service, code, cites }), places };
    if (!isSilent(exit) || view.looked("container.memory", service)) {
      return { ...answer, ...saying(exit) };
    }
    const params = { service, request: `${request.body.method} ${request.body.path}` };
    return {
      ...answer,
      confidence: "possible",
      summary: { text: "unseen", params },
      fix: { text: "memory", params },
      command: 'sudo dmesg | grep -i "killed process"',
    };
  },
});

/** Of an end whose time nobody told, it is not known that it was over this request. */
function maybeItself(
  view: View<"nginx.error" | "container.state" | "compose.service" | "dockerfile.instruction">,
  { service, request, witness }: ExitInHandler,
  code: number,
) {
  const line = closingLine(view, request);
  const cites = [witness, ...view.of("container.state", service), ...(line ? [line] : [])] as const;
  const params = { service, code, request: `${request.body.method} ${request.body.path}` };
  return {
    ...endedOver({ service, code, cites }),
    confidence: "possible",
    places: startCommandPlaces(view, service),
    summary: { text: "maybe", params },
    fix: { text: "see", params: { service } },
    command: `docker compose logs --tail 200 ${service}`,
  } as const;
}

/** What a paste leaves out may be the end: only a life that began before the request speaks against it. */
function mayHaveEnded(
  view: View<"http.exchange" | "nginx.error" | "container.state">,
  service: string,
): boolean {
  const [lost] = lostExchanges(view);
  if (!isExcerpt(view)) return false;
  return !view.of("container.state", service).some(({ body: { status, startedAt } }) => {
    if (status !== "running" || startedAt === null) return false;
    return lost !== undefined && Date.parse(startedAt) < Date.parse(lost.body.at);
  });
}

/** uvicorn says no more than that a child died, whatever it died of. */
function isSilent({ witness: { body } }: ExitInHandler): boolean {
  return "code" in body && body.code === "worker-lost" && body.exitCode === null;
}

function saying(exit: ExitInHandler) {
  const { service, code, raised } = exit;
  const { body } = exit.request;
  const request = `${body.method} ${body.path}`;
  const params = { service, request };
  if (code === null) {
    if (isSilent(exit)) {
      return { summary: { text: "silent", params }, fix: { text: "trace", params } } as const;
    }
    return { summary: { text: "worker", params }, fix: { text: "fix", params } } as const;
  }
  if (raised !== null) {
    const { name, message, origin } = raised.body;
    const where = whereRaised(origin, phrase("end-of-log"));
    const summary = { text: "uncaught", params: { ...params, code, name, message } } as const;
    return { summary, fix: { text: "catch", params: { ...params, name, where } } } as const;
  }
  const isAnswer = body.outcome.is === "answered" && body.outcome.status < 500;
  const text = isAnswer ? "after" : "summary";
  const summary = { text, params: { ...params, code } } as const;
  return { summary, fix: { text: "fix", params } } as const;
}
