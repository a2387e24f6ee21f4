import type { Clock } from "../../ports/clock.ts";
import type { Files } from "../../ports/files.ts";
import type { Person } from "../../ports/person.ts";
import type { Stdin } from "../../ports/stdin.ts";
import type { Terminal } from "../../ports/terminal.ts";

/** What the command line has to do with, apart from the stack itself. */
export interface CliWorld {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly clock: Clock;
  readonly files: Files;
  /** Absent where nothing can be piped in. */
  readonly stdin?: Stdin;
  /** Absent or null where nobody can be asked. */
  readonly person?: Person | null;
}
