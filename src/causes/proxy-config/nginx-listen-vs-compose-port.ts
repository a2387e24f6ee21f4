import { keyPlace, placesOf, started, type Written } from "../ask/written/evidence.ts";
import { isNginxBase } from "../ask/written/image.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "nginx-listen-vs-compose-port",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.directive", "compose.service"],
  text: {
    written:
      "compose publishes port {port} of `{service}`, but nginx there listens on {open} only: who comes in through host port {host} is refused.",
    fix: "Let nginx `listen {port};`, or publish a port on which it listens ({open}).",
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
  judge: () => SILENT,
});

/** Ports of an nginx that is known whole; null where files of the image may listen as well. */
function listensOf(
  view: Written,
  service: string,
): { readonly written: readonly number[]; readonly possible: readonly number[] } | null {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const hides = view
    .of("nginx.problem", service)
    .some(({ body }) => body.code === "include-missing" && !/mime|_params/.test(body.detail));
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
