import { rewrite } from "../ask/configuration/edits.ts";
import { answeredAgain } from "../ask/ends/answered-again.ts";
import { type Beside, listensBeside } from "../ask/hops/beside-nginx.ts";
import { type Hop, hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { listeningElsewhere } from "../ask/hops/listening-elsewhere.ts";
import { portsOf } from "../ask/hops/ports.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { refusedServices } from "../ask/hops/refused-hops.ts";
import { withRightPort } from "../ask/hops/right-port.ts";
import { maybeRefused } from "../ask/pasted/maybe-refused.ts";
import { toldRefusals } from "../ask/pasted/told-refusals.ts";
import { passingLine, unitElsewhere } from "../ask/pasted/unit-elsewhere.ts";
import { changedDefault } from "../ask/starts/changed-default.ts";
import { withPlaces } from "../ask/written/evidence.ts";
import { containerPortBehind, writtenHops } from "../ask/written/hops.ts";
import { listening } from "../ask/written/listening.ts";
import { onlyExposed } from "../ask/written/stated-ports.ts";
import { defineCause, SILENT, type StaticKind, type View } from "../define.ts";
import { or } from "../phrases.ts";

export default defineCause({
  id: "upstream-wrong-port",
  layer: "proxy-config",
  severity: "error",
  needs: [["nginx.route", "nginx.error"]],
  wants: [
    "listener",
    "app.log",
    "compose.service",
    "container.network",
    "container.config",
    "container.state",
    "nginx.access",
    "nginx.template",
    "unit.command",
    "nginx.directive",
    // What the start command says of a server that does not listen yet.
    "nginx.directive",
    "dockerfile.instruction",
    "script",
    "repo.path",
    "bind.source",
    "app.route",
    "nginx.problem",
    "nginx.unloaded",
    "supervised.program",
  ],
  text: {
    summary:
      "nginx sends requests to `{host}:{port}`, but nothing in `{service}` listens on port {port}: it listens on {open}.",
    fix: "Change the port in the nginx configuration from {port} to {better}, where `{service}` listens. Or let `{service}` listen on {port}.",
    value:
      "Give `{proxy}` {better}, where `{service}` listens, as the value of `{variable}`: the template of its configuration takes the port {port} from there. Or let `{service}` listen on {port}.",
    written:
      "nginx sends requests to `{host}:{port}`, but {server} in `{service}` listens on port {open}.",
    exposed:
      "nginx sends requests to `{host}:{port}`, but the image of `{service}` exposes {open} only. Where `{service}` does listen there, requests are refused.",
    unproven:
      "Look on which port `{service}` listens: its Dockerfile exposes {better}, which makes no server listen there. If it does, change the port in the nginx configuration from {port} to {better}.",
    listens: "`{service}` listens on port {port}, the one that nginx uses",
    told: "nginx is refused at `{host}:{port}`. Where `{service}` does run, it may listen on another port than {port}.",
    unit: "nginx of the machine is refused at `{host}:{port}`, and the unit {unit}, which runs, is started with port {open}. If that is the program which nginx means, the two ports are not the same.",
    "unit-fix":
      "If nginx means {unit}: change the port in the nginx configuration from {port} to {open}, or start {unit} with port {port}. If it means another program, that one does not run.",
    look: "Look on which port `{service}` listens inside its container (not the one that `ports:` publishes), and write that one into the nginx configuration.",
    "look-on-machine":
      "Look on which port `{service}` listens (`sudo ss -ltnp`), and write that one into the nginx configuration.",
    ahead:
      "nginx sends requests to `{host}:{port}`, but {server} in `{service}` is started to listen on port {open}. Once `{service}` runs, nginx is refused there all the same.",
    nobody:
      "nothing listens in `{service}` on any port, so with another port in nginx it would be the same",
  },
  doc: {
    title: "nginx uses a port on which the backend does not listen",
    what: "The address in proxy_pass is right and the backend runs, but it listens on another port. The kernel refuses each connection and nginx answers 502.",
    confusedWith: {
      "published-port-used-inside-network":
        "there nginx uses the port that compose publishes on the host",
      "backend-bind-loopback": "there the port is right, but open to the container itself only",
    },
  },
  inspect(view) {
    return writtenHops(view).flatMap((hop) => {
      const { upstream, service, places } = hop;
      const { host, port } = upstream;
      if (containerPortBehind(view, service, port) !== null) return [];
      const known = listening(view, service.subject);
      const exposed = known ? null : onlyExposed(view, service, port);
      const ports = known?.ports ?? exposed?.ports ?? [];
      if (ports.length === 0 || ports.includes(port)) return [];
      const better = or(ports);
      const params = { host, port, service: service.subject, open: better };
      return {
        severity: known ? "error" : "warning",
        subject: service.subject,
        cites: [upstream.line, ...(known ? [known.cite] : []), service],
        places: withPlaces(places, known?.place ?? exposed?.place),
        summary: known
          ? { text: "written", params: { ...params, server: known.server } }
          : { text: "exposed", params },
        fix: {
          text: known ? "fix" : "unproven",
          params: { better, service: service.subject, port },
        },
        edits:
          known && ports.length === 1
            ? rewrite(upstream.place, `${host}:${port}`, `${host}:${better}`)
            : [],
      };
    });
  },
  judge(view) {
    const told = refusedServices(view).flatMap((refusal) => {
      const { line, host, port, service } = refusal;
      const other = refusal.isLoopback ? null : listeningElsewhere(view, service, port);
      if (!other || answeredAgain(view, refusal) !== "never") return [];
      const { fact, port: better } = other;
      return {
        is: "cause",
        confidence: "likely",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [line, fact],
        places: [],
        summary: { text: "summary", params: { host, port, service, open: better } },
        fix: { text: "fix", params: { better, service, port } },
      } as const;
    });
    if (told.length > 0) return told;
    const units = unitsElsewhere(view);
    if (units.length > 0) return units;
    const open = maybeRefused(view, "refused").map((answer) => ({
      ...answer,
      fix: { text: "look", params: { service: answer.subject } } as const,
      command: `docker compose logs ${answer.subject}`,
    }));
    if (open.length > 0) return open;
    return hopsOf(view).map((hop) => {
      const beside = listensBeside(view, hop);
      if (beside) return foundBeside(view, hop, beside);
      if (hop.service === null || isNobodyElse(view, hop)) return SILENT;
      if (!view.looked("listener", hop.service)) return SILENT;
      const { service, port, host } = hop;
      const ports = portsOf(view, service);
      if (ports.all.length === 0) {
        return (
          waitingFor(view, hop, service) ?? {
            is: "cleared",
            because: { text: "nobody", params: { service } },
          }
        );
      }
      if (ports.all.some(({ body }) => body.port === port)) {
        return { is: "cleared", because: { text: "listens", params: { service, port } } };
      }
      // The published port is a cause of its own, with another explanation and the same cure.
      if (ports.containerPortBehind(port) !== null) return SILENT;
      const [first, ...rest] = ports.open.length > 0 ? ports.open : ports.all;
      if (!first) return SILENT;
      const open = [...new Set([first, ...rest].map(({ body }) => body.port))];
      // A framework's own default is a cause of its own, with another explanation.
      if (changedDefault(view, service, port, open)) return SILENT;
      const better = or(open);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [first, ...rest, hop.route, ...refusalsAt(view, hop).slice(-1)],
        summary: { text: "summary", params: { host, port, service, open: better } },
        ...withRightPort(view, hop, service, open),
        disposition: "safe",
      };
    });
  },
});

/** The next fault on the way, where what stands in the way now keeps the service from listening. */
function waitingFor(view: View<StaticKind>, hop: Hop, service: string) {
  const { host, port } = hop;
  const told = listening(view, service);
  const known = view.of("compose.service", service).flatMap(({ body }) => body.ports);
  const isPublished = known.some((published) => published.host === port);
  if (!told || told.ports.includes(port) || isPublished) return null;
  const open = or(told.ports);
  return {
    is: "cause",
    confidence: "likely",
    subject: service,
    effects: [{ effect: "refused", on: service }],
    cites: [hop.route, told.cite],
    summary: { text: "ahead", params: { host, port, service, server: told.server, open } },
    ...withRightPort(view, hop, service, told.ports),
    disposition: "safe",
  } as const;
}

/** Loopback, inside a container; on a machine it is whoever has the port. */
function isNobodyElse({ plan }: View<never>, { host }: Hop): boolean {
  return isLoopback(host) && plan.target.kind !== "ssh";
}

/** nginx and its backend have one network: the address is right, and the port is not. */
function foundBeside(
  view: Parameters<typeof withRightPort>[0] & Parameters<typeof refusalsAt>[0],
  hop: Hop,
  { service, answers, isApart, listeners: [first, ...rest] }: Beside,
) {
  if (!first) return SILENT;
  const { host, port, route } = hop;
  const open = first.body.port;
  return {
    is: "cause",
    confidence: isApart ? "certain" : "likely",
    subject: service,
    effects: [{ effect: "refused", on: answers }],
    cites: [first, ...rest, route, ...refusalsAt(view, hop).slice(-1)],
    summary: { text: "summary", params: { host, port, service, open } },
    ...withRightPort(view, hop, service, [open]),
    disposition: "safe",
  } as const;
}

/** On a machine: a unit that runs may be the one that nginx means, at a port that it does not have. */
function unitsElsewhere(
  view: Parameters<typeof toldRefusals>[0] & Parameters<typeof unitElsewhere>[0],
) {
  return toldRefusals(view).flatMap((refusal) => {
    const { line, host, port, service } = refusal;
    const command = unitElsewhere(view, refusal);
    if (!command) return [];
    const { unit, ports } = command.body;
    const lines = [passingLine(view, port), command];
    const places = lines.flatMap((fact) => fact?.seen.place ?? []);
    return {
      is: "cause",
      confidence: "possible",
      subject: command.subject,
      effects: [{ effect: "refused", on: service }],
      cites: [line, command],
      places,
      summary: { text: "unit", params: { host, port, unit, open: or(ports) } },
      fix: { text: "unit-fix", params: { port, unit, open: or(ports) } },
      command: "sudo ss -ltnp",
    } as const;
  });
}
