import type { Place } from "../place.ts";

/** A service as compose itself resolved it; `places` gives the line of each key in the files. */
export interface ComposeService {
  /** False for a service of the files that is not started, because no profile of it is turned on. */
  readonly enabled: boolean;
  readonly image: string | null;
  readonly build: {
    readonly context: string;
    readonly dockerfile: string;
    readonly target: string | null;
  } | null;
  readonly containerName: string | null;
  readonly hostname: string | null;
  /** Shell form is one element after `/bin/sh -c`, as compose resolves it; null: the image's. */
  readonly command: readonly string[] | null;
  /** What compose left out of a command that was written as one text: all from `&&`, `;`, `|` on. */
  readonly commandLeftOut?: string;
  readonly entrypoint: readonly string[] | null;
  readonly workingDir?: string | null;
  readonly environment: readonly string[];
  /** `address`: of the host, where only one is bound. */
  readonly ports: readonly {
    readonly container: number;
    readonly host: number | null;
    readonly address?: string;
  }[];
  readonly expose: readonly number[];
  /** Values of those variables that may be kept (see environment.ts). */
  readonly env?: Readonly<Record<string, string>>;
  /** Network key in the compose file and the aliases given there. */
  readonly networks: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    /** Made outside of this stack: others may be on it. */
    readonly external?: boolean;
    /** The name by which it was made there, where that is not the key. */
    readonly madeAs?: string;
  }[];
  /**
   * All its networks are `internal`: Docker opens none of its ports to the outside. `gates`: services
   * on one of them that reach beyond, and may lead in.
   */
  readonly sealed?: { readonly gates: readonly string[] };
  /** Host names that this service alone knows: `extra_hosts`, `links`. */
  readonly extraHosts?: readonly string[];
  readonly networkMode: string | null;
  readonly dependsOn: readonly { readonly service: string; readonly condition: string }[];
  readonly volumes: readonly {
    readonly type: string;
    /** Bind sources are relative to the repository where they lie inside it. */
    readonly source: string;
    readonly target: string;
    readonly readOnly: boolean;
  }[];
  /** Its files that stand in a compose file: `offset` is added to a line to get the line there. */
  readonly inlined?: readonly {
    readonly target: string;
    readonly text: string;
    readonly file: string;
    readonly offset: number;
  }[];
  readonly healthcheck: { readonly test: readonly string[]; readonly disabled: boolean } | null;
  /** Bytes. */
  readonly memoryLimit: number | null;
  /** How many containers of it are wanted, where the files say so. */
  readonly scale?: number;
  readonly restart: string | null;
  readonly readOnly: boolean;
  readonly profiles: readonly string[];
  /** A Swarm told it, no file: what its image is built from is known only where the files say so. */
  readonly deployed?: true;
  /**
   * Key path below the service (`ports.0`, `healthcheck.test`, `environment.PORT`, `networks`,
   * `deploy.resources.limits.memory`, `command`) to where it stands; "" is the service itself.
   */
  readonly places: Readonly<Record<string, Place>>;
}

/** What `docker compose up` or the engine said when it would not start something. */
export interface ComposeFailure {
  readonly code:
    | "port-allocated"
    | "dependency-unhealthy"
    | "dependency-exited"
    | "mount-failed"
    | "build-failed"
    | "build-input-missing"
    | "pull-failed"
    | "network-missing"
    | "addresses-taken"
    | "addresses-exhausted"
    | "files-refused"
    | "name-conflict"
    | "command-not-found"
    | "permission-denied"
    | "exec-format"
    | "other";
  /** Host port, path, image, network or command the message names; "" when it names none. */
  readonly what: string;
  readonly exitCode: number | null;
  readonly detail: string;
  /** The engine could not give a step of the build its network: nothing of the step has run. */
  readonly engine?: true;
}

/** One instruction of the Dockerfile behind a service; `final` marks the stage that runs. */
export interface DockerfileInstruction {
  readonly instruction: string;
  readonly form: "exec" | "shell" | null;
  readonly args: readonly string[];
  readonly final: boolean;
}

/** Where a bind mount's source is missing, docker makes an empty directory there. */
export interface BindSource {
  readonly source: string;
  readonly target: string;
  readonly found: "file" | "directory" | "missing";
  /** Whether the repository has this path (a file that git does not know may be ours to miss). */
  readonly tracked: boolean | null;
  readonly emptyDirectory: boolean;
  /** True when it did not exist before the stack was started. */
  readonly createdByRun: boolean;
}

/** A script that a service's command or entrypoint runs, with what can break its start. */
export interface Script {
  /** Path in the container. */
  readonly path: string;
  readonly shebang: string | null;
  /** It begins with a byte order mark (U+FEFF), before the `#!`. */
  readonly marked?: true;
  readonly carriageReturns: boolean;
  /** null when the file mode is not known. */
  readonly executable: boolean | null;
}

/** Something that the files of the stack name by its path, and whether the repository has it. */
export interface RepositoryPath {
  readonly role:
    | "build-context"
    | "dockerfile"
    | "copy-source"
    | "bind-source"
    | "app-module"
    | "settings";
  /** As the file names it. */
  readonly named: string;
  /** Where it would be, from the root of the repository. */
  readonly path: string;
  readonly found: "file" | "directory" | "missing";
  /** Missing, and git is told not to keep it: whoever checks the repository out does not get it. */
  readonly ignored: boolean;
  /** Missing, and the git submodule that it belongs to; null: none. */
  readonly submodule: string | null;
  /** For COPY: true where .dockerignore keeps it from the build. */
  readonly dockerIgnored: boolean;
}
