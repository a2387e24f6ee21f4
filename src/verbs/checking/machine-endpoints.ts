import type { HostService } from "../../case/codes/host.ts";
import type { Plan } from "../../plan/plan.ts";
import { sshHostName } from "../../ports/ssh/host-name.ts";
import type { Ssh } from "../../ports/ssh.ts";
import { type BackendAddress, type Endpoint, type Endpoints, LOOPBACK } from "../../probe/scene.ts";
import type { CheckPorts } from "../ports.ts";

const HTTPS = 443;
const TIMEOUT_MS = 5000;
/** Whatever stands here, requests go out on the machine that ssh leads to. */
const THERE = "machine";

/**
 * Where a machine's nginx and programs are to be found: the programs on its loopback, nginx at the
 * machine's address, as users reach it; where we do not, on the loopback too, and `why` says so.
 */
export async function machineEndpoints(
  plan: Plan,
  services: readonly HostService[],
  ssh: Ssh,
  { http, shell }: Pick<CheckPorts, "http" | "shell">,
  signal: AbortSignal,
): Promise<{ readonly endpoints: Endpoints; readonly why: string | null }> {
  const port = plan.proxy?.port ?? 80;
  const address = await sshHostName(ssh.destination, shell);
  const reached = await http.connect(address, port, TIMEOUT_MS, signal);
  const isOpen = reached.is === "open";
  const at = (wanted: number): Endpoint =>
    isOpen
      ? { address, port: wanted, from: null }
      : { address: LOOPBACK, port: wanted, from: THERE };
  const backends = services.map(({ service }): readonly [string, BackendAddress] => [
    service,
    { name: service, address: LOOPBACK, from: THERE, published: {} },
  ]);
  return {
    endpoints: {
      proxy: at(port),
      secure: at(HTTPS),
      within: null,
      backends: Object.fromEntries(backends),
    },
    why: isOpen ? null : `port ${port} of ${address} cannot be reached from here (${reached.is})`,
  };
}
