import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { array, at, record, string } from "../../src/read/json.ts";

type Free = (protocol: string) => Promise<number>;

/**
 * A compose file that lets the same stack run several times at once: free host ports instead of the
 * written ones (one for each, so that a clash stays a clash), and no fixed names of containers, which
 * stay aliases on their networks. `config` is what `docker compose config --format json` says.
 * @throws where something else is there only once on a machine
 */
export async function sideBySide(
  config: unknown,
  project: string,
  freePort: Free = randomPort,
): Promise<string> {
  refuseFixed(config, project);
  const chosen = new Map<string, number>();
  const portFor = async (published: string, protocol: string) => {
    const key = `${published}/${protocol}`;
    const port = chosen.get(key) ?? (await freePort(protocol));
    chosen.set(key, port);
    return String(port);
  };
  const services: Record<string, object> = {};
  for (const [name, service] of Object.entries(record(at(config, "services")))) {
    const ports: object[] = [];
    for (const port of array(at(service, "ports"))) {
      const { published, ...rest } = record(port);
      // A range is for several replicas: the engine chooses for each.
      const isOne = /^\d+$/.test(string(published) ?? "");
      const moved = await portFor(string(published) ?? "", string(rest["protocol"]) ?? "tcp");
      ports.push(isOne ? { ...rest, published: moved } : rest);
    }
    const fixed = string(at(service, "container_name"));
    services[name] = {
      ...(ports.length > 0 ? { ports } : {}),
      ...(fixed === null ? {} : { container_name: RESET, ...aliased(service, fixed) }),
    };
  }
  // JSON is YAML but for the tags; compose would take a dollar for a variable.
  return JSON.stringify({ services }, null, 1)
    .replaceAll("$", "$$$$")
    .replaceAll('"ports": [', '"ports": !override [')
    .replaceAll(`"${RESET}"`, "!reset null");
}

const RESET = "!reset";

/** Docker makes a container's name an alias on each network of the user; so do we. */
function aliased(service: unknown, name: string): object {
  const networks = Object.keys(record(at(service, "networks")));
  if (networks.length === 0) return {};
  return { networks: Object.fromEntries(networks.map((key) => [key, { aliases: [name] }])) };
}

function refuseFixed(config: unknown, project: string): void {
  for (const kind of ["networks", "volumes"]) {
    for (const [key, resource] of Object.entries(record(at(config, kind)))) {
      const name = string(at(resource, "name")) ?? "";
      const isOwn = name === "" || name.startsWith(`${project}_`);
      const subnets = array(at(resource, "ipam", "config"));
      if (isOwn && subnets.length === 0) continue;
      throw new Error(
        `${kind}.${key} has a fixed name or subnet, so this stack cannot run twice: set exclusive: true in its expect.yml`,
      );
    }
  }
}

/** A stack takes its ports seconds after they were chosen: until then they look free to others. */
const given = new Set<number>();

/** Outside the range that the kernel and the engine choose from by themselves; none twice. */
async function randomPort(protocol: string): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (given.has(port)) continue;
    given.add(port);
    if (protocol !== "tcp") return port;
    const server = createServer().listen(port, "0.0.0.0");
    const [error] = await Promise.race([once(server, "listening"), once(server, "error")]).catch(
      (reason: unknown) => [reason],
    );
    server.close();
    if (error === undefined) return port;
  }
}
