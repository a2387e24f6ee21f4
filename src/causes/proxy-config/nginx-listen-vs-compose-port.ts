import type { Exchange } from "../../case/codes/http.ts";
import type { Fact } from "../../case/facts.ts";
import { NO_ADDRESS } from "../../case/outcome.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { composed } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { keyPlace, placesOf, started, type Written } from "../ask/written/evidence.ts";
import { listensOn } from "../ask/written/hops.ts";
import { isNginxBase } from "../ask/written/image.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { or } from "../phrases.ts";

export default defineCause({
  id: "nginx-listen-vs-compose-port",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "listener"],
  wants: ["compose.service", "nginx.directive"],
  text: {
    unheard:
      "`{service}` is asked at its port {port}, but nginx there listens on {open} only: whoever comes in is refused, or cut off before nginx sees the request.",
    inside:
      "`{service}` is asked at its port {port}, but nginx there listens on {open} only, where nobody but its own container reaches it.",
    "inside-on-machine":
      "`{service}` is asked at its port {port}, but nginx there listens on {open} only, where nobody but the machine itself reaches it.",
    sixOnly:
      "`{service}` is asked at its port {port} by IPv4, but nginx there listens on [::]:{port} only, which takes no IPv4 unless `ipv6only=off` stands behind it: whoever comes in is refused, or cut off before nginx sees the request.",
    both: "Write `{line};` as well: nginx takes IPv4 and IPv6 by a line each.",
    widen: "Let nginx listen on all addresses of its container: `listen {port};`.",
    "widen-on-machine": "Let nginx listen on all addresses of the machine: `listen {port};`.",
    listens: "nginx in `{service}` listens on port {port}",
    written:
      "compose publishes port {port} of `{service}`, but nginx there listens on {open} only: who comes in through host port {host} is refused.",
    fix: "Let nginx `listen {port};`, or publish a port on which it listens ({open}).",
    "fix-on-machine":
      "Let nginx `listen {port};`, or ask it at a port on which it listens ({open}).",
  },
  doc: {
    title: "compose publishes a port on which nginx does not listen",
    what: '`ports: "443:443"` leads to port 443 of the container. Where no server of nginx listens there, the connection is refused or reset, whatever nginx is set up for on other ports.',
    confusedWith: {
      "upstream-wrong-port": "there nginx is reached, and it is the backend that is not",
    },
  },
  inspect(view) {
    return started(view).flatMap((service) => {
      const ports = listensOf(view, service.subject);
      const open = ports?.written.join(", ") ?? "";
      return service.body.ports.flatMap(({ container: port, host }, index) => {
        const places = placesOf(
          keyPlace(service, `ports.${index}`, `ports.${index}.target`, "ports"),
        );
        if (!ports || [...ports.written, ...ports.possible].includes(port) || !places) return [];
        const isTheWayIn =
          view.plan.proxy?.service === service.subject && view.plan.proxy.port === port;
        return {
          severity: isTheWayIn ? ("error" as const) : ("warning" as const),
          subject: service.subject,
          cites: [service] as const,
          places,
          summary: {
            text: "written",
            params: { port, service: service.subject, open, host: host ?? port },
          } as const,
          fix: { text: "fix", params: { port, open } } as const,
        };
      });
    });
  },
  judge(view) {
    const { proxy } = view.plan;
    const unheard = proxy && view.all("http.exchange").find(({ body }) => isUnheard(body));
    if (!proxy || !unheard || !view.looked("listener", proxy.service)) return SILENT;
    const { service, port } = proxy;
    const listeners = view.of("listener", service);
    const [first] = listeners;
    // Who listens nowhere has not come up: that has causes of its own.
    if (!first) return SILENT;
    const six = onlyForSix(view, service, port);
    if (six) {
      const { place } = six.seen;
      const line = ["listen", port, ...six.body.args.slice(1)].join(" ");
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "refused", on: service },
          { effect: "closed-early", on: service },
        ],
        cites: [six, unheard, ...listeners.filter(({ body }) => body.port === port)],
        places: place ? [place] : [],
        summary: { text: "sixOnly", params: { service, port } },
        fix: { text: "both", params: { line } },
        edits: rewrite(place, `listen [::]:${port}`, `${line}; listen [::]:${port}`),
      };
    }
    if (listeners.some(({ body }) => body.port === port && !body.loopback)) {
      return { is: "cleared", because: { text: "listens", params: { service, port } } };
    }
    const open = listeners.map(({ body }) => (body.loopback ? `${body.address}:` : "") + body.port);
    const reachable = listeners.flatMap(({ body }) => (body.loopback ? [] : String(body.port)));
    const own = listeners.find(({ body }) => body.port === port);
    const said = [...new Set(open)].join(", ");
    const index = composed(view, service)?.body.ports.findIndex((one) => one.container === port);
    const listens = view
      .of("nginx.directive", service)
      .filter(({ body }) => body.name === "listen");
    const lines = listens.flatMap(({ seen }) => seen.place ?? []);
    const cause = {
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [
        { effect: "refused", on: service },
        { effect: "closed-early", on: service },
      ],
      cites: [unheard, ...listeners],
    } as const;
    // The port is the right one, and open to the container alone: publishing another helps nobody.
    if (own && reachable.length === 0) {
      const line = listens.find(({ body }) => body.args[0] === `${own.body.address}:${port}`);
      return {
        ...cause,
        places: [...(line?.seen.place ? [line.seen.place] : []), ...lines],
        summary: { text: "inside", params: { service, port, open: said } },
        fix: { text: "widen", params: { port } },
        edits: rewrite(line?.seen.place, `${own.body.address}:${port}`, `${port}`),
      };
    }
    return {
      ...cause,
      places: [
        ...placeOf(view, service, `ports.${index}`),
        ...lines,
        ...placeOf(view, service, "ports"),
      ],
      summary: {
        text: "unheard",
        params: { service, port, open: said },
      },
      fix:
        reachable.length > 0
          ? { text: "fix", params: { port, open: or([...new Set(reachable)]) } }
          : { text: "widen", params: { port } },
    };
  },
});

/**
 * The `listen` for IPv6 that is nginx's only one at this port. The kernel shows a socket for both
 * families in the same way: that this one is for IPv6 alone, the configuration in force tells
 * (`ipv6only` is on unless it is turned off: nginx.org, listen).
 */
function onlyForSix(
  view: View<"listener" | "nginx.directive">,
  service: string,
  port: number,
): Fact<"nginx.directive"> | undefined {
  const there = view.of("listener", service).filter(({ body }) => body.port === port);
  if (there.length === 0 || there.some(({ body }) => body.family === 4)) return undefined;
  const listens = view
    .of("nginx.directive", service)
    .filter(({ body }) => body.name === "listen" && listensOn(body.args[0] ?? "", port));
  const isForBoth = listens.some(
    ({ body: { args } }) => args[0] !== `[::]:${port}` || args.includes("ipv6only=off"),
  );
  return isForBoth ? undefined : listens[0];
}

/** Docker's own proxy takes the connection, finds nobody in the container, and closes it. */
function isUnheard({ via, outcome }: Exchange): boolean {
  if (via !== "proxied") return false;
  if (outcome.is === "refused") return outcome.code !== NO_ADDRESS;
  return outcome.is === "reset" && outcome.afterBytes === 0;
}

/** Ports of an nginx that is known whole; null where files of the image may listen as well. */
function listensOf(
  view: Written,
  service: string,
): { readonly written: readonly number[]; readonly possible: readonly number[] } | null {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const hides = view
    .of("nginx.problem", service)
    .some(
      ({ body }) =>
        body.code === "include-missing" &&
        !["mime", "_params"].some((word) => body.detail.includes(word)),
    );
  const ports = listens.map(({ body }) => /(?:^|:)(\d+)$/.exec(body.args[0] ?? "")?.[1]);
  if (listens.length === 0 || hides || ports.includes(undefined)) return null;
  // The official image's own default.conf listens until another one lies over it.
  const preset = isNginxBase(view, service) ? [80, 8080] : [];
  const servers = lines.filter(
    ({ body }) => body.name === "server" && body.context.at(-1) === "http",
  );
  // A server without `listen` takes 80.
  const possible = listens.length < servers.length ? [...preset, 80] : preset;
  return { written: [...new Set(ports.map(Number))], possible };
}
