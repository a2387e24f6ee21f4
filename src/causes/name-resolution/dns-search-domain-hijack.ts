import type { Fact } from "../../case/facts.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { failedConnects, holderOf, isGateway, isInsideStack } from "../ask/hops/failed-connects.ts";
import { type Hop, hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { isHostsFileName } from "../ask/names/hosts-file.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type EffectOn, SILENT, type View } from "../define.ts";
import { or, phrase } from "../phrases.ts";

export default defineCause({
  id: "dns-search-domain-hijack",
  layer: "name-resolution",
  severity: "error",
  needs: ["dns.answer", "container.network"],
  wants: ["nginx.route", "nginx.error", "compose.service", "container.config", "container.state"],
  text: {
    summary:
      "nginx asks for `{host}`, and the answer is {address}, an address outside of this stack: a name server of the company or provider answered{search}, not Docker's own.",
    fix: "Use a name that the stack has. Where `{host}` is one, get its service to run. To keep foreign name servers out, look names up at run time with `resolver 127.0.0.11`, which adds no search domains.",
    inside: "`{host}` leads to {address}, an address of this stack",
  },
  doc: {
    title: "A search domain answers for the backend's name",
    what: "A short name that Docker does not know is tried again with the search domains of the machine (`search corp.example` in resolv.conf). Where such a domain answers for every name, nginx starts without an error and sends requests to a foreign address.",
    confusedWith: {
      "stale-upstream-ip": "there the address belonged to this stack once",
      "upstream-name-typo-or-container-name":
        "there nobody answers for the name, and nginx says so",
      "nginx-proxy-connect-timeout": "there the address stands in the configuration",
    },
  },
  judge(view) {
    const hosts = new Map(hopsOf(view).map((hop) => [hop.host, hop]));
    return [...hosts.values()].map((hop) => {
      const { host } = hop;
      const answer = view.all("dns.answer").find(({ body }) => body.name === host);
      const [address] = answer?.body.addresses ?? [];
      const proxy = view.plan.proxy?.service ?? answer?.subject ?? "";
      const isShort = !host.includes(".") && !host.includes(":") && !isLoopback(host);
      if (!answer || !address || !isShort || isHostsFileName(view, proxy, host)) return SILENT;
      if (view.of("container.network", proxy).every(({ body }) => !body.prefix)) return SILENT;
      if (holderOf(view, address) !== null || isInsideStack(view, address)) {
        if (failuresAt(view, address).length === 0) return SILENT;
        return { is: "cleared", because: { text: "inside", params: { host, address } } };
      }
      return isGateway(view, address) ? SILENT : finding(view, hop, answer, address, proxy);
    });
  },
});

function finding(
  view: View<"nginx.error" | "container.network" | "container.config" | "compose.service">,
  { host, service, place }: Hop,
  answer: Fact<"dns.answer">,
  address: string,
  proxy: string,
) {
  const [config] = view.of("container.config", proxy);
  const domains = config?.body.dnsSearch ?? [];
  const lines = failuresAt(view, address).map(({ line }) => line);
  const search =
    domains.length > 0
      ? phrase("for-names", { names: or(domains.map((domain) => `${host}.${domain}`)) })
      : "";
  return {
    is: "cause",
    confidence: domains.length > 0 ? "certain" : "likely",
    subject: proxy,
    effects: [
      ...backendEffects(view, service, "refused", "unreachable", "bad-response", "app-rejected"),
      { effect: "wrong-route", on: proxy },
    ],
    // Docker's DNS would know a service that runs.
    from: notStarted(service),
    cites: [answer, ...lines, ...(config && domains.length > 0 ? [config] : [])],
    places: [place, ...placeOf(view, proxy, "dns_search")],
    summary: { text: "summary", params: { host, address, search } },
    fix: { text: "fix", params: { host } },
  } as const;
}

function notStarted(service: string | null): readonly EffectOn[] {
  return service === null ? [] : [{ effect: "not-started", on: service }];
}

function failuresAt(view: View<"nginx.error" | "container.network">, address: string) {
  return failedConnects(view, "connect-refused", "connect-unreachable", "connect-timed-out").filter(
    (one) => one.address === address,
  );
}
