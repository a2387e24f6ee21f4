import type { Fact } from "../../case/facts.ts";
import { isOnMachine } from "../../case/on-machine.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { failedConnects } from "../ask/hops/failed-connects.ts";
import { composed, serviceAt, sharedNetworks } from "../ask/names/service-names.ts";
import { maybeRunningNames } from "../ask/names/undecided.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { unresolvedEffects } from "../ask/names/unresolved-effects.ts";
import { isBlind } from "../ask/requests/blind.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { keyPlace, placesOf, serviceOf } from "../ask/written/evidence.ts";
import { writtenHops } from "../ask/written/hops.ts";
import { reachOf } from "../ask/written/peers.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "networks-not-shared",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["container.network", "compose.service", "container.state"],
  text: {
    summary:
      "nginx cannot find `{name}`: `{proxy}` is on {mine}, `{service}` on {theirs}, and they share no network.",
    told: "nginx cannot find the host `{name}`. Where the container behind it runs, the two may have no network in common: Docker's DNS tells a container only the names on its own networks.",
    join: "Compare the networks of both containers, and put them on one (`networks:` at both services; a service with `networks:` is no longer on `default`).",
    fix: "Put both services on one network: add {first} to `networks:` of `{proxy}`. A service that lists `networks:` is on those only, no longer on the default one.",
    address:
      "nginx cannot reach {address}, which is `{service}`: `{proxy}` is on {mine}, `{service}` on {theirs}, and Docker lets nothing through between networks.",
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
    if (isOnMachine(view.plan)) return SILENT;
    const told = maybeRunningNames(view).map(({ name, fatal, line }) => {
      return {
        is: "cause",
        confidence: "possible",
        subject: line.subject,
        effects: unresolvedEffects(view, fatal),
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "told", params: { name } },
        fix: { text: "join", params: {} },
        command: `docker inspect -f '{{json .NetworkSettings.Networks}}' ${line.subject} ${name}`,
      } as const;
    });
    if (told.length > 0) return told;
    return [...byName(view), ...byAddress(view)];
  },
});

type Evidence = View<"nginx.error" | "container.network" | "compose.service">;

function byName(view: Evidence) {
  return unresolvedNames(view).map(({ name, fatal, line }) => {
    const service = serviceAt(view, name);
    const proxy = line.subject;
    if (service === null || !areBothPlaced(view, proxy, service)) return SILENT;
    const shared = sharedNetworks(view, proxy, service);
    if (shared.length > 0) {
      const params = { proxy, service, shared: shared.join(", ") };
      return { is: "cleared", because: { text: "shared", params } } as const;
    }
    const effects = unresolvedEffects(view, fatal);
    const summary = {
      text: "summary",
      params: { name, ...namesOf(view, proxy, service) },
    } as const;
    return { ...apart(view, line, proxy, service), effects, summary };
  });
}

/** The address is right, but Docker keeps its networks apart. */
function byAddress(view: Evidence) {
  return failedConnects(view, "connect-timed-out", "connect-unreachable").map((failed) => {
    const { line, address, holder } = failed;
    const proxy = line.subject;
    if (holder === null || !areBothPlaced(view, proxy, holder)) return SILENT;
    if (sharedNetworks(view, proxy, holder).length > 0) return SILENT;
    const effects = backendEffects(view, holder, "unreachable", "refused");
    const params = { address, ...namesOf(view, proxy, holder) };
    return {
      ...apart(view, line, proxy, holder),
      effects,
      summary: { text: "address", params },
    } as const;
  });
}

function apart(view: Evidence, line: Fact<"nginx.error">, proxy: string, service: string) {
  const [first = ""] = networksOf(view, service);
  return {
    is: "cause",
    confidence: "certain",
    subject: proxy,
    cites: [line, ...view.of("container.network", proxy), ...view.of("container.network", service)],
    places: [proxy, service].flatMap((one) => [
      ...placeOf(view, one, "networks"),
      ...placeOf(view, one, "network_mode"),
    ]),
    fix: { text: "fix", params: { first, proxy } },
  } as const;
}

function namesOf(view: Evidence, proxy: string, service: string) {
  const [mine, theirs] = [proxy, service].map((one) => networksOf(view, one).join(", "));
  return { proxy, service, mine: mine ?? "", theirs: theirs ?? "" };
}

function networksOf(view: Evidence, service: string): readonly string[] {
  return view.of("container.network", service).map(({ body }) => body.network);
}

/** Two services, each on networks of the stack. */
function areBothPlaced(view: Evidence, proxy: string, service: string): boolean {
  const services = [proxy, service];
  if (proxy === service || services.some((one) => hasModeOfItsOwn(view, one))) return false;
  if (isBlind(view, "compose.service", proxy)) return false;
  return services.every((one) => networksOf(view, one).length > 0);
}

/** `network_mode`: nothing could be shared then; `bridge` is a network as others are. */
function hasModeOfItsOwn(view: Evidence, service: string): boolean {
  const isOnHost = networksOf(view, service).includes("host");
  const mode = composed(view, service)?.body.networkMode ?? "bridge";
  return isOnHost || mode !== "bridge";
}
