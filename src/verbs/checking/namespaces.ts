import { at, string } from "../../read/json.ts";
import type { StackContainer } from "../../stack/stack.ts";

/**
 * With `network_mode: service:NAME` a container is to be found at the addresses and published ports
 * of another one. `config` is what `docker compose config` says.
 */
export function atSharedAddresses(
  containers: readonly StackContainer[],
  config: unknown,
): readonly StackContainer[] {
  return containers.map((container) => {
    const mode = string(at(config, "services", container.service, "network_mode")) ?? "";
    const [, owner] = /^service:(.+)$/.exec(mode) ?? [];
    const home = containers.find(({ service }) => service === owner);
    if (!home) return container;
    const { addresses, published } = home;
    return { ...container, addresses, published: [...container.published, ...published] };
  });
}
