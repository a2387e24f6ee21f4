import { engineSocket, hostNetworks, looksAtEngineHost } from "../../gather/engine-host.ts";
import type { Audit } from "../../ports/audit.ts";
import { StackUnavailable } from "../../ports/docker.ts";
import { type Http, httpOver } from "../../ports/http.ts";
import { readOnlySsh } from "../../ports/ssh/read-only.ts";
import { type Ssh, SshError } from "../../ports/ssh.ts";
import type { ConnectedNetworks } from "../../read/container/routes.ts";
import type { CheckPorts } from "../ports.ts";

/** The machine of an engine that is not ours, as something to ask from. */
export interface EngineHost extends AsyncDisposable {
  readonly lost: AbortSignal;
  /** HTTP from there; null: its sshd lets no connection be opened. */
  readonly http: Http | null;
  readonly networks: ConnectedNetworks;
}

type Engine = Awaited<ReturnType<CheckPorts["engine"]>>;

interface Needs {
  readonly ports: Pick<CheckPorts, "ssh" | "engine">;
  readonly audit: Audit;
  readonly signal: AbortSignal;
}

const SOCKET = "/var/run/docker.sock";

export function isOverSsh(host: string | null): host is string {
  return host?.startsWith("ssh://") ?? false;
}

/**
 * The engine at `ssh://user@host:port`, by a socket that is forwarded. Rejects with
 * `StackUnavailable` where there is no connection, or no engine that may be used.
 */
export async function dockerOverSsh(
  host: string,
  { ports, audit, signal }: Needs,
): Promise<Engine & { readonly host: EngineHost }> {
  const [, destination = "", path = SOCKET] = /^(ssh:\/\/[^/]*)(\/.+)?$/.exec(host) ?? [];
  audit.note(`ssh ${destination}`);
  const ssh = readOnlySsh(await ports.ssh(destination, signal), looksAtEngineHost, audit);
  try {
    const socket = await engineSocket(ssh, path);
    const { docker, compose } = await ports
      .engine(`unix://${socket}`, host)
      .catch((error: unknown) => {
        throw error instanceof StackUnavailable ? notThrough(ssh, path, error) : error;
      });
    const [networks, isOpen] = await Promise.all([hostNetworks(ssh), opensConnections(ssh)]);
    const http = httpOver((address, port, ended) => ssh.connect(address, port, ended));
    return {
      compose,
      docker: { ...docker, local: false },
      host: {
        ...{ networks, lost: ssh.lost, http: isOpen ? http : null },
        [Symbol.asyncDispose]: () => ssh[Symbol.asyncDispose](),
      },
    };
  } catch (error) {
    await ssh[Symbol.asyncDispose]();
    throw error instanceof SshError ? new StackUnavailable(error.message, { cause: error }) : error;
  }
}

function notThrough({ destination }: Ssh, path: string, cause: StackUnavailable): Error {
  return new StackUnavailable(
    `The Docker socket ${path} of ${destination} is there, but no engine answers through it: either none runs, or the host's sshd does not forward sockets (AllowStreamLocalForwarding).`,
    { cause },
  );
}

/** Whether sshd opens connections for us at all: a refused one shows it as well as an open one. */
async function opensConnections(ssh: Ssh): Promise<boolean> {
  try {
    (await ssh.connect("127.0.0.1", 9)).destroy();
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "EACCES");
  }
}
