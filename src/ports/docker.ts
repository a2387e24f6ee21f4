import type { Connection } from "./http/open.ts";

/** How long a call may take, and what ends it early. */
export interface CallOptions {
  /** Default: 10 s. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** One line of `docker ps --all`, as `GET /containers/json` gives it. */
export interface ContainerSummary {
  readonly id: string;
  /** Without the leading slash. */
  readonly name: string;
  readonly image: string;
  /** `created`, `running`, `restarting`, `exited`, `dead` … */
  readonly state: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Network name to the container's address there; "" while it does not run. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly published: readonly {
    readonly container: number;
    readonly host: number;
    readonly address: string;
  }[];
}

export type Removable = "container" | "network" | "volume" | "image";

/** Something that carries labels: a network, a volume, or an image. */
export interface Labelled {
  /** Id of networks and images, name of volumes. */
  readonly id: string;
  /** Name of networks and volumes; an image's tags. */
  readonly names: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export interface Executed {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Which part of a container's output. */
export interface LogPart {
  /** Config.Tty: such output is not multiplexed. */
  readonly tty: boolean;
  /** The last bytes of it at most. */
  readonly bytes: number;
  /** Seconds since 1970, with fractions. */
  readonly since?: number;
  readonly until?: number;
}

/** A file or link copied out of a container. */
export interface ContainerFile {
  /** Absolute, in the container. */
  readonly path: string;
  /** null for a symbolic link. */
  readonly text: string | null;
  /** Target of a symbolic link, as it stands there. */
  readonly link: string | null;
  /** As in stat(2). */
  readonly mode: number;
}

/** A short-lived container of ours that looks out of another one's network namespace. */
export interface Sidecar {
  /** An image that is present. */
  readonly image: string;
  /** Id of the container whose network it shares. */
  readonly container: string;
  readonly argv: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Events as they come, oldest first; ends when the engine closes the stream or at `close`. */
export interface EventStream extends AsyncIterable<unknown> {
  close(): void;
}

/**
 * The Docker engine. Calls reject with `EngineError` when the engine says no or does not answer in
 * time, and with `StackUnavailable` when there is no engine to talk to.
 */
export interface Docker {
  /** As DOCKER_HOST would name it. */
  readonly endpoint: string;
  /** Container addresses and /proc of this machine are worth trying. */
  readonly local: boolean;
  ping(options?: CallOptions): Promise<void>;
  /** `GET /version`. */
  version(options?: CallOptions): Promise<unknown>;
  /** `GET /info`. */
  info(options?: CallOptions): Promise<unknown>;
  /** Dead ones too. Labels as `key` or `key=value`; all must match. */
  containers(labels: readonly string[], options?: CallOptions): Promise<ContainerSummary[]>;
  /** `GET /containers/ID/json`. */
  inspect(id: string, options?: CallOptions): Promise<unknown>;
  /** `GET /images/REF/json`; null when there is no such image. */
  image(ref: string, options?: CallOptions): Promise<unknown>;
  /** Output with the engine's time in front of each line. */
  logs(
    id: string,
    part: LogPart,
    options?: CallOptions,
  ): Promise<{ readonly text: string; readonly truncated: boolean }>;
  /** `since`: seconds since 1970. Resolves when the engine is listening. */
  events(labels: readonly string[], since: number, options?: CallOptions): Promise<EventStream>;
  exec(id: string, argv: readonly string[], options?: CallOptions): Promise<Executed>;
  /** Standard input and output of a program in the container; the time limit is for its start. */
  pipe(id: string, argv: readonly string[], options?: CallOptions): Promise<Connection>;
  /** Everything below `path` (or the file itself), also from a container that does not run. */
  files(id: string, path: string, options?: CallOptions): Promise<readonly ContainerFile[]>;
  sidecar(sidecar: Sidecar, options?: CallOptions): Promise<Executed>;
  /** A sidecar that stays until it is removed, by its labels at the latest; gives its id. */
  companion(sidecar: Sidecar, options?: CallOptions): Promise<string>;
  list(
    what: Exclude<Removable, "container">,
    labels: readonly string[],
    options?: CallOptions,
  ): Promise<Labelled[]>;
  /** Kills a running container; silent when it is gone already. Never removes named volumes with it. */
  remove(what: Removable, id: string, options?: CallOptions): Promise<void>;
  /** Points the name (`repository:tag`) at the image. */
  tag(image: string, name: string, options?: CallOptions): Promise<void>;
  readonly swarm: Swarm;
}

/** What only a manager of a Swarm tells; any other engine rejects with status 503. */
export interface Swarm {
  /** `GET /services`. */
  services(options?: CallOptions): Promise<readonly unknown[]>;
  /** `GET /tasks`: on all nodes, and those that have ended for as long as the Swarm keeps them. */
  tasks(options?: CallOptions): Promise<readonly unknown[]>;
  /** Output of one task on whichever node, with its engine's time in front of each line. */
  logs(
    task: string,
    part: LogPart,
    options?: CallOptions,
  ): Promise<{ readonly text: string; readonly truncated: boolean }>;
  /** `GET /networks/NAME`, with the containers that this engine has on it. */
  network(name: string, options?: CallOptions): Promise<unknown>;
}

/** The engine answered with an error, or not in time (`status` null). */
export class EngineError extends Error {
  override readonly name = "EngineError";
  readonly status: number | null;
  constructor(message: string, status: number | null, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

/** There is no Docker to work with: the run cannot tell anything, through no fault of the stack. */
export class StackUnavailable extends Error {
  override readonly name = "StackUnavailable";
}
