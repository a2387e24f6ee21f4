import type { Fact } from "../../case/facts.ts";
import { lostWithoutReason } from "../ask/ends/alive-when-lost.ts";
import { exitInHandler } from "../ask/ends/exit-in-handler.ts";
import { named, UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import { maybeClosed } from "../ask/pasted/maybe-closed.ts";
import { earlyAnswer } from "../ask/requests/early-answer.ts";
import {
  exchangesVia,
  isAbout,
  nginxRouteOf,
  proxiedWith,
  statusOf,
} from "../ask/requests/exchanges.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

/** Bodies up to this fit into the buffers between the two; bytes. */
const SMALL = 64 * 1024;
/** Longer, and it is a server's clock that ends the request. */
const AT_ONCE_MS = 2000;

export default defineCause({
  id: "backend-closes-before-body-read",
  layer: "upload-limits",
  severity: "error",
  needs: ["nginx.error", "http.exchange"],
  wants: [
    ...(["app.log", "container.event", "container.memory", "nginx.route"] as const),
    "compose.service",
  ],
  text: {
    summary:
      "`{service}` answers {request} with {status} and closes the connection without reading the body of {size}. nginx is still sending ({errno}), so it finds the connection broken and answers 502 instead of passing the {status} on.",
    logged:
      "`{service}` answered {request} with {status} and closed the connection while nginx was still sending the body ({errno}).",
    cut: "`{service}` closes the connection in the middle of {request}, before it has read the body of {size}, without an answer, each time and at once. nginx is still sending ({errno}), so it answers 502.",
    maybe:
      "`{service}` closed the connection while nginx sent it {request}. If that happens to every large upload, `{service}` refuses it before it has read the body: asked direct, it answers 4xx or closes as well.",
    fix: "Let the backend read (or discard) the body before it answers and closes: no `Connection: close`, `destroy` or return before the body is consumed, and the check of size or login in front of it. Keep `proxy_request_buffering on`, and set `client_max_body_size` to what the backend takes, so that nginx refuses the rest with a clean 413.",
  },
  doc: {
    title: "The backend closes before it has read the upload",
    what: "The backend refuses the request early (login, size) and closes the connection with the body unread. The kernel then resets the connection: nginx, which is still sending, gets errno 32 or 104, mostly loses the answer, and says 502. Small bodies get the clean 4xx.",
    confusedWith: {
      "backend-body-limit-413": "there the 413 arrives",
      "keepalive-race": "there the connection was an idle one, and a repeated request succeeds",
      "process-exit-in-handler": "there the process of the backend ends",
    },
  },
  judge(view) {
    if (typeof exitInHandler(view) !== "string") return SILENT;
    // A request without a body, or one that nginx sends to itself, is no case of it.
    const sent = proxiedWith(view, 502).filter(
      ({ body: { logged, sentBytes, backend } }) =>
        (logged || sentBytes > 0) && (backend === null || backend !== view.plan.proxy?.service),
    );
    const all = sent.flatMap((exchange) => {
      const line = view.all("nginx.error").find((one) => isBroken(one) && isAbout(one, exchange));
      return line ? [{ exchange, line }] : [];
    });
    const [broken] = all;
    if (!broken) return SILENT;
    const { exchange, line } = broken;
    const service = exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
    // An nginx that asks itself runs out of connections.
    if (service === view.plan.proxy?.service) return SILENT;
    const answer = earlyAnswer(view, service, exchange);
    const cut = lostWithoutReason(view).filter(({ body }) => body.route === exchange.body.route);
    // Without an answer that was seen, only what happens at once and each time is no accident.
    const isCut = cut.length > all.length && cut.every(({ body }) => body.outcome.ms < AT_ONCE_MS);
    // It speaks HTTP, and answers where there is no body to read.
    const isAnswering = exchangesVia(view, "direct").some((one) => (statusOf(one) ?? 500) < 500);
    if (!answer && !(isCut && isAnswering && exchange.body.sentBytes > SMALL)) {
      return maybeClosed(view, tryLarge);
    }
    const route = nginxRouteOf(view, exchange);
    const buffering = route?.body.limits.requestBuffering;
    const { method, path, sentBytes } = exchange.body;
    const params = {
      service: named(service),
      request: `${method} ${path}`,
      errno: line.body.errno ?? 32,
      size: sizeInWords(sentBytes),
    };
    const status = answer?.status ?? 0;
    return {
      is: "cause",
      confidence: answer?.fact.kind === "http.exchange" ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "app-rejected", on: service },
      ],
      // Where it is known why it answered so early, that is what has to be mended.
      from: [
        { effect: "app-rejected", on: service },
        { effect: "server-error", on: service },
      ],
      cites: [line, ...(answer ? [answer.fact] : cut.slice(-1)), exchange],
      places: [
        ...(buffering?.value === false && buffering.place ? [buffering.place] : []),
        ...placeOf(view, service, ""),
      ],
      summary: !answer
        ? { text: "cut", params }
        : { text: sentBytes > 0 ? "summary" : "logged", params: { ...params, status } },
      fix: { text: "fix", params: {} },
    };
  },
});

/** Broken while it was written to, or reset before there was an answer. */
function isBroken({ body: { code, phase } }: Fact<"nginx.error">): boolean {
  if (code === "send-failed") return true;
  return code === "reset-early" && !phase?.startsWith("reading upstream");
}

function tryLarge(path: string): string {
  return `curl -sv -o /dev/null -F file=@LARGE_FILE http://BACKEND${path}`;
}
