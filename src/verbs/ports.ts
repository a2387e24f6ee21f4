import { clock } from "../ports/clock.ts";
import { composeOf } from "../ports/compose/docker-compose.ts";
import type { Compose } from "../ports/compose.ts";
import { connectDocker } from "../ports/docker/engine.ts";
import type { Docker } from "../ports/docker.ts";
import { files } from "../ports/files.ts";
import { footprint } from "../ports/footprint.ts";
import { http } from "../ports/http.ts";
import { processes } from "../ports/process.ts";
import { shell } from "../ports/shell.ts";
import { connectSsh } from "../ports/ssh/open-ssh.ts";
import type { Ssh } from "../ports/ssh.ts";
import type { LeftoverPorts } from "../stack/leftovers.ts";

/** Everything outside that a check touches. */
export interface CheckPorts {
  readonly shell: typeof shell;
  readonly files: typeof files;
  readonly http: typeof http;
  readonly clock: typeof clock;
  readonly footprint: typeof footprint;
  readonly processes: ReturnType<typeof processes>;
  /**
   * As `connectDocker`. Rejects with `StackUnavailable` where there is no engine. `shown`: what it
   * is called, where its address says little.
   */
  engine(
    host?: string | null,
    shown?: string,
  ): Promise<{ readonly docker: Docker; readonly compose: Compose }>;
  /** As `connectSsh`, with the user's configuration. */
  ssh(destination: string, signal?: AbortSignal): Promise<Ssh>;
}

export function realPorts(): CheckPorts {
  const connected = new Map<string | null, ReturnType<CheckPorts["engine"]>>();
  return {
    ...{ shell, files, http, clock, footprint },
    processes: processes(shell),
    ssh: (destination, signal) => connectSsh(destination, signal ? { signal } : {}),
    // Once for a run: it is asked for at every step.
    engine(host = null, shown) {
      const engine = connected.get(host) ?? connectEngine(host, shown);
      connected.set(host, engine);
      return engine;
    },
  };
}

async function connectEngine(
  host: string | null,
  shown: string | undefined,
): ReturnType<CheckPorts["engine"]> {
  const docker = await connectDocker(shell, host, shown);
  return { docker, compose: composeOf(shell, docker) };
}

/** What removing the leftovers of dead runs needs. */
export async function leftoverPorts(): Promise<LeftoverPorts> {
  const { engine, ...ports } = realPorts();
  return { ...ports, ...(await engine()) };
}
