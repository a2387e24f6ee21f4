import type { Fact } from "../../case/facts.ts";
import { headerSent, known, passPlace } from "../ask/configuration/in-force.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import {
  isWebSocket,
  type ProxiedRequest,
  proxiedRequests,
} from "../ask/requests/proxied-requests.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "connection-upgrade-hardcoded",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.directive"],
  wants: ["nginx.error", "nginx.route"],
  text: {
    summary:
      'nginx tells `{service}` with every request that it wants to switch protocols (`Connection "{value}"`), and `{service}` takes plain requests for broken WebSockets: {request} fails, and asked direct it works.',
    fix: "Write `proxy_set_header Connection $connection_upgrade;` and let a map beside the server set it from `$http_upgrade`: by default `upgrade`, and `close` where there is none.",
  },
  doc: {
    title: "Every request says Connection: upgrade",
    what: "The usual lines for WebSockets set Connection to upgrade, for plain requests too. Many servers do not mind; some wait for a handshake that never comes, close the connection or answer 400. WebSockets themselves work.",
    confusedWith: {
      "websocket-upgrade-missing": "there plain requests work, and WebSockets do not",
      "process-exit-in-handler": "there the same request fails when asked direct too",
    },
  },
  judge(view) {
    const plain = proxiedRequests(view, "closed-early", "reset-early").filter(
      (one) => !isWebSocket(view, one),
    );
    const failed = plain.flatMap((one) => {
      const setting = headerSent(view, one.route, "connection");
      const direct = works(view, one);
      const isUpgrade = setting?.body.args[1]?.toLowerCase() === "upgrade";
      const isBroken = one.line !== undefined || statusOf(one.exchange) === 400;
      return setting && isUpgrade && isBroken && direct ? [{ ...one, setting, direct }] : [];
    });
    const [first] = failed;
    // It is the header's fault only where nothing but WebSockets gets through.
    if (!first || plain.some((one) => getsThrough(one) && isSameLocation(one, first)))
      return SILENT;
    const { exchange, route, setting, line, direct, service, request } = first;
    const agreed = exchangesVia(view, "proxied").find((one) => statusOf(one) === 101);
    return {
      is: "cause",
      confidence: agreed ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "app-rejected", on: service },
      ],
      cites: [setting, ...(line ? [line] : []), exchange, direct, ...(agreed ? [agreed] : [])],
      places: known(setting.seen.place, passPlace(route)),
      summary: {
        text: "summary",
        params: { service, value: setting.body.args[1] ?? "", request },
      },
      fix: { text: "fix", params: {} },
    };
  },
});

function works(
  view: View<"http.exchange">,
  { exchange }: ProxiedRequest,
): Fact<"http.exchange"> | undefined {
  return exchangesVia(view, "direct").find(
    (one) => one.body.route === exchange.body.route && (statusOf(one) ?? 500) < 400,
  );
}

function getsThrough({ exchange }: ProxiedRequest): boolean {
  return (statusOf(exchange) ?? 500) < 400;
}

function isSameLocation(one: ProxiedRequest, other: ProxiedRequest): boolean {
  const at = ({ route }: ProxiedRequest) => route?.body.location?.place.line;
  return at(one) === at(other);
}
