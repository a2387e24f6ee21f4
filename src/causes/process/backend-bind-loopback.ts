import type { AppLog } from "../../case/codes/app.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { settings } from "../ask/configuration/settings.ts";
import { answeredAgain } from "../ask/ends/answered-again.ts";
import { boundElsewhere } from "../ask/hops/bound-elsewhere.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { refusedServices } from "../ask/hops/refused-hops.ts";
import { maybeRefused } from "../ask/pasted/maybe-refused.ts";
import { addressOption, optionOf } from "../ask/starts/address-option.ts";
import { bindPlaces, bindVariable } from "../ask/starts/bind-places.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { writtenHops } from "../ask/written/hops.ts";
import { isLoopbackAddress, listening } from "../ask/written/listening.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "backend-bind-loopback",
  layer: "process",
  severity: "error",
  needs: [["nginx.route", "nginx.error"]],
  wants: [
    "listener",
    "app.log",
    "compose.service",
    "container.network",
    "container.state",
    "nginx.access",
    "dockerfile.instruction",
    "app.setting",
  ],
  text: {
    summary:
      "`{service}` listens on {address}:{port} only, which nothing outside its own container can reach. nginx connects to it over the network, and is refused.",
    "summary-on-machine":
      "`{service}` listens on {address}:{port} only, which nobody reaches at another address. nginx asks it at another one, and is refused.",
    variable:
      "Give the variable `{variable}` of `{service}` the value 0.0.0.0 instead of {address}, where the server takes its address from it; else name it in the start command.",
    fix: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}, with `{option}` in its start command.",
    own: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}. Look where it is started, in its command, its code or its settings: {address} or `localhost` stands there, or no address at all, where the server takes {address} by itself.",
    written:
      "{server} in `{service}` listens on {address} only, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    preset:
      "{server} in `{service}` is not told where to listen, and takes {address} then, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    told: "nginx is refused at `{host}:{port}`. Where `{service}` does run, it may listen on 127.0.0.1 only, which nothing outside its own container can reach.",
    "told-on-machine":
      "nginx is refused at `{host}:{port}`. Where `{service}` does run, it may listen on 127.0.0.1 only, which nobody reaches at another address.",
    look: "Add what the command prints to the paste: it says where `{service}` listens. That must be 0.0.0.0, not 127.0.0.1 or localhost.",
    elsewhere: "`{service}` accepts connections from other containers on port {port}",
    "elsewhere-on-machine":
      "`{service}` accepts connections at other addresses than loopback on port {port}",
  },
  doc: {
    title: "The backend listens on loopback only",
    what: "Inside a container, 127.0.0.1 means that container alone. A server that binds to it answers a healthcheck run inside the container, but every connection from nginx is refused.",
    confusedWith: {
      "upstream-wrong-port": "there a port is open to everybody, but not the one nginx uses",
      "backend-not-running": "there nothing listens at all",
    },
  },
  inspect(view) {
    const found = writtenHops(view).flatMap(({ upstream, service }) => {
      const known = listening(view, service.subject);
      const places = placesOf(known?.place, upstream.place);
      if (!known || !places || !isLoopbackAddress(known.host)) return [];
      const { host, port } = upstream;
      const address = known.host ?? "127.0.0.1";
      const params = { service: service.subject, server: known.server, address, host, port };
      return {
        severity: "error" as const,
        subject: service.subject,
        cites: [known.cite, upstream.line] as const,
        places,
        summary: { text: known.written === null ? "preset" : "written", params } as const,
        fix: mendOf(service.subject, address, optionOf(known.server, port)),
        edits: known.written === null ? [] : rewrite(known.place, known.written, "0.0.0.0"),
      };
    });
    // Several ways lead to one server: its line is wrong once.
    return found.filter(
      ({ subject }, index) => found.findIndex((one) => one.subject === subject) === index,
    );
  },
  judge(view) {
    const told = refusedServices(view).flatMap((refusal) => {
      const { line, service, port } = refusal;
      const bound = refusal.isLoopback ? null : boundToLoopback(view, service, port);
      if (!bound || answeredAgain(view, refusal) !== "never") return [];
      const start = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: "likely",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [line, bound.fact],
        places: start,
        summary: { text: "summary", params: { service, address: bound.address, port } },
        fix: mendOf(service, bound.address, addressOption(view, service, port)),
      } as const;
    });
    if (told.length > 0) return told;
    const open = maybeRefused(view, "refused").map((answer) => ({
      ...answer,
      fix: { text: "look", params: { service: answer.subject } } as const,
      command: `docker compose exec ${answer.subject} cat /proc/net/tcp /proc/net/tcp6`,
    }));
    if (open.length > 0) return open;
    return hopsOf(view).map((hop) => {
      if (hop.service === null || !view.looked("listener", hop.service)) return SILENT;
      // nginx on the same machine is let in.
      if (isLoopback(hop.host) && view.plan.target.kind === "ssh") return SILENT;
      const there = view.of("listener", hop.service).filter(({ body }) => body.port === hop.port);
      const [first] = there;
      if (!first) return SILENT;
      if (!there.every(({ body }) => body.loopback)) {
        // An IPv6 socket may be closed to IPv4: who was refused there knows.
        const isOpen = there.some(({ body }) => body.family === 4 && !body.loopback);
        if (!isOpen && refusalsAt(view, hop).length > 0) return SILENT;
        if (boundElsewhere(view, hop)) return SILENT;
        const params = { service: hop.service, port: hop.port };
        return { is: "cleared", because: { text: "elsewhere", params } };
      }
      const params = { service: hop.service, address: first.body.address, port: hop.port };
      const { address } = first.body;
      const start = [
        ...boundInFile(view, hop.service, address),
        ...bindPlaces(view, hop.service, address),
      ];
      const variable = bindVariable(view, hop.service, address);
      const said = view
        .of("app.log", hop.service)
        .filter(({ body }) => body.code === "listening" && isLoopback(body.host));
      return {
        is: "cause",
        confidence: "certain",
        subject: hop.service,
        effects: [{ effect: "refused", on: hop.service }],
        cites: [first, ...said.slice(-1), ...refusalsAt(view, hop).slice(-1)],
        places: start,
        summary: { text: "summary", params },
        fix: variable
          ? { text: "variable", params: { service: hop.service, address, variable: variable.name } }
          : mendOf(hop.service, address, addressOption(view, hop.service, hop.port)),
        edits: rewrite(start[0], first.body.address, "0.0.0.0"),
      };
    });
  },
});

/** By the option of a server that is known; else nobody knows what says the address. */
function mendOf(service: string, address: string, option: string | null) {
  return option === null
    ? ({ text: "own", params: { service, address } } as const)
    : ({ text: "fix", params: { service, address, option } } as const);
}

/** The line of a file of settings that says so: a pool of PHP-FPM, gunicorn.conf.py. */
function boundInFile(view: View<"app.setting">, service: string, address: string) {
  return ["listen", "bind", "http-socket", "socket"]
    .flatMap((name) => settings(view, service, name))
    .flatMap(({ body, seen }) => (body.value.startsWith(address) && seen.place) || []);
}

/** That the service listens on this port for itself only, by its sockets or by its own words. */
function boundToLoopback(view: View<"listener" | "app.log">, service: string, port: number) {
  const sockets = view.of("listener", service).filter(({ body }) => body.port === port);
  const [socket] = sockets;
  if (socket) {
    return sockets.every(({ body }) => body.loopback)
      ? { fact: socket, address: socket.body.address }
      : null;
  }
  const log = view.of("app.log", service);
  const at = log.findLastIndex(({ body }) => body.code === "listening" && body.port === port);
  const said = log[at];
  if (said?.body.code !== "listening") return null;
  if (isLoopback(said.body.host)) return { fact: said, address: said.body.host };
  // vite prints its port first, whatever it is bound to.
  const only = said.body.host === "" && log.slice(at).find(({ body }) => isOnlyLoopback(body));
  return only ? { fact: only, address: "localhost" } : null;
}

function isOnlyLoopback({ code }: AppLog): boolean {
  return code === "loopback-only";
}
