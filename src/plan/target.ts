/** What is checked. */
export type TargetPlan =
  /** The compose stack of the repository, which the run starts and removes. */
  | { readonly kind: "compose" }
  /** An address, as its users know it: nothing behind it can be looked at. */
  | UrlTarget
  /** Containers that somebody else runs: nothing is started, stopped or changed. */
  | DockerTarget
  /** Services of a Swarm, CapRover's among them: what one of its managers tells. */
  | SwarmTarget
  /** A machine whose nginx and programs are its own, asked over SSH: nothing is changed there. */
  | SshTarget;

export interface UrlTarget {
  readonly kind: "url";
  readonly scheme: "http" | "https";
  readonly host: string;
  readonly port: number;
}

export interface DockerTarget {
  readonly kind: "docker";
  /** As DOCKER_HOST would name it; null: what the docker command would talk to. */
  readonly host: string | null;
  /** Compose project; null: the containers named below. */
  readonly project: string | null;
  /** A container's name, or a service of the project; null: as the plan finds them. */
  readonly proxy: string | null;
  readonly backend: string | null;
}

export interface SwarmTarget {
  readonly kind: "swarm";
  /** A manager, as DOCKER_HOST would name it; null: what the docker command would talk to. */
  readonly host: string | null;
  /** Services, or CapRover's apps. */
  readonly proxy: string;
  readonly backend: string;
}

/** Where nobody names the proxy: CapRover's own. */
const CAPROVER_PROXY = "captain-nginx";

export interface SshTarget {
  readonly kind: "ssh";
  /** `user@host`, `user@host:port`, or a name of the user's ssh configuration. */
  readonly destination: string;
  /** systemd unit of nginx, without `.service`. */
  readonly proxy: string;
  readonly backend: HostProgram | null;
}

/** What runs on a machine: a systemd unit, or else what is to be found by its port or command line. */
export type HostProgram =
  | { readonly is: "unit"; readonly unit: string; readonly port: number | null }
  | { readonly is: "process"; readonly pattern: string; readonly port: number | null }
  | { readonly is: "port"; readonly port: number };

/** As the configuration gives it. */
interface Configured {
  readonly url?: string | undefined;
  readonly docker?:
    | {
        readonly host?: string | undefined;
        readonly project?: string | undefined;
        readonly proxy?: string | undefined;
        readonly backend?: string | undefined;
      }
    | undefined;
  readonly swarm?:
    | {
        readonly host?: string | undefined;
        readonly proxy?: string | undefined;
        readonly backend: string;
      }
    | undefined;
  readonly ssh?: string | undefined;
  readonly proxy?: { readonly unit: string } | undefined;
  readonly backend?:
    | {
        readonly unit?: string | undefined;
        readonly port?: number | undefined;
        readonly process?: string | undefined;
      }
    | undefined;
}

/** Seconds that a deployment gets to settle, unless `timeout` is given. */
export const SETTLING_SECONDS = 30;

export function targetPlan(configured: Configured | null | undefined): TargetPlan {
  const { url, docker, swarm, ssh } = configured ?? {};
  if (url !== undefined) return urlTarget(new URL(url));
  if (swarm !== undefined) {
    const { host = null, proxy = CAPROVER_PROXY, backend } = swarm;
    return { kind: "swarm", host, proxy, backend };
  }
  if (ssh !== undefined) return sshTarget(ssh, configured ?? {});
  if (docker === undefined) return { kind: "compose" };
  const { host = null, project = null, proxy = null, backend = null } = docker;
  return { kind: "docker", host, project, proxy, backend };
}

function urlTarget({ protocol, hostname, port }: URL): UrlTarget {
  const scheme = protocol === "https:" ? "https" : "http";
  const usual = scheme === "https" ? 443 : 80;
  return { kind: "url", scheme, host: hostname, port: port === "" ? usual : Number(port) };
}

function sshTarget(ssh: string, { proxy, backend }: Configured): SshTarget {
  return {
    kind: "ssh",
    destination: ssh,
    proxy: unitName(proxy?.unit ?? "nginx"),
    backend: programOf(backend),
  };
}

function programOf(backend: Configured["backend"]): HostProgram | null {
  const { unit, process, port } = backend ?? {};
  if (unit !== undefined) return { is: "unit", unit: unitName(unit), port: port ?? null };
  if (process !== undefined) return { is: "process", pattern: process, port: port ?? null };
  return port === undefined ? null : { is: "port", port };
}

function unitName(unit: string): string {
  return unit.replace(/\.service$/, "");
}

/** What a program of a machine is called in reports. */
export function programName(program: HostProgram): string {
  switch (program.is) {
    case "unit":
      return program.unit;
    case "port":
      return `port ${program.port}`;
    case "process":
      return program.pattern;
  }
}

/** What is wrong with a target beyond its shape; null: nothing. */
export function targetProblem(configured: Configured): string | null {
  const { url, docker, swarm, ssh, proxy, backend } = configured;
  const given = [url, docker, swarm, ssh].filter((one) => one !== undefined);
  if (given.length !== 1) return "give one of url, docker, swarm and ssh";
  if (ssh === undefined && (proxy || backend)) {
    return "proxy and backend stand beside ssh; those of docker stand in its own map";
  }
  if (backend && (backend.unit !== undefined) === (backend.process !== undefined)) {
    if (backend.unit !== undefined) return "give backend unit or process, not both";
    if (backend.port === undefined) return "give backend a unit, a process or a port";
  }
  if (docker && !docker.project && !docker.proxy) {
    return "give docker a project, or the names of its containers: proxy and backend";
  }
  return null;
}

/** What a target itself calls its proxy and backend. */
export function namesOf(target: TargetPlan): {
  readonly proxy: string | null;
  readonly backend: string | null;
} {
  if (target.kind === "docker" || target.kind === "swarm") return target;
  if (target.kind === "ssh") {
    return { proxy: target.proxy, backend: target.backend && programName(target.backend) };
  }
  return { proxy: target.kind === "url" ? target.host : null, backend: null };
}
