import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

export interface Ports {
  /** Everything the service listens on. */
  readonly all: readonly Fact<"listener">[];
  /** What others can reach. */
  readonly open: readonly Fact<"listener">[];
  /** The container port that compose publishes as this host port, when something listens there. */
  containerPortBehind(hostPort: number): number | null;
}

/** Which ports a service listens on, against which ports compose publishes. */
export function portsOf(
  view: View<"listener" | "compose.service" | "container.config">,
  service: string,
): Ports {
  const all = view.of("listener", service);
  const published = [
    ...view.of("compose.service", service).flatMap(({ body }) => body.ports),
    ...view.of("container.config", service).flatMap(({ body }) => body.published),
  ];
  return {
    all,
    open: all.filter(({ body }) => !body.loopback),
    containerPortBehind(hostPort) {
      const mapped = published.find(
        ({ host, container }) => host === hostPort && container !== hostPort,
      );
      const listens = all.some(({ body }) => body.port === mapped?.container);
      return mapped && listens ? mapped.container : null;
    },
  };
}
