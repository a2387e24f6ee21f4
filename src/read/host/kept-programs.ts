import type { Keeper } from "../../case/codes/host.ts";
import type { Evidence } from "../evidence.ts";
import { keptByPm2 } from "./pm2-programs.ts";
import { keptBySupervisor } from "./supervisor-programs.ts";

/** A program that a process manager of the machine is told to keep. */
export interface Kept extends Keeper {
  /** As it is configured: one that a shell is given, too. */
  readonly command: string;
  readonly workdir: string;
  readonly user: string;
  /** The port that it is told; null: that stands in its own files. */
  readonly port: number | null;
  /** Its log files, standard output first; absolute. */
  readonly logs: readonly string[];
  /** Where no file is named: the stream that its manager keeps a file of its own for. */
  readonly stream: "stdout" | "stderr" | null;
  /** Where its manager writes what becomes of it. */
  readonly journal: string;
  /** Where it is configured, on the machine; null: nowhere but in the manager's own memory. */
  readonly place: { readonly path: string; readonly line: number } | null;
}

/** Everything that process managers keep, by what was read of their files. */
export function keptPrograms(evidence: Pick<Evidence, "looked">): readonly Kept[] {
  return [
    ...evidence.looked("supervisor.config").flatMap(({ body }) => keptBySupervisor(body.text)),
    ...evidence.looked("pm2.apps").flatMap(({ subject, body }) => keptByPm2(subject, body)),
  ];
}

/** The one that a service is; null: no manager keeps it, or its configuration could not be read. */
export function keptAs(kept: readonly Kept[], keeper: Keeper | undefined): Kept | null {
  return (
    kept.find(
      ({ manager, program }) => manager === keeper?.manager && program === keeper.program,
    ) ?? null
  );
}
