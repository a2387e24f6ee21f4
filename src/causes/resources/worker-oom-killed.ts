import { isExcerpt } from "../../case/is-excerpt.ts";
import { lostExchanges } from "../ask/ends/lost.ts";
import { limitInWords, limitOf, memoryPlaces } from "../ask/ends/memory.ts";
import { workerKill } from "../ask/ends/worker-kill.ts";
import { named } from "../ask/names/unnamed.ts";
import { oomKilledOf, type ToldKill, toldKill } from "../ask/pasted/told-kill.ts";
import { keyPlace, placesOf, started } from "../ask/written/evidence.ts";
import { workersOf } from "../ask/written/workers.ts";
import { defineCause, SILENT, type View } from "../define.ts";

/** A Python worker with a framework and its libraries takes 60 to 150 MB before its first request. */
const TIGHT_MB = 128;
const COMFORTABLE_MB = 300;

export default defineCause({
  id: "worker-oom-killed",
  layer: "resources",
  severity: "error",
  needs: [["container.event", "app.log", "kernel.kill"]],
  wants: [
    "http.exchange",
    "nginx.error",
    "container.state",
    "container.config",
    "container.memory",
    "compose.service",
    "app.log",
  ],
  text: {
    shared:
      "{workers} workers of `{service}` share {limit} of memory, {each} MB each at most. When their work needs more at once, the kernel kills one of them in the middle of a request, and the container still looks healthy.",
    summary:
      "A worker process of `{service}` was killed while it worked on {request}: its container reached the memory limit of {limit}. The container itself stays up, so every health check looks fine.",
    told: "The kernel killed a worker process of `{service}` with SIGKILL, and no timeout of the server's own came before: that is how it looks when memory runs out. The container itself stays up.",
    "told-on-machine":
      "The kernel killed a worker process of `{service}` with SIGKILL, and no timeout of the server's own came before: that is how it looks when memory runs out. The server itself goes on.",
    kernel:
      "The kernel killed `{program}` (process {pid}), because its container reached its memory limit. If that was one worker of several of `{service}`, the container itself stays up.",
    fix: "Raise the memory limit of `{service}`, start fewer workers, or let the request use less memory (read the file piece by piece, release what is done). Longer timeouts or other proxy settings do not help.",
    enough: "no process of `{service}` was killed for memory (the kernel counted none)",
    ended: "the container of `{service}` itself ended",
  },
  doc: {
    title: "A worker was killed for memory",
    what: "With several workers in one container, the kernel kills the one that uses most memory when the container reaches its limit. The request it was working on breaks off, nginx answers 502, and the container looks healthy all the time.",
    confusedWith: {
      "container-oom-killed": "there the main process is killed and the container ends with 137",
      "host-oom-killed":
        "there the container has no limit, and the memory of the whole machine ran out",
      "gunicorn-worker-timeout":
        "there gunicorn itself ends the worker, and says WORKER TIMEOUT first",
      "process-exit-in-handler": "there no process was killed for memory",
    },
  },
  inspect(view) {
    return started(view).flatMap((service) => {
      const { memoryLimit } = service.body;
      const found = workersOf(view, service.subject);
      const places = placesOf(
        keyPlace(service, "deploy.resources.limits.memory", "mem_limit"),
        found?.line.place,
      );
      if (memoryLimit === null || !found || found.workers < 2 || !places) return [];
      const each = Math.floor(memoryLimit / found.workers / 2 ** 20);
      if (each >= COMFORTABLE_MB) return [];
      return {
        severity: each < TIGHT_MB ? "warning" : "note",
        subject: service.subject,
        cites: [service, found.line.cite],
        places,
        summary: {
          text: "shared",
          params: {
            workers: found.workers,
            service: service.subject,
            limit: `${Math.round(memoryLimit / 2 ** 20)} MB`,
            each,
          },
        },
        fix: { text: "fix", params: { service: service.subject } },
      };
    });
  },
  judge(view) {
    const backend = view.plan.backend?.service;
    const [lost] = lostExchanges(view);
    const told = toldKill(view);
    if (told) {
      return told.of === "container" && told.wasWorker !== false ? byKernel(view, told) : SILENT;
    }
    if (isExcerpt(view) && !view.looked("container.event")) return killedIn(view);
    if (!backend || !lost) return SILENT;
    // Of a machine's own programs, the kernel's log tells.
    if (view.of("container.state", backend).some(({ body }) => body.runtime)) return SILENT;
    const kill = workerKill(view, backend, lost);
    if (kill === "ended" || kill === "none") {
      const text = kill === "ended" ? "ended" : "enough";
      return { is: "cleared", because: { text, params: { service: backend } } };
    }
    // What the container had no limit for is not its own memory.
    if (kill === null || limitOf(view, backend) === null) return SILENT;
    return {
      is: "cause",
      confidence: "certain",
      subject: backend,
      effects: [{ effect: "closed-early", on: backend }],
      cites: kill,
      places: memoryPlaces(view, backend),
      summary: {
        text: "summary",
        params: {
          service: backend,
          request: `${lost.body.method} ${lost.body.path}`,
          limit: limitInWords(view, backend),
        },
      },
      fix: { text: "fix", params: { service: backend } },
    };
  },
});

/** What the kernel's log tells; a container that ended with it has a cause of its own. */
function byKernel(view: View<"app.log" | "compose.service">, told: ToldKill) {
  const { kill, service, wasWorker, confidence } = told;
  const { program, pid } = kill.body;
  const said = view.all("app.log").filter(({ body }) => body.code === "worker-lost");
  return {
    is: "cause",
    confidence: wasWorker ? confidence : "possible",
    subject: service,
    effects: [{ effect: "closed-early", on: service }],
    cites: [kill, ...said.slice(-1)],
    places: memoryPlaces(view, service),
    summary: { text: "kernel", params: { program, pid, service: named(service) } },
    fix: { text: "fix", params: { service: named(service) } },
    command: oomKilledOf(service),
  } as const;
}

/** SIGKILL: nothing in the container sends it but a server that loses patience, and that says so. */
const SIGKILL = 9;

/** What the log alone tells of a worker that was killed. */
function killedIn(
  view: View<"app.log" | "container.state" | "container.config" | "compose.service">,
) {
  const line = view
    .all("app.log")
    .find(({ body }) => body.code === "worker-lost" && body.signal === SIGKILL);
  const timedOut = view.all("app.log").some(({ body }) => body.code === "worker-timeout");
  if (line?.body.code !== "worker-lost" || timedOut) return SILENT;
  const service = line.subject;
  // gunicorn sends SIGKILL itself, and the line that says so may not be in the paste.
  const isOwn = line.body.server === "gunicorn";
  return {
    is: "cause",
    confidence: isOwn ? "possible" : "likely",
    subject: service,
    effects: [{ effect: "closed-early", on: service }],
    cites: [line],
    places: memoryPlaces(view, service),
    summary: { text: "told", params: { service } },
    fix: { text: "fix", params: { service } },
    command: `docker inspect -f '{{.State.OOMKilled}} {{.HostConfig.Memory}}' ${service}`,
  } as const;
}
