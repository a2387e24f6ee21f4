import { isOnMachine } from "../../case/on-machine.ts";
import { idleServices } from "../ask/ends/running.ts";
import { serviceNamed, undecidedNames } from "../ask/names/undecided.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { unresolvedEffects } from "../ask/names/unresolved-effects.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { keyPlace, placesOf, serviceOf } from "../ask/written/evidence.ts";
import { foreignNetwork, knowsByItself, peerNamed } from "../ask/written/peers.ts";
import { upstreams } from "../ask/written/upstreams.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "upstream-host-not-found-service-down",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["app.log", "compose.service", "container.network", "container.event", "listener"],
  text: {
    summary:
      "nginx cannot find the host `{name}`, because `{service}` is not running ({state}), and Docker's DNS knows running containers only.",
    fix: "Get `{service}` to run first; nginx is right. So that nginx never starts before it, give nginx `depends_on` with `condition: service_healthy`.",
    off: "nginx cannot find the host `{name}`, because service `{service}` is not started: it belongs to the profile {profiles}, which is not turned on.",
    turnOn:
      "Turn the profile on (`profiles:` in the configuration, `--profile` for compose), take `profiles` away from `{service}`, or let nginx do without it: a variable in proxy_pass and a `resolver` make it start all the same.",
    told: "nginx cannot find the host `{name}`. Docker's DNS knows running containers only: most often the container behind this name has ended, or was never started.",
    look: "Look whether the container behind `{name}` runs, and if not, why it ended (`docker compose logs`). nginx is right.",
    up: "`{service}` is running",
  },
  doc: {
    title: "nginx finds no host because the service is down",
    what: 'nginx resolves names in its configuration once, at start. While the service behind a name is down, Docker\'s DNS does not know it and nginx ends with "host not found in upstream". The line is a symptom: what stopped the service is the cause.',
    confusedWith: {
      "upstream-name-typo-or-container-name": "there no service has that name",
      "upstream-host-not-found-start-race": "there the service runs, only later than nginx",
    },
  },
  inspect(view) {
    return upstreams(view).flatMap(({ proxy, host: name, atStart, line, place }) => {
      const service = peerNamed(view, name);
      const own = serviceOf(view, proxy);
      if (!service || service.body.enabled || !own?.body.enabled || !atStart) return [];
      if (knowsByItself(own, name) || foreignNetwork(own) !== null) return [];
      const profiles = service.body.profiles.join(", ");
      const places = placesOf(keyPlace(service, "profiles.0", "profiles"), place);
      if (!places) return [];
      const params = { name, service: service.subject, profiles };
      return {
        severity: "error",
        subject: service.subject,
        cites: [line, service],
        places,
        summary: { text: "off", params },
        fix: { text: "turnOn", params: { service: service.subject } },
      };
    });
  },
  judge(view) {
    // What a machine's name server knows has nothing to do with what runs.
    if (isOnMachine(view.plan)) return SILENT;
    const idle = idleServices(view);
    const told = undecidedNames(view).map(({ name, fatal, line }) => {
      return {
        is: "cause",
        confidence: "possible",
        subject: line.subject,
        effects: unresolvedEffects(view, fatal),
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "told", params: { name } },
        fix: { text: "look", params: { name } },
        command: "docker compose ps --all",
      } as const;
    });
    if (told.length > 0) return told;
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceNamed(view, name);
      if (service === null) return SILENT;
      const [composed] = view.of("compose.service", service);
      if (composed?.body.enabled === false) {
        const profiles = composed.body.profiles.join(", ");
        return {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: unresolvedEffects(view, fatal),
          cites: [line, composed],
          places: [
            ...placeOf(view, service, "profiles.0"),
            ...placeOf(view, service, "profiles"),
            ...placeOf(view, service, ""),
            ...(line.seen.place ? [line.seen.place] : []),
          ],
          summary: { text: "off", params: { name, service, profiles } },
          fix: { text: "turnOn", params: { service } },
        };
      }
      const down = idle.find(
        (one) => one.service === service && one.state.body.status !== "running",
      );
      // Of a service without a container nobody saw that it is up.
      if (view.of("container.state", service).length === 0) return SILENT;
      if (!down) return { is: "cleared", because: { text: "up", params: { service } } };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        from: [{ effect: "not-started", on: service }],
        effects: unresolvedEffects(view, fatal),
        cites: [line, down.state, ...down.ends.slice(-1)],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "summary", params: { name, service, state: down.state.body.status } },
        fix: { text: "fix", params: { service } },
      };
    });
  },
});
