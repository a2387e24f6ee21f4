import { backendEffects } from "../ask/hops/backend-effects.ts";
import { failedConnects } from "../ask/hops/failed-connects.ts";
import { hopAt } from "../ask/hops/hop-at.ts";
import { isTheHost } from "../ask/hops/host-gateway.ts";
import { composed } from "../ask/names/service-names.ts";
import { bindPlaces } from "../ask/starts/bind-places.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "host-service-bound-loopback",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "nginx.route",
    "compose.service",
    "container.network",
    "dns.answer",
    "listener",
    "dockerfile.instruction",
  ],
  text: {
    seen: "nginx asks the machine that runs the containers ({target}). There `{service}` listens on {address}:{port} only, which connections from containers never reach.",
    summary:
      "nginx asks the machine that runs the containers ({target}), and is refused: the program there listens on 127.0.0.1 only, or does not run.",
    fix: "Let the program on the machine listen on 0.0.0.0, or on Docker's own address ({gateway}), and keep others out with the firewall. Or run it as a service of this stack.",
    bind: "Let `{service}` listen on 0.0.0.0 instead of {address}, or on Docker's own address ({gateway}).",
    open: "`{service}` listens on port {port} of the machine for everybody",
  },
  doc: {
    title: "A program on the machine listens on loopback only",
    what: "`host.docker.internal` and 172.17.0.1 lead from a container to the machine itself. A program there that listens on 127.0.0.1 answers people on the machine, but connections from containers come in by Docker's bridge and are refused.",
    confusedWith: {
      "backend-bind-loopback": "there the backend runs in a container of its own",
      "host-firewall-blocks": "there nothing comes back, or 113, instead of a refusal",
    },
  },
  judge(view) {
    return failedConnects(view, "connect-refused").map((failed) => {
      const { line, address: gateway, port } = failed;
      const hop = hopAt(view, failed);
      if (!isTheHost(view, failed, hop)) return SILENT;
      const sockets = socketsOfHost(view, port);
      const open = sockets.find(({ body }) => !body.loopback);
      if (open) {
        return {
          is: "cleared",
          because: { text: "open", params: { service: open.subject, port } },
        };
      }
      const target = `${hop?.host ?? gateway}:${port}`;
      const [socket] = sockets;
      const effects = backendEffects(view, socket?.subject ?? null, "refused");
      if (!socket) {
        return {
          is: "cause",
          confidence: "likely",
          subject: view.plan.proxy?.service ?? line.subject,
          effects,
          cites: [line],
          places: hop ? [hop.place] : [],
          summary: { text: "summary", params: { target } },
          fix: { text: "fix", params: { gateway } },
        };
      }
      const { subject: service, body } = socket;
      const params = { target, service, address: body.address, port, gateway };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects,
        cites: [line, socket],
        places: bindPlaces(view, service, body.address),
        summary: { text: "seen", params },
        fix: { text: "bind", params },
      };
    });
  },
});

/** What services on the machine's own network listen on at this port. */
function socketsOfHost(view: View<"listener" | "compose.service">, port: number) {
  return view
    .all("listener")
    .filter(
      ({ subject, body }) =>
        body.port === port && composed(view, subject)?.body.networkMode === "host",
    );
}
