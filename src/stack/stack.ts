import type { Capture } from "../case/captures.ts";
import type { Clock } from "../ports/clock.ts";
import type { Compose } from "../ports/compose.ts";
import type { ContainerSummary, Docker } from "../ports/docker.ts";
import type { Files } from "../ports/files.ts";
import type { Footprint } from "../ports/footprint.ts";
import type { Processes } from "../ports/process.ts";

export interface StackPorts {
  readonly docker: Docker;
  readonly compose: Compose;
  readonly files: Files;
  readonly footprint: Footprint;
  readonly processes: Processes;
  readonly clock: Clock;
}

/** The names of one run; known before anything exists, so that others can clean up after us. */
export interface Run {
  /** Value of the label on all that the run creates; 8 hexadecimal digits. */
  readonly id: string;
  /** Compose project. */
  readonly project: string;
}

/** One container of the stack; dead ones stay listed. */
export interface StackContainer extends ContainerSummary {
  readonly service: string;
}

/** How the attempt to start ended; the output is in the captures. */
export interface Started {
  readonly ok: boolean;
  /** `create` when it did not even come to a start. */
  readonly step: "create" | "up";
  /** null when compose was ended by the teardown. */
  readonly exitCode: number | null;
  readonly output: string;
}

export interface TearDown {
  readonly removed: readonly string[];
  /** What could not be removed, and why; empty when all is gone. */
  readonly left: readonly string[];
  /** Files in the checkout that the stack wrote through bind mounts; relative to the root. */
  readonly written: readonly string[];
}

/** A stack that was created, and is being started. Its disposal removes it, whatever happened. */
export interface Stack extends AsyncDisposable {
  readonly run: Run;
  /**
   * Resolves when compose has ended: at once where nothing is waited for, late where a service
   * waits for another one's health. Probing need not wait for it. Never rejects.
   */
  readonly started: Promise<Started>;
  /** Labels of what is created for the run, for sidecars. */
  readonly labels: Readonly<Record<string, string>>;
  /** Values of secret environment variables, to be masked. */
  readonly secrets: readonly string[];
  /** Aborted, with a `StackUnavailable` as reason, when the engine goes away. */
  readonly lost: AbortSignal;
  containers(): Promise<readonly StackContainer[]>;
  /** The engine's events about the run's containers so far, oldest first. */
  events(): readonly unknown[];
  /** Services that compose was asked to create. */
  readonly services: readonly string[];
  /** compose.config, compose.run, docker.events and bind.sources, as they stand now. */
  captures(): Promise<readonly Capture[]>;
  /** Removes the stack; later calls give the first one's answer. Never rejects. */
  tearDown(): Promise<TearDown>;
}
