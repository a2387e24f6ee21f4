import type { Listener } from "../../case/codes/container.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";

/** Socket state LISTEN in /proc/net/tcp (kernel: include/net/tcp_states.h). */
const LISTEN = "0A";
/** Docker's own name server listens in every namespace that it serves. */
const DOCKER_DNS = "127.0.0.11";

export function readListeners(capture: Looked<"listeners">): readonly AnyFact[] {
  const { tcp, tcp6 } = capture.body;
  const found = [...listenersIn(tcp, 4), ...listenersIn(tcp6, 6)];
  return found
    .filter(({ listener }) => listener.address !== DOCKER_DNS)
    .map(({ listener, line }) =>
      fact(
        "listener",
        capture.subject,
        listener,
        witness({ source: capture.subject, how: capture.how, at: capture.at, quote: line }),
      ),
    );
}

function listenersIn(
  table: string,
  family: 4 | 6,
): readonly { readonly listener: Listener; readonly line: string }[] {
  return table.split("\n").flatMap((line) => {
    const [, local, , state, queues = ""] = line.trim().split(/\s+/);
    const [hex, port] = local?.split(":") ?? [];
    if (state !== LISTEN || !hex || !port || hex.length !== (family === 4 ? 8 : 32)) return [];
    const address = family === 4 ? ipv4(hex) : ipv6(hex);
    const loopback = address.startsWith("127.") || address === "::1";
    const waiting = waitingIn(queues);
    return [
      { listener: { address, port: Number.parseInt(port, 16), family, loopback, waiting }, line },
    ];
  });
}

/** `tx_queue:rx_queue`; of a LISTEN socket, rx_queue is its sk_ack_backlog (net/ipv4/tcp_ipv4.c). */
function waitingIn(queues: string): number {
  return Number.parseInt(queues.split(":")[1] ?? "", 16) || 0;
}

/** The kernel prints each 32-bit word in host order, little-endian on what Docker runs on. */
function bytesOf(hex: string): readonly number[] {
  const words = hex.match(/.{8}/g) ?? [];
  return words.flatMap((word) =>
    (word.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse(),
  );
}

function ipv4(hex: string): string {
  return bytesOf(hex).join(".");
}

function ipv6(hex: string): string {
  const bytes = bytesOf(hex);
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255;
  if (mapped && bytes[11] === 255) return bytes.slice(12).join(".");
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  );
  return shorten(groups.join(":"));
}

/** RFC 5952: the longest run of zero groups becomes `::`. */
function shorten(address: string): string {
  const runs = address.match(/(?:^|:)(?:0(?::|$)){2,}/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  return longest === "" ? address : address.replace(longest, "::");
}
