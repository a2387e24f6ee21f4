import type { ContainerSummary, Docker } from "../ports/docker.ts";
import type { Files } from "../ports/files.ts";
import type { Time } from "./capture.ts";

/** A container of the stack, dead or alive. */
export interface Subject extends ContainerSummary {
  /** Compose service: the subject of what is captured. */
  readonly service: string;
}

/** What every source of evidence about containers needs. */
export interface Asker extends Time {
  readonly docker: Docker;
  readonly files: Files;
  /** All containers of the stack; the images of the others serve for sidecars. */
  readonly containers: readonly Subject[];
  /** For sidecars. */
  readonly labels: Readonly<Record<string, string>>;
}

export function isRunning(subject: Subject): boolean {
  return subject.state === "running";
}
