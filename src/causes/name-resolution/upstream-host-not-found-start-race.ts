import { idleServices } from "../ask/ends/running.ts";
import { serviceAt, sharedNetworks } from "../ask/names/service-names.ts";
import { maybeRunningNames } from "../ask/names/undecided.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { races } from "../ask/written/races.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "upstream-host-not-found-start-race",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["container.event", "app.log", "compose.service", "container.network", "listener"],
  text: {
    summary:
      "nginx started before `{service}` was there, found no host `{name}`, and ended; `{service}` runs now, but nothing starts nginx again.",
    fix: "Let nginx wait: `depends_on` with `{service}` and `condition: service_healthy`, and `restart: unless-stopped` for nginx.",
    certain:
      "nginx in `{proxy}` looks for `{name}` once, when it starts, and does not wait for `{service}`, which itself starts only after {waits}. nginx finds no host, ends, and nothing starts it again.",
    faster:
      "nginx in `{proxy}` looks for `{name}` once, when it starts, and does not wait for `{service}`. Where it is faster, it finds no host, ends, and nothing starts it again.",
    told: "nginx cannot find the host `{name}`. Where the container behind it runs now, it may only have been started after nginx, which looks names up once, when it starts.",
    "told-on-machine":
      "nginx cannot find the host `{name}`: when it started, neither /etc/hosts nor the name server of the machine knew it. nginx looks names up once, when it starts: after a boot it may have been there before the network was.",
    again:
      "Start nginx once more: where that cures it, let nginx wait with `depends_on` and `condition: service_healthy` for `{name}`, and give it `restart: unless-stopped`.",
    "again-on-machine":
      "See whether the machine knows the name (`getent hosts {name}`). If it does, start nginx once more, and let its unit wait (`After=network-online.target`, `Wants=network-online.target`). If it does not, correct the name, add it to /etc/hosts, or write the address.",
    later: "`{service}` was up before nginx looked for it",
  },
  doc: {
    title: "nginx started before its backend",
    what: "nginx resolves the names in its configuration once, at start. When it is faster than the backend, the name is not known yet and nginx ends. A second start would work.",
    confusedWith: {
      "upstream-host-not-found-service-down": "there the service never comes up",
      "networks-not-shared": "there the name is not known to nginx at any time",
    },
  },
  inspect(view) {
    return races(view).map(({ proxy, service, upstream, waits, places }) => ({
      severity: waits === null ? "warning" : "error",
      subject: proxy.subject,
      cites: [upstream.line, proxy, service],
      places,
      summary:
        waits === null
          ? {
              text: "faster",
              params: { proxy: proxy.subject, name: upstream.host, service: service.subject },
            }
          : {
              text: "certain",
              params: {
                proxy: proxy.subject,
                name: upstream.host,
                service: service.subject,
                waits,
              },
            },
      fix: { text: "fix", params: { service: service.subject } },
    }));
  },
  judge(view) {
    const told = maybeRunningNames(view).flatMap(({ name, fatal, line }) => {
      if (!fatal) return [];
      return {
        is: "cause",
        confidence: "possible",
        subject: line.subject,
        effects: [{ effect: "not-started", on: line.subject }],
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "told", params: { name } },
        fix: { text: "again", params: { name } },
        command: `docker compose restart ${line.subject}`,
      } as const;
    });
    if (told.length > 0) return told;
    const idle = idleServices(view).filter(({ state }) => state.body.status !== "running");
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (!fatal || service === null) return SILENT;
      if (idle.some((one) => one.service === service)) return SILENT;
      if (!idle.some((one) => one.service === proxy)) return SILENT;
      if (sharedNetworks(view, proxy, service).length === 0) return SILENT;
      const started = view
        .of("container.event", service)
        .findLast(({ body }) => body.action === "start");
      if (!started?.seen.at || !line.seen.at) return SILENT;
      if (Date.parse(started.seen.at) < Date.parse(line.seen.at)) {
        return { is: "cleared", because: { text: "later", params: { service } } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "not-started", on: proxy }],
        cites: [line, started],
        places: [
          ...placeOf(view, proxy, "depends_on"),
          ...placeOf(view, proxy, ""),
          ...(line.seen.place ? [line.seen.place] : []),
        ],
        summary: { text: "summary", params: { service, name } },
        fix: { text: "fix", params: { service } },
      };
    });
  },
});
