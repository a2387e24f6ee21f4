import type { Keeper } from "./host.ts";

/** The last line that a container printed in any of its lives, as it is. */
export interface LogEnd {
  readonly text: string;
}

/** What runs a service where no container does: systemd, a person, or a process manager. */
export type Runtime = "unit" | "process" | "program";

/**
 * Facts about containers, and about units and processes of a machine where those are the services;
 * the subject is always the service.
 */
export interface ContainerState {
  /** Absent: a container. */
  readonly runtime?: Runtime;
  /** The process manager of a `program`, and why it does not start it again; null: it does. */
  readonly keeper?: Keeper & { readonly over: "given-up" | "stopped" | "ended" | null };
  /** A process manager that may keep a `process` which is not there: it could not be read. */
  readonly unread?: Keeper["manager"];
  readonly id: string;
  readonly name: string;
  /** `absent`: the service has no container at all. */
  readonly status:
    | "absent"
    | "created"
    | "running"
    | "paused"
    | "restarting"
    | "removing"
    | "exited"
    | "dead";
  /** null unless the container has ended at least once and is not running. */
  readonly exitCode: number | null;
  /** The engine's own words on why a start failed (State.Error); "" when none. */
  readonly error: string;
  readonly oomKilled: boolean;
  readonly restartCount: number;
  readonly restartPolicy: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** The image that a container was made of. */
export interface ContainerImage {
  /** ISO time at which it was built. */
  readonly createdAt: string;
  /** No registry is known to have it: it was built on this machine. */
  readonly isLocal: boolean;
}

/** When the files of the repository were last committed; the subject is "". */
export interface RepositoryCommit {
  readonly at: string;
}

export interface ContainerConfig {
  readonly image: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly workdir: string;
  readonly user: string;
  /** Names of all environment variables; values only for the allow-list kept at `seal`. */
  readonly envNames: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly exposed: readonly number[];
  readonly published: readonly { readonly container: number; readonly host: number }[];
  readonly readOnly: boolean;
  /** Bytes; null when unlimited. */
  readonly memoryLimit: number | null;
  /** Only a part of the container was shown, without what limits it. */
  readonly limitUnseen?: true;
  readonly networkMode: string;
  /** Domains that are put behind a name which is not found as it stands (resolv.conf: search). */
  readonly dnsSearch?: readonly string[];
  readonly mounts: readonly Mount[];
}

export interface Mount {
  readonly type: "bind" | "volume" | "tmpfs" | "other";
  /** Host path for binds, volume name for volumes. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** One fact per network the container is attached to. */
export interface ContainerNetwork {
  readonly network: string;
  /** "" while the container is not running. */
  readonly address: string;
  /** Bits of the address that name the network; absent where the engine does not say. */
  readonly prefix?: number;
  /** The host's own address on this network. */
  readonly gateway?: string;
  readonly aliases: readonly string[];
}

export interface ContainerHealth {
  readonly status: "none" | "starting" | "healthy" | "unhealthy";
  readonly failingStreak: number;
  readonly test: readonly string[];
  /** Newest last; what each run of the healthcheck printed. */
  readonly log: readonly {
    readonly exitCode: number;
    readonly output: string;
    /** The engine ended it, because it took longer than its `timeout`. */
    readonly timedOut?: boolean;
    /** The program that could not be found, where the output says so. */
    readonly missing?: string;
  }[];
}

export interface ContainerEvent {
  readonly action:
    | "create"
    | "start"
    | "die"
    | "oom"
    | "kill"
    | "restart"
    | "stop"
    | "destroy"
    | "health";
  /** With `die`. */
  readonly exitCode: number | null;
  /** With `health`: healthy or unhealthy; with `kill`: the signal. */
  readonly detail: string;
  /** Absent: a container. */
  readonly of?: Runtime;
}

/** Bytes; null where the cgroup file is absent. `oomKills` counts processes killed by the cgroup. */
export interface ContainerMemory {
  readonly limit: number | null;
  readonly usage: number | null;
  readonly peak: number | null;
  readonly oomKills: number | null;
}

/** A listening TCP socket in the service's network namespace. */
export interface Listener {
  readonly address: string;
  readonly port: number;
  readonly family: 4 | 6;
  readonly loopback: boolean;
  /** Connections that the kernel has accepted and the program has not taken yet. */
  readonly waiting?: number;
}

/** Accepted connections to a listening port. `closeWait`: the peer has closed, the service has not. */
export interface TcpSockets {
  readonly port: number;
  readonly established: number;
  readonly closeWait: number;
}

/** What a name resolves to, asked from inside the subject's container. */
export interface DnsAnswer {
  readonly name: string;
  /** null when it does not resolve; then `error` says what was answered. */
  readonly addresses: readonly string[] | null;
  readonly error: string | null;
}

/** A TCP connect from inside the subject's network namespace. */
export interface TcpConnect {
  readonly host: string;
  readonly port: number;
  readonly result: "open" | "refused" | "timed-out" | "unreachable";
}

/** A program that supervisord keeps, as a file of the repository configures it. */
export interface SupervisedProgram {
  readonly command: string;
}
