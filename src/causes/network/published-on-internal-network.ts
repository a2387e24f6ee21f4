import { NO_ADDRESS } from "../../case/outcome.ts";
import { composed } from "../ask/names/service-names.ts";
import { exchangesVia } from "../ask/requests/exchanges.ts";
import { keyPlace, placesOf, type Service, started } from "../ask/written/evidence.ts";
import { defineCause, SILENT } from "../define.ts";
import { and } from "../phrases.ts";

export default defineCause({
  id: "published-on-internal-network",
  layer: "network",
  severity: "error",
  needs: ["compose.service"],
  wants: ["http.exchange"],
  text: {
    summary:
      "compose publishes port {port} of `{service}` at port {host} of the machine, but `{service}` is only on {networks}, with `internal: true`: Docker opens no port there, so whoever asks at {host} is refused.",
    gated:
      "compose publishes port {port} of `{service}` at port {host} of the machine, but `{service}` is only on {networks}, with `internal: true`: Docker opens no port there. Nobody but {gates} could lead in, and whoever asks at {host} is refused.",
    fix: "List a network that is not internal in `networks:` of `{service}` as well, such as `default`; the others stay closed. If nobody is to come in there, take `ports:` away.",
  },
  doc: {
    title: "A published port on internal networks",
    what: "A network with `internal: true` has no way to the outside, in either direction. Docker therefore does not open the `ports:` of a container that is on such networks alone. It says nothing about it: the container runs, other containers reach it, and `docker ps` shows no port.",
    confusedWith: {
      "nginx-listen-vs-compose-port": "there Docker opens the port, and nginx listens on another",
      "networks-not-shared": "there it is nginx that does not reach the backend",
    },
  },
  inspect(view) {
    return started(view).flatMap((service) => {
      const shut = shutDoor(service, null);
      const places = shut && placesOf(...linesOf(service, shut.index));
      if (!shut || !places) return [];
      const isTheWayIn = view.plan.proxy?.service === service.subject;
      const backend = view.plan.backend?.service;
      return {
        severity: isTheWayIn && isAlone(service, backend) ? "error" : "warning",
        subject: service.subject,
        cites: [service],
        places,
        ...said(service, shut, backend),
      };
    });
  },
  judge(view) {
    const { proxy, backend } = view.plan;
    const service = proxy && composed(view, proxy.service);
    const shut = service && shutDoor(service, proxy.port);
    if (!service || !shut) return SILENT;
    const refused = exchangesVia(view, "proxied").find(
      ({ body: { outcome } }) => outcome.is === "refused" && outcome.code !== NO_ADDRESS,
    );
    return {
      is: "cause",
      confidence: "certain",
      ...(refused ? {} : { severity: "warning" as const }),
      subject: service.subject,
      effects: [{ effect: "refused", on: service.subject }],
      cites: [service, ...(refused ? [refused] : [])],
      places: linesOf(service, shut.index).flatMap((place) => place ?? []),
      ...said(service, shut, backend?.service),
    };
  },
});

/** A port of the service that Docker does not open; null where it opens all. */
function shutDoor({ body }: Service, port: number | null) {
  if (!body.sealed) return null;
  const index = body.ports.findIndex(({ container }) => port === null || container === port);
  const found = body.ports[index];
  return found ? { index, port: found.container, host: found.host } : null;
}

function isAlone(service: Service, backend: string | undefined): boolean {
  return gatesOf(service, backend).length === 0;
}

/** The backend itself leads nobody to nginx, wherever else it is. */
function gatesOf({ body }: Service, backend: string | undefined): readonly string[] {
  return body.sealed?.gates.filter((name) => name !== backend) ?? [];
}

function linesOf(service: Service, index: number) {
  return [keyPlace(service, `ports.${index}`, "ports"), keyPlace(service, "networks")];
}

function said(
  service: Service,
  { port, host }: NonNullable<ReturnType<typeof shutDoor>>,
  backend: string | undefined,
) {
  const networks = and(service.body.networks.map(({ name }) => name));
  const gates = gatesOf(service, backend);
  const params = { port, host: host ?? port, service: service.subject, networks };
  const fix = { text: "fix", params: { service: service.subject } } as const;
  return gates.length === 0
    ? ({ summary: { text: "summary", params }, fix } as const)
    : ({ summary: { text: "gated", params: { ...params, gates: and(gates) } }, fix } as const);
}
