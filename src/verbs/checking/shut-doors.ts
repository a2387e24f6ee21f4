import type { Plan } from "../../plan/plan.ts";
import { sealed } from "../../read/compose/sealed.ts";
import { array, at, number } from "../../read/json.ts";
import type { Placed } from "./namespaces.ts";

/**
 * Users ask at the port that compose publishes, also where Docker does not open it: so we do, unless
 * another service may lead in to nginx. `config` is what `docker compose config` says.
 */
export function withShutDoors(
  containers: readonly Placed[],
  { proxy, backend }: Pick<Plan, "proxy" | "backend">,
  config: unknown,
): readonly Placed[] {
  return containers.map((container) => {
    const { service, home, published } = container;
    if (service !== proxy?.service || published.length > 0) return container;
    const gates = sealed(config, home)?.gates.filter((name) => name !== backend?.service);
    if (gates?.length !== 0) return container;
    const shut = array(at(config, "services", home, "ports")).flatMap((port) => {
      const [inside, host] = [number(at(port, "target")), number(at(port, "published"))];
      if (inside === null || host === null || at(port, "protocol") === "udp") return [];
      return [{ container: inside, host, address: "" }];
    });
    return { ...container, published: shut };
  });
}
