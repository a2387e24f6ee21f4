import type { Fact } from "../../../case/facts.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { View } from "../../define.ts";
import { isLoopback } from "../hops/hops.ts";
import { UNNAMED_BACKEND } from "../names/unnamed.ts";

/** A refused connection to a backend, of which only nginx's own line tells. */
export interface ToldRefusal {
  readonly line: Fact<"nginx.error">;
  readonly host: string;
  readonly port: number;
  readonly service: string;
  /** In nginx's own container, or on its own machine. */
  readonly isLoopback: boolean;
}

/** Refusals in a paste that does not show whom an address belongs to; each address once. */
export function toldRefusals(
  view: View<"nginx.error" | "nginx.route" | "compose.service" | "container.network">,
): readonly ToldRefusal[] {
  // With both, the hops of the configuration say more.
  const isKnown = view.looked("compose.service") || view.looked("container.network");
  // Then it was not the application that was asked.
  const isForAccess = view
    .all("nginx.error")
    .some(({ body }) => body.code === "auth-request-failed");
  if (!isExcerpt(view) || isForAccess || (isKnown && view.all("nginx.route").length > 0)) return [];
  const found = view.all("nginx.error").flatMap((line): readonly ToldRefusal[] => {
    const { code, upstream } = line.body;
    if (code !== "connect-refused" || !upstream || upstream.port === null) return [];
    const { host, port } = upstream;
    const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
    return [{ line, host, port, service, isLoopback: isLoopback(host) }];
  });
  return found.filter(
    ({ host, port }, at) =>
      found.findIndex((other) => other.host === host && other.port === port) === at,
  );
}
