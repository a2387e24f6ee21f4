import type { Fact } from "../../case/facts.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";

/** Beyond those whose clients gave up waiting, so many left connections are no coincidence. */
const LEAKED = 8;

export default defineCause({
  id: "keepalive-close-wait-leak",
  layer: "resources",
  severity: "error",
  needs: ["http.exchange", "tcp.sockets"],
  wants: [
    "nginx.access",
    "nginx.error",
    "nginx.route",
    "compose.service",
    "dockerfile.instruction",
  ],
  text: {
    summary:
      "`{service}` keeps {count} connections to its port {port} that nginx has closed long ago (CLOSE_WAIT), and serves no new ones: {request} was waited for in vain.",
    fix: "Let `{service}` close a connection when the other side has closed it: close it in a `finally` or `with`, also after errors, or update the HTTP library that does not. A restart helps until as many have gathered again.",
  },
  doc: {
    title: "The backend does not close its connections",
    what: "When nginx closes a connection, the backend has to close its end too. One that forgets collects connections in CLOSE_WAIT, until its pool or its file descriptors are used up: then it accepts nothing more, and nginx answers 504. After a restart all is well for some hours.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the backend works on the request, and answers in the end",
      "backend-hung-or-paused": "there the connections wait unaccepted; few were ever served",
      "fd-exhaustion": "there the log says too many open files (EMFILE, 24)",
    },
  },
  judge(view) {
    return proxiedRequests(view)
      .filter(({ exchange }) => statusOf(exchange) === 504 || isLate(exchange))
      .slice(0, 1)
      .flatMap(({ exchange, service, request }) => {
        const left = givenUp(view, service);
        const sockets = view
          .of("tcp.sockets", service)
          .find(({ body }) => body.closeWait >= left + LEAKED);
        if (!sockets) return [];
        const direct = exchangesVia(view, "direct").find(
          (one) => one.body.backend === service && isLate(one),
        );
        const { closeWait: count, port } = sockets.body;
        return {
          is: "cause",
          confidence: direct ? "certain" : "likely",
          subject: service,
          effects: [
            { effect: "timed-out", on: service },
            { effect: "timed-out", on: view.plan.proxy?.service ?? "proxy" },
            { effect: "unreachable", on: service },
          ],
          cites: [sockets, exchange, ...(direct ? [direct] : [])],
          places: startCommandPlaces(view, service),
          summary: { text: "summary", params: { service, count, port, request } },
          fix: { text: "fix", params: { service } },
        };
      });
  },
});

function isLate({ body }: Fact<"http.exchange">): boolean {
  return body.outcome.is === "timed-out";
}

/**
 * Requests that were given up: where all threads hang, their connections look the same. Those that
 * were never accepted are not counted among the sockets.
 */
function givenUp(view: View<"http.exchange" | "nginx.access">, service: string): number {
  const direct = exchangesVia(view, "direct").filter(
    (one) => one.body.backend === service && isLate(one),
  );
  const logged = view
    .all("nginx.access")
    .filter(({ body }) => body.status === 504 || body.status === 499);
  return direct.length + logged.length;
}
