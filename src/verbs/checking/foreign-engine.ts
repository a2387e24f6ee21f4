import { onlyLooks } from "../../gather/looking.ts";
import type { Audit } from "../../ports/audit.ts";
import type { Compose } from "../../ports/compose.ts";
import { readOnly } from "../../ports/docker/read-only.ts";
import type { Docker } from "../../ports/docker.ts";
import type { Entering } from "../../probe/inside/entrance.ts";
import { type Inside, insideOf } from "../../probe/inside/inside.ts";
import { ENGINE_HOST } from "../../probe/scene.ts";
import type { CheckPorts } from "../ports.ts";
import { dockerOverSsh, type EngineHost, isOverSsh } from "./docker-over-ssh.ts";

/** An engine that others run, on this machine or another one, which is only looked at. */
export interface ForeignEngine extends AsyncDisposable {
  readonly docker: Docker;
  readonly compose: Compose;
  /** Where it runs, when we can ask from there; null: here, or nowhere to ask from. */
  readonly host: EngineHost | null;
}

interface Needs {
  readonly ports: CheckPorts;
  readonly audit: Audit;
  readonly signal: AbortSignal;
}

/** `named`: as DOCKER_HOST would name it; null: what the docker command would talk to. */
export async function foreignEngine(
  named: string | null,
  { ports, audit, signal }: Needs,
): Promise<ForeignEngine> {
  const { docker, compose, host } = isOverSsh(named)
    ? await dockerOverSsh(named, { ports, audit, signal })
    : { ...(await local(named, { ports, audit })), host: null };
  return {
    ...{ compose, host, docker: readOnly(docker, onlyLooks, audit) },
    async [Symbol.asyncDispose]() {
      await host?.[Symbol.asyncDispose]();
    },
  };
}

/** Connecting asks whether somebody is there. */
async function local(named: string | null, { ports, audit }: Omit<Needs, "signal">) {
  audit.note(named === null ? "GET /_ping" : `GET /_ping of ${named}`);
  return ports.engine(named);
}

/** From containers, unless their host reaches them all: then nothing is run in them for it. */
export function insideAt(host: EngineHost | null, entering: Entering): Inside {
  if (!host) return insideOf(entering);
  return async (place) => (place === ENGINE_HOST ? host.http : null);
}
