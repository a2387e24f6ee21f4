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
import type { LeftoverPorts } from "../stack/leftovers.ts";

/** Everything outside that a check touches. */
export interface CheckPorts {
  readonly shell: typeof shell;
  readonly files: typeof files;
  readonly http: typeof http;
  readonly clock: typeof clock;
  readonly footprint: typeof footprint;
  readonly processes: ReturnType<typeof processes>;
  /** Rejects with `StackUnavailable` where there is no engine. */
  engine(): Promise<{ readonly docker: Docker; readonly compose: Compose }>;
}

export function realPorts(): CheckPorts {
  let connected: ReturnType<CheckPorts["engine"]> | undefined;
  return {
    ...{ shell, files, http, clock, footprint },
    processes: processes(shell),
    // Once for a run: it is asked for at every step.
    engine: () => (connected ??= connectEngine()),
  };
}

async function connectEngine(): ReturnType<CheckPorts["engine"]> {
  const docker = await connectDocker(shell);
  return { docker, compose: composeOf(shell, docker) };
}

/** What removing the leftovers of dead runs needs. */
export async function leftoverPorts(): Promise<LeftoverPorts> {
  const { engine, ...ports } = realPorts();
  return { ...ports, ...(await engine()) };
}
