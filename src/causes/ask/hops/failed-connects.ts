import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

type Addressed = View<"nginx.error" | "container.network">;

/** An address to which nginx could not connect. */
export interface FailedConnect {
  /** nginx's last line about it. */
  readonly line: Fact<"nginx.error">;
  /** An IP address, or the path of a unix socket. */
  readonly address: string;
  readonly port: number;
  /** The service whose container has this address now; null when none is known to. */
  readonly holder: string | null;
}

const CONNECTING = ["connect-refused", "connect-unreachable", "connect-timed-out"] as const;
type Connecting = (typeof CONNECTING)[number];

/** Every address and port that nginx could not reach in one of these ways, each way once. */
export function failedConnects(
  view: Addressed,
  ...codes: readonly Connecting[]
): readonly FailedConnect[] {
  const found = new Map<string, FailedConnect>();
  for (const line of view.all("nginx.error")) {
    const { code, upstream } = line.body;
    if (!upstream || !codes.some((one) => one === code)) continue;
    const { host: address, port } = upstream;
    const holder = holderOf(view, address);
    found.set(`${code} ${address}:${port}`, { line, address, port: port ?? 80, holder });
  }
  return [...found.values()];
}

export function holderOf(view: View<"container.network">, address: string): string | null {
  return (
    view.all("container.network").find(({ body }) => body.address === address)?.subject ?? null
  );
}

/** The host's own address on a network of this stack, or Docker's usual one. */
export function isGateway(view: View<"container.network">, address: string): boolean {
  if (address === "172.17.0.1") return true;
  return view.all("container.network").some(({ body }) => body.gateway === address);
}

/** Whether the address belongs to a network that one of the stack's containers is on. */
export function isInsideStack(view: View<"container.network">, address: string): boolean {
  return view
    .all("container.network")
    .some(
      ({ body }) => body.prefix !== undefined && isSameNetwork(body.address, address, body.prefix),
    );
}

/** True for two IPv4 addresses whose first `prefix` bits are the same. */
function isSameNetwork(one: string, other: string, prefix: number): boolean {
  const [a, b] = [bitsOf(one), bitsOf(other)];
  return a !== null && b !== null && a.slice(0, prefix) === b.slice(0, prefix);
}

function bitsOf(address: string): string | null {
  const parts = address.split(".").map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return null;
  return parts.map((part) => part.toString(2).padStart(8, "0")).join("");
}
