import { type Docker, StackUnavailable } from "../../ports/docker.ts";
import { array, at, string } from "../../read/json.ts";
import { expectApi } from "../expect-api.ts";

/** Rejects with `StackUnavailable`, and what would be right, unless the engine manages a Swarm. */
export async function expectManager(docker: Docker): Promise<void> {
  await expectApi(docker);
  const info = await docker.info();
  const { endpoint } = docker;
  const swarm = at(info, "Swarm");
  if (at(swarm, "ControlAvailable") === true) return;
  const managers = array(at(swarm, "RemoteManagers")).flatMap(
    (one) => string(at(one, "Addr"))?.replace(/:\d+$/, "") ?? [],
  );
  throw new StackUnavailable(`The engine at ${endpoint} ${noManager(swarm, managers)}`);
}

function noManager(swarm: unknown, managers: readonly string[]): string {
  switch (string(at(swarm, "LocalNodeState"))) {
    case "active": {
      const known = managers.length > 0 ? `, such as ${managers.join(", ")}` : "";
      return `is a worker of its Swarm, and only managers know its services: give target.swarm.host the address of one${known}.`;
    }
    case "locked":
      return "manages a Swarm that is locked: it answers again after `docker swarm unlock`.";
    default:
      return "belongs to no Swarm: give target.swarm.host a manager's address, or use `target: {docker: …}` for containers without a Swarm.";
  }
}
