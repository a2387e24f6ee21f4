import { backendEffects } from "../ask/hops/backend-effects.ts";
import { isOnHost, unpublishedPorts } from "../ask/hops/host-mode.ts";
import { serviceAt } from "../ask/names/service-names.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { unresolvedEffects } from "../ask/names/unresolved-effects.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { mixedModes } from "../ask/written/host-mode.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "network-mode-host-mixed",
  layer: "network",
  severity: "error",
  needs: ["nginx.error", "compose.service"],
  wants: ["nginx.route", "container.network", "listener"],
  text: {
    backend:
      "nginx looks for `{name}`, but `{service}` has `network_mode: host`: it uses the machine's network, has no address among the containers, and Docker's DNS does not know it.",
    proxy:
      "nginx in `{proxy}` has `network_mode: host`: it asks the machine's name servers, which do not know the services of the stack, and so finds no `{name}`.",
    unpublished:
      "nginx in `{proxy}` has `network_mode: host`, so {host}:{port} is the machine's own port {port}, and `{service}` does not publish its port {port} there.",
    drop: 'Take `network_mode: host` away from `{service}`. If it needs the machine\'s network, give nginx `extra_hosts: ["host.docker.internal:host-gateway"]` and let it ask host.docker.internal.',
    join: "Take `network_mode: host` away from `{proxy}` and publish its port instead, or publish the port of `{name}` on 127.0.0.1 and let nginx ask that.",
    publish:
      'Publish the port of `{service}` for the machine: `ports: ["127.0.0.1:{port}:{port}"]`.',
  },
  doc: {
    title: "One side uses the machine's network, the other one the stack's",
    what: "With `network_mode: host` a service leaves the stack's network: it has no address there, Docker's DNS does not know it, and it does not know the others by name. nginx and the backend then cannot find each other.",
    confusedWith: {
      "networks-not-shared": "there both are on networks of the stack, on different ones",
      "upstream-host-not-found-service-down": "there the service does not run",
      "host-service-bound-loopback": "there nginx does reach the machine, and is refused",
    },
  },
  inspect(view) {
    return mixedModes(view).map(({ isPeer, guilty, peer, proxy, name, line, places }) => ({
      severity: isPeer ? "error" : "warning",
      subject: guilty.subject,
      cites: [line, guilty],
      places,
      summary: isPeer
        ? { text: "backend", params: { name, service: peer } }
        : { text: "proxy", params: { name, proxy } },
      fix: isPeer
        ? { text: "drop", params: { service: peer } }
        : { text: "join", params: { name, proxy } },
    }));
  },
  judge(view) {
    const unresolved = unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (service === null || isOnHost(view, service) === isOnHost(view, proxy)) return SILENT;
      const guilty = isOnHost(view, service) ? service : proxy;
      const ofBackend = {
        summary: { text: "backend", params: { name, service } },
        fix: { text: "drop", params: { service } },
      } as const;
      const ofProxy = {
        summary: { text: "proxy", params: { name, proxy } },
        fix: { text: "join", params: { name, proxy } },
      } as const;
      return {
        is: "cause",
        confidence: "certain",
        subject: guilty,
        effects: unresolvedEffects(view, fatal),
        cites: [line, ...view.of("compose.service", guilty)],
        places: [
          ...placeOf(view, guilty, "network_mode"),
          ...(line.seen.place ? [line.seen.place] : []),
        ],
        ...(guilty === service ? ofBackend : ofProxy),
      } as const;
    });
    const unpublished = unpublishedPorts(view).map(({ line, listening, proxy, host }) => {
      const { subject: service, body } = listening;
      const params = { proxy, host, port: body.port, service };
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: backendEffects(view, service, "refused"),
        cites: [line, listening, ...view.of("compose.service", proxy)],
        places: [...placeOf(view, service, ""), ...placeOf(view, proxy, "network_mode")],
        summary: { text: "unpublished", params },
        fix: { text: "publish", params },
      } as const;
    });
    return [...unresolved, ...unpublished];
  },
});
