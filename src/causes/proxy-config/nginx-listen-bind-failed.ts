import type { Fact } from "../../case/facts.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { composed } from "../ask/names/service-names.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

const text = {
  taken:
    "nginx does not start: somebody listens on {address} already. That is a second nginx in the same container or network, or a second `listen` line for the same port.",
  "taken-on-machine":
    "nginx does not start: somebody listens on {address} already. That is another program of the machine (Apache, a second nginx), or a second `listen` line for the same port.",
  neighbour:
    "nginx does not start: `{other}` listens on port {port} already, and the two share one network (`network_mode`), in which a port belongs to one of them.",
  denied:
    "nginx does not start: it may not listen on {address}, because it does not run as root and ports below 1024 are kept for root.",
  address:
    "nginx does not start: its `listen` line names {address}, an address that the container does not have.",
  "address-on-machine":
    "nginx does not start: its `listen` line names {address}, an address that the machine does not have, or did not have yet when nginx started.",
  family: "nginx does not start: it is to listen on {address}, and the container has no IPv6.",
  "family-on-machine":
    "nginx does not start: it is to listen on {address}, and the machine has no IPv6.",
  other: "nginx does not start: it cannot listen on {address}. {message}",
  "fix-taken":
    "Start nginx once only (`nginx && nginx -g 'daemon off;'` starts two), and have one `listen` line for the port: of `listen [::]:80 ipv6only=off` and `listen 80` the first is enough.",
  "fix-taken-on-machine":
    "See who has the port (`sudo ss -ltnp`), and stop it or give one of the two another port; and have one `listen` line for the port: of `listen [::]:80 ipv6only=off` and `listen 80` the first is enough.",
  "fix-neighbour":
    "Let nginx listen on another port than `{other}`. The service that has the network publishes it: `ports:` of one with `network_mode: service:…` count for nothing.",
  "fix-denied":
    "Listen on a port from 1024 on (`listen 8080;`) and publish that one in compose, or run nginx as root: its workers are not.",
  "fix-denied-on-machine":
    "Start nginx as root (its unit does; its workers run as another user), or listen on a port from 1024 on (`listen 8080;`).",
  "fix-address": "Write `listen 80;` without an address: a container has its own.",
  "fix-address-on-machine":
    "Write `listen 80;` without an address, or one that the machine has (`ip addr`).",
  "fix-family": "Take the `[::]` line out, or turn IPv6 on for the container.",
  "fix-family-on-machine": "Take the `[::]` line out, or turn IPv6 on.",
  "fix-other": "Correct the `listen` line.",
} as const;

/** errno(3). */
const KINDS: Readonly<Record<number, "taken" | "denied" | "address" | "family">> = {
  98: "taken",
  13: "denied",
  99: "address",
  97: "family",
};

export default defineCause({
  id: "nginx-listen-bind-failed",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "nginx.directive", "compose.service", "dockerfile.instruction"],
  text,
  doc: {
    title: "nginx cannot listen on its port",
    what: "nginx opens all its sockets before it serves any, and ends when one of them is refused: the port is taken (98), needs root (13), its address is not this container's (99), or there is no IPv6 (97).",
    confusedWith: {
      "nginx-listen-vs-compose-port": "there nginx runs, and compose publishes another port",
      "host-port-already-allocated": "there Docker cannot have the port of the host",
    },
  },
  judge(view) {
    const starts = refusedStarts(view, ({ code }) => code === "bind-failed");
    return starts.map(({ service, line, confidence, cites }) => {
      const address = line.body.name ?? "";
      const reason = KINDS[line.body.errno ?? 0] ?? "other";
      const other = reason === "taken" ? neighbourOn(view, service, Number(port(address))) : null;
      const kind = other ? "neighbour" : reason;
      const listens = view
        .of("nginx.directive", service)
        .filter(({ body }) => body.name === "listen" && isAbout(body.args[0] ?? "80", address));
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...(other ? [other] : []), ...listens.slice(0, 1)],
        places: [
          // The line that was refused is the last of those for the port.
          ...listens.flatMap(({ seen }) => seen.place ?? []).reverse(),
          ...(kind === "neighbour" ? placeOf(view, service, "network_mode") : []),
          ...(kind === "taken" ? startCommandPlaces(view, service) : []),
        ],
        summary: {
          text: kind,
          params: {
            address: address || phrase("its-port"),
            message: line.body.message,
            other: other?.subject ?? "",
            port: port(address),
          },
        },
        fix: { text: `fix-${kind}`, params: { other: other?.subject ?? "" } },
        edits:
          kind === "address" ? rewrite(listens.at(-1)?.seen.place, address, port(address)) : [],
      };
    });
  },
});

/** The listener of a service that has its network in common with this nginx, which is not up. */
function neighbourOn(
  view: View<"listener" | "compose.service">,
  service: string,
  port: number,
): Fact<"listener"> | null {
  const mode = composed(view, service)?.body.networkMode ?? null;
  const listeners = view.all("listener").filter(({ body, subject }) => {
    const isNeighbour =
      mode === `service:${subject}` ||
      composed(view, subject)?.body.networkMode === `service:${service}`;
    return body.port === port && subject !== service && isNeighbour;
  });
  return listeners[0] ?? null;
}

/** Whether `80`, `*:80` or `[::]:80` is what nginx calls `0.0.0.0:80` or `[::]:80`. */
function isAbout(listen: string, address: string): boolean {
  const isSix = (text: string) => text.startsWith("[");
  return port(listen) === port(address) && isSix(listen) === isSix(address);
}

function port(address: string): string {
  return address.slice(address.lastIndexOf(":") + 1);
}
