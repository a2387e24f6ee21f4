import { at, string } from "../../read/json.ts";
import type { StackContainer } from "../../stack/stack.ts";

/** A container with the service whose network it uses: most often its own. */
export interface Placed extends StackContainer {
  readonly home: string;
}

/**
 * With `network_mode: service:NAME` a container is to be found at the addresses and published ports
 * of another one. `config` is what `docker compose config` says.
 */
export function atSharedAddresses(
  containers: readonly StackContainer[],
  config: unknown,
): readonly Placed[] {
  return containers.map((container) => {
    const mode = string(at(config, "services", container.service, "network_mode")) ?? "";
    const [, owner] = /^service:(.+)$/.exec(mode) ?? [];
    const home = containers.find(({ service }) => service === owner);
    if (!home) return { ...container, home: container.service };
    const { addresses, published } = home;
    const { service } = home;
    return {
      ...container,
      home: service,
      addresses,
      published: [...container.published, ...published],
    };
  });
}
