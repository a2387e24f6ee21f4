import type { Ran } from "./shell.ts";

/** What every compose command of one run has in common. */
export interface ComposeProject {
  /** The user's files, in the order in which compose merges them. */
  readonly files: readonly string[];
  /** Folder that relative paths in them start from. */
  readonly directory: string;
  /** Folder that compose is run in. */
  readonly cwd: string;
  readonly project: string;
  readonly profiles: readonly string[];
  readonly envFiles: readonly string[];
  /** On top of our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface ComposeOptions {
  /** Called for each line as it comes. */
  readonly onLine?: (line: string) => void;
}

/**
 * `docker compose`, version 2. Rejects with `StackUnavailable` when it is not there. Commands are
 * ended from outside, by `Processes.endByArgument`, because compose outlives the docker command.
 */
export interface Compose {
  /** Loads what `create` needs, so that it can be done while something else is waited for. */
  prepare(): Promise<void>;
  /** `2.26.1`; rejects with `StackUnavailable` when it is missing or too old. */
  version(): Promise<string>;
  /** The resolved model as JSON on standard output. */
  config(project: ComposeProject): Promise<Ran>;
  /** Builds, pulls and creates, without starting anything; never removes anything. */
  create(
    project: ComposeProject,
    services: readonly string[],
    options?: ComposeOptions,
  ): Promise<ComposeRun>;
  /** Starts what was created, in the order of `depends_on`; blocks on its conditions. */
  up(
    project: ComposeProject,
    services: readonly string[],
    options?: ComposeOptions,
  ): Promise<ComposeRun>;
  /** The command's arguments, as they stand after `docker`. */
  arguments(
    command: "config" | "create" | "up",
    project: ComposeProject,
    services: readonly string[],
  ): readonly string[];
}

/** A command that ended, whether it went well or not; `exitCode` is null when it was ended. */
export interface ComposeRun {
  readonly exitCode: number | null;
  /** Both streams as they came. */
  readonly output: string;
}
