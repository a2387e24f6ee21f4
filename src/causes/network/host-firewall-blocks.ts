import { isAlive, openSockets } from "../ask/ends/alive-at.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { failedConnects } from "../ask/hops/failed-connects.ts";
import { hopAt, triedAt } from "../ask/hops/hop-at.ts";
import { isTheHost } from "../ask/hops/host-gateway.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "host-firewall-blocks",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "nginx.route",
    "compose.service",
    "container.network",
    "container.state",
    "listener",
    "dns.answer",
    "tcp.connect",
  ],
  text: {
    inside:
      "`{service}` runs, has the address {address} and listens on port {port}, but connections from nginx {manner}: a packet filter (iptables, nftables) in or before its container does that.",
    host: "nginx asks the machine itself ({address}, port {port}), and connections from the container {manner}: a firewall of the machine (ufw, firewalld) keeps containers out.",
    allow:
      "Let connections to port {port} of `{service}` in, from the network that it shares with nginx: a rule before the one that drops them.",
    admit:
      "Allow the containers' network to reach port {port} on the machine (for example `ufw allow from 172.16.0.0/12 to any port {port} proto tcp`), or move the program into a service of this stack.",
    open: "a connection from nginx's network to {address}:{port} is accepted",
  },
  doc: {
    title: "A firewall keeps nginx out",
    what: "A packet filter between nginx and the backend drops connections (nginx: 110, status 504) or turns them away as host-prohibited (nginx: 113, status 502). The program behind it runs and listens. On a machine with ufw or firewalld this meets containers that ask the machine itself.",
    confusedWith: {
      "nginx-proxy-connect-timeout": "there nobody is known to be at the address",
      "backend-accept-queue-full": "there connections arrive, and wait in the backend's queue",
      "host-service-bound-loopback": "there the machine refuses (111), because nobody listens",
      "backend-not-running": "there the container is gone, which gives 113 as well",
    },
  },
  judge(view) {
    return failedConnects(view, "connect-timed-out", "connect-unreachable").map((failed) => {
      const { line, address, port, holder } = failed;
      if (address.includes(":")) return SILENT;
      const hop = hopAt(view, failed);
      const manner =
        line.body.code === "connect-timed-out" ? phrase("dropped") : phrase("turned-away");
      if (isTheHost(view, failed, hop)) {
        return {
          is: "cause",
          confidence: "likely",
          subject: view.plan.proxy?.service ?? line.subject,
          effects: backendEffects(view, null, "unreachable", "refused"),
          cites: [line],
          places: hop ? [hop.place] : [],
          summary: { text: "host", params: { address, port, manner } },
          fix: { text: "admit", params: { port } },
        };
      }
      if (holder === null || !isAlive(view, failed, holder)) return SILENT;
      const tried = triedAt(view, failed, hop);
      if (tried?.body.result === "open") {
        return { is: "cleared", because: { text: "open", params: { address, port } } };
      }
      return {
        is: "cause",
        confidence: tried ? "certain" : "likely",
        subject: holder,
        effects: backendEffects(view, holder, "unreachable", "refused"),
        cites: [line, ...openSockets(view, holder, port), ...(tried ? [tried] : [])],
        places: [...placeOf(view, holder, "cap_add"), ...placeOf(view, holder, "")],
        summary: { text: "inside", params: { service: holder, address, port, manner } },
        fix: { text: "allow", params: { service: holder, port } },
      };
    });
  },
});
