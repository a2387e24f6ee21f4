import { hopsOf } from "../ask/hops/hops.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { exchangesVia } from "../ask/requests/exchanges.ts";
import { bindPlaces } from "../ask/starts/bind-places.ts";
import { defineCause, type Judgement, type View } from "../define.ts";

const text = {
  summary:
    "`{service}` listens on [{address}]:{port} for IPv6 alone. nginx connects to it by IPv4, at {host}:{port}, and is refused.",
  fix: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}, or take away what keeps its IPv6 socket from IPv4 (`IPV6_V6ONLY`, `ipv6Only: true`).",
  both: "`{service}` accepts connections by IPv4 on port {port}",
} as const;

export default defineCause({
  id: "backend-bind-ipv6-only",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "nginx.error"],
  wants: [
    "listener",
    "compose.service",
    "container.network",
    "dockerfile.instruction",
    "http.exchange",
  ],
  text,
  doc: {
    title: "The backend listens for IPv6 only",
    what: "A server that binds to `::` takes IPv4 connections as well, unless it, its framework or the kernel (`net.ipv6.bindv6only`) asks for IPv6 alone. Docker's networks have IPv4 addresses only, unless IPv6 is turned on for them, so nginx is refused at an address where everything looks open.",
    confusedWith: {
      "backend-bind-loopback": "there the server listens on 127.0.0.1 or ::1, for itself only",
      "ipv6-aaaa-unreachable": "there nginx connects by IPv6, and the network has none",
      "upstream-wrong-port": "there nothing listens on the port that nginx uses",
    },
  },
  judge(view) {
    return hopsOf(view).flatMap(({ service, port, ...hop }): Judgement<typeof text>[] => {
      if (service === null || !view.looked("listener", service)) return [];
      const [first, ...others] = view
        .of("listener", service)
        .filter(({ body }) => body.port === port && !body.loopback);
      // The kernel lists a socket for both families once, as IPv6: only who is refused can tell.
      const refused = refusalsAt(view, { service, port, ...hop }).findLast(({ body }) =>
        IPV4.test(body.upstream?.host ?? ""),
      );
      if (!first || !refused?.body.upstream) return [];
      const { host } = refused.body.upstream;
      const isBoth = [first, ...others].some(({ body }) => body.family === 4);
      // Refused while it was down: it takes IPv4 connections whenever it is there.
      if (isBoth || hasAccepted(view, `${host}:${port}`)) {
        return [{ is: "cleared", because: { text: "both", params: { service, port } } }];
      }
      const { address } = first.body;
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "refused", on: service }],
          cites: [first, refused],
          places: bindPlaces(view, service, address),
          summary: { text: "summary", params: { service, address, port, host } },
          fix: { text: "fix", params: { service, address } },
        },
      ];
    });
  },
});

/** Whether a request of ours that went to this very address was accepted there. */
function hasAccepted(view: View<"http.exchange">, address: string): boolean {
  return exchangesVia(view, "direct").some(
    ({ body: { url, outcome } }) =>
      URL.parse(url)?.host === address && (outcome.is === "answered" || outcome.is === "reset"),
  );
}

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
