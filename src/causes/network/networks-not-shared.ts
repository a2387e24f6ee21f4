import { serviceAt, sharedNetworks } from "../ask/service-names.ts";
import { placeOf } from "../ask/start-command.ts";
import { unresolvedNames } from "../ask/unresolved.ts";
import { unresolvedEffects } from "../ask/unresolved-effects.ts";
import { keyPlace, placesOf, serviceOf } from "../ask/written/evidence.ts";
import { writtenHops } from "../ask/written/hops.ts";
import { reachOf } from "../ask/written/peers.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "networks-not-shared",
  layer: "network",
  severity: "error",
  needs: ["nginx.error", "container.network"],
  wants: ["compose.service", "container.state"],
  text: {
    summary:
      "nginx cannot find `{name}`: `{proxy}` is on {mine}, `{service}` on {theirs}, and they share no network.",
    fix: "Put both services on one network: add {first} to `networks:` of `{proxy}`. A service that lists `networks:` is on those only, no longer on the default one.",
    shared: "`{proxy}` and `{service}` are both on {shared}",
  },
  doc: {
    title: "nginx and the backend share no network",
    what: "Containers see each other only on a common network. As soon as a service lists `networks:`, it leaves the default one; nginx then neither finds the backend's name nor reaches its address.",
    confusedWith: {
      "upstream-name-typo-or-container-name": "there no service of the stack has the name",
      "upstream-host-not-found-service-down": "there the service is down",
    },
  },
  inspect(view) {
    const hops = writtenHops(view).flatMap(({ upstream, service }) => {
      const proxy = serviceOf(view, upstream.proxy);
      return proxy && reachOf(proxy, service) === "apart" ? [{ upstream, service, proxy }] : [];
    });
    const pairs = Map.groupBy(hops, ({ proxy, service }) => `${proxy.subject} ${service.subject}`);
    return [...pairs.values()].flatMap(([hop]) => {
      if (!hop) return [];
      const { upstream, service, proxy } = hop;
      const of = (one: typeof service) => one.body.networks.map(({ name }) => name).join(", ");
      const [mine, theirs] = [of(proxy), of(service)];
      const [first = ""] = theirs.split(", ");
      const places = placesOf(
        keyPlace(proxy, "networks"),
        keyPlace(service, "networks"),
        upstream.place,
      );
      if (!places) return [];
      const named = { name: upstream.host, proxy: proxy.subject, service: service.subject };
      return {
        severity: "error",
        subject: proxy.subject,
        cites: [upstream.line, proxy, service],
        places,
        summary: { text: "summary", params: { ...named, mine, theirs } },
        fix: { text: "fix", params: { first, proxy: proxy.subject } },
      };
    });
  },
  judge(view) {
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (service === null || service === proxy) return SILENT;
      const of = (one: string) =>
        view
          .of("container.network", one)
          .map(({ body }) => body.network)
          .join(", ");
      if (!of(proxy) || !of(service)) return SILENT;
      const shared = sharedNetworks(view, proxy, service);
      if (shared.length > 0) {
        const params = { proxy, service, shared: shared.join(", ") };
        return { is: "cleared", because: { text: "shared", params } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: unresolvedEffects(view, fatal),
        cites: [
          line,
          ...view.of("container.network", proxy),
          ...view.of("container.network", service),
        ],
        places: [...placeOf(view, proxy, "networks"), ...placeOf(view, service, "networks")],
        summary: {
          text: "summary",
          params: { name, proxy, mine: of(proxy), service, theirs: of(service) },
        },
        fix: { text: "fix", params: { first: of(service).split(", ")[0] ?? "", proxy } },
      };
    });
  },
});
