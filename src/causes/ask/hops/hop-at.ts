import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import type { FailedConnect } from "./failed-connects.ts";
import { type Hop, hopsOf } from "./hops.ts";

/** The configured way that led nginx to this address; null where the configuration is not known. */
export function hopAt(
  view: View<"nginx.route" | "compose.service" | "container.network" | "dns.answer">,
  { address, port, holder }: Pick<FailedConnect, "address" | "port" | "holder">,
): Hop | null {
  const hops = hopsOf(view).filter((hop) => hop.port === port);
  const answers = view.all("dns.answer").map(({ body }) => body);
  const meant = (hop: Hop) =>
    answers.some(({ name, addresses }) => name === hop.host && addresses?.includes(address));
  const [only, ...others] = hops;
  return (
    hops.find(({ host }) => host === address) ??
    hops.find(({ service }) => holder !== null && service === holder) ??
    hops.find(meant) ??
    (only && others.length === 0 ? only : null)
  );
}

/** Our own attempt to connect there from where nginx stands, by address or by name. */
export function triedAt(
  view: View<"tcp.connect">,
  { address, port }: Pick<FailedConnect, "address" | "port">,
  hop: Hop | null,
): Fact<"tcp.connect"> | null {
  const tried = view
    .all("tcp.connect")
    .find(({ body }) => body.port === port && [address, hop?.host].includes(body.host));
  return tried ?? null;
}

/** `app:5000 (172.20.0.3)`; the address alone where nothing else is written. */
export function targetInWords(
  { address, port }: Pick<FailedConnect, "address" | "port">,
  hop: Hop | null,
): string {
  return hop === null || hop.host === address
    ? `${address}:${port}`
    : `${hop.host}:${port} (${address})`;
}
