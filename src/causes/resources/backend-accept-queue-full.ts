import { backendEffects } from "../ask/hops/backend-effects.ts";
import { failedConnects } from "../ask/hops/failed-connects.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

/** EAGAIN: what connect(2) to a unix socket gives at once where its queue is full. */
const EAGAIN = 11;

export default defineCause({
  id: "backend-accept-queue-full",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["listener", "container.network", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "`{service}` listens on port {port}, but does not come round to accepting: {waiting} connections wait in its queue, which is full, so the kernel lets new ones from nginx run into a timeout.",
    unix: "The queue of connections at the socket {socket} is full (errno 11): the program behind it accepts more slowly than requests come in.",
    fix: "Give `{service}` more workers or threads, so that one slow client does not hold up all others. A longer queue (backlog) only delays the same end.",
    workers:
      "Give the program behind the socket more workers (gunicorn `--workers`, php-fpm `pm.max_children`), and a longer queue (`backlog`, net.core.somaxconn) for short bursts.",
    free: "no connection waits in the queue of `{service}`",
  },
  doc: {
    title: "The backend's queue of connections is full",
    what: "The kernel keeps connections in a queue until the program accepts them. When a program with one worker is busy for long, the queue fills up. New connections then get no answer: over TCP nginx waits for proxy_connect_timeout and answers 504; over a unix socket it is told at once (errno 11) and answers 502.",
    confusedWith: {
      "host-firewall-blocks": "there the queue is empty, because connections never arrive",
      "nginx-proxy-read-timeout": "there the connection is made, and the answer is late",
      "php-fpm-max-children": "there php-fpm itself says that all its children are busy",
    },
  },
  judge(view) {
    const overTcp = failedConnects(view, "connect-timed-out").map(({ line, holder, port }) => {
      if (holder === null || !view.looked("listener", holder)) return SILENT;
      const there = view.of("listener", holder).filter(({ body }) => body.port === port);
      const [full] = there.filter(({ body }) => (body.waiting ?? 0) > 0);
      if (there.length === 0) return SILENT;
      if (!full)
        return { is: "cleared", because: { text: "free", params: { service: holder } } } as const;
      const waiting = full.body.waiting ?? 0;
      return {
        is: "cause",
        confidence: "certain",
        subject: holder,
        effects: backendEffects(view, holder, "unreachable", "timed-out", "refused"),
        cites: [line, full],
        places: startCommandPlaces(view, holder),
        summary: { text: "summary", params: { service: holder, port, waiting } },
        fix: { text: "fix", params: { service: holder } },
      } as const;
    });
    const [line] = view
      .all("nginx.error")
      .filter(({ body }) => body.errno === EAGAIN && body.upstream?.host.startsWith("unix:"));
    if (!line) return overTcp;
    const socket = (line.body.upstream?.host ?? "").replace(/^unix:/, "");
    return [
      ...overTcp,
      {
        is: "cause",
        confidence: "likely",
        subject: view.plan.backend?.service ?? "backend",
        effects: backendEffects(view, null, "refused", "unreachable"),
        cites: [line],
        places: [],
        summary: { text: "unix", params: { socket } },
        fix: { text: "workers", params: {} },
      },
    ];
  },
});
