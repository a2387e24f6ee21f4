import type { Fact } from "../../case/facts.ts";
import { lostWithoutReason } from "../ask/ends/alive-when-lost.ts";
import { closingLine } from "../ask/ends/lost.ts";
import { maybeClosed } from "../ask/pasted/maybe-closed.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { serverTimes } from "../ask/starts/server-settings.ts";
import { defineCause, SILENT, type View } from "../define.ts";

/** nginx keeps idle connections to an upstream that long unless told otherwise; milliseconds. */
const NGINX_KEEPS_MS = 60_000;

export default defineCause({
  id: "keepalive-race",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.directive", "app.log", "container.event", "container.memory", "app.setting"],
  text: {
    summary:
      "nginx sent {request} over an idle connection to `{service}` that it had kept (`keepalive`), at the moment at which `{service}` closed it. The request itself is all right: another try is answered. nginx does not repeat a POST by itself.",
    shorter:
      "nginx sent {request} over an idle connection that it had kept (`keepalive`), at the moment at which `{service}` closed it: `{service}` keeps them {theirs} s, and nginx up to {ours} s. The same request is answered when it is sent again; nginx does not repeat a POST by itself.",
    maybe:
      "`{service}` closed the connection while nginx sent it {request}. If that is rare, and nginx keeps connections to the upstream (`keepalive`), an idle one was reused at the moment at which `{service}` closed it.",
    fix: "Let the backend keep idle connections longer than nginx does: Node `server.keepAliveTimeout = 75_000`, uvicorn `--timeout-keep-alive 75`, gunicorn `--keep-alive 75`. Or set `keepalive_timeout` in the upstream block below the backend's time.",
    without: "nginx keeps no connections to the upstream open (no `keepalive`)",
  },
  doc: {
    title: "An idle connection closes while nginx reuses it",
    what: "With `keepalive` nginx reuses connections to the backend. When the backend's idle time (Node and uvicorn 5 s, gunicorn 2 s) is shorter than nginx's (60 s), a request can meet the close: the backend never sees it, nginx answers 502, seldom and only after idle times.",
    confusedWith: {
      "process-exit-in-handler": "there a process of the backend ends",
      "backend-closes-before-body-read": "there each large upload fails, and a direct one gets 4xx",
      "go-panic-recovered": "there the log of the backend says `http: panic serving`",
      "server-request-timeout": "there each try breaks off after the same time",
    },
  },
  judge(view) {
    const [lost] = lostWithoutReason(view).filter(({ body }) => body.via === "proxied");
    const line = lost && closingLine(view, lost);
    const service = lost?.body.backend ?? null;
    const keeping = keepalive(view);
    if (!lost || !line || service === null) {
      if (view.looked("nginx.directive") && !keeping) return SILENT;
      return maybeClosed(view, () => "nginx -T 2>/dev/null | grep -nE 'keepalive|upstream'");
    }
    if (!keeping) return { is: "cleared", because: { text: "without", params: {} } };
    const others = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
      ({ body }) => body.route === lost.body.route,
    );
    // A request that never succeeds has a reason of its own.
    const again = others.find((one) => (statusOf(one) ?? 500) < 500);
    if (!again) return SILENT;
    const [shorter] = serverTimes(view, service, "keep-alive-timeout").filter(
      ({ ms }) => ms < NGINX_KEEPS_MS,
    );
    const request = `${lost.body.method} ${lost.body.path}`;
    const places = [keeping.seen.place, shorter?.setting.seen.place];
    return {
      is: "cause",
      confidence: shorter ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "closed-early", on: service }],
      cites: [line, keeping, ...(shorter ? [shorter.setting] : []), lost, again],
      places: places.reverse().flatMap((place) => place ?? []),
      summary: shorter
        ? {
            text: "shorter",
            params: { request, service, theirs: shorter.ms / 1000, ours: NGINX_KEEPS_MS / 1000 },
          }
        : { text: "summary", params: { request, service } },
      fix: { text: "fix", params: {} },
    };
  },
});

function keepalive(view: View<"nginx.directive">): Fact<"nginx.directive"> | undefined {
  return view
    .all("nginx.directive")
    .find(({ body }) => body.name === "keepalive" && body.context.some(isUpstream));
}

function isUpstream(block: string): boolean {
  return block.startsWith("upstream");
}
