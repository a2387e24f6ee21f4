import { backendEffects } from "../ask/hops/backend-effects.ts";
import { hopsOf } from "../ask/hops/hops.ts";
import { resolverFor } from "../ask/names/unresolved.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** ENETUNREACH, and EADDRNOTAVAIL where not even loopback has an IPv6 address. */
const NO_IPV6 = [101, 99];

export default defineCause({
  id: "ipv6-aaaa-unreachable",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "compose.service", "container.network"],
  text: {
    summary:
      "`{name}` has IPv6 addresses too, and nginx tried one of them ({address}), but its container has no IPv6: the network is unreachable.",
    "summary-on-machine":
      "`{name}` has IPv6 addresses too, and nginx tried one of them ({address}), but the machine has no way there over IPv6: the network is unreachable.",
    off: "Add `ipv6=off` to the `resolver` line, so that nginx asks for IPv4 addresses only.",
    literal:
      "Give nginx the upstream's IPv4 address, or IPv6 to its network (`enable_ipv6: true` in compose).",
    "literal-on-machine": "Give nginx the upstream's IPv4 address, or give the machine IPv6.",
  },
  doc: {
    title: "nginx tries an IPv6 address, and its container has no IPv6",
    what: "Many public names have IPv4 and IPv6 addresses. nginx uses all of them in turn, also those that its container has no route to. Connections to those fail at once (101: Network is unreachable), while the others work, so it comes and goes.",
    confusedWith: {
      "localhost-dual-stack": "there the IPv6 address is ::1, the container's own",
      "host-firewall-blocks": "there the network is there, and IPv4 addresses fail",
    },
  },
  judge(view) {
    const line = view
      .all("nginx.error")
      .findLast(
        ({ body }) =>
          NO_IPV6.includes(body.errno ?? 0) &&
          body.upstream?.host.includes(":") === true &&
          !["::1"].includes(body.upstream.host) &&
          !body.upstream.host.startsWith("unix:"),
      );
    if (!line?.body.upstream) return SILENT;
    const { host: address, port } = line.body.upstream;
    const hops = hopsOf(view).filter((hop) => hop.port === port);
    const hop = hops.find(({ host }) => host === address) ?? hops[0];
    const name = hop && hop.host !== address ? hop.host : phrase("The-upstream");
    const resolver = hop ? resolverFor(view, hop.host) : null;
    const places = [resolver?.place, hop?.place].flatMap((place) => place ?? []);
    return {
      is: "cause",
      confidence: "certain",
      subject: view.plan.proxy?.service ?? line.subject,
      effects: backendEffects(view, null, "unreachable"),
      cites: [line],
      places,
      summary: { text: "summary", params: { name, address } },
      fix: resolver ? { text: "off", params: {} } : { text: "literal", params: {} },
    };
  },
});
