import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";
import { SIGNAL_NUMBERS } from "../signal-numbers.ts";

/** supervisord's own log: what became of the programs that it keeps. */
export const supervisor: LineRules = {
  first: {
    // `body`: the first word, with its colon, looks like a logger's name.
    exited: ({ body }) => ended(body),
    gave: ({ message }) => {
      const [, program, detail] = /^gave up: (\S+) entered FATAL state,? ?(.*)/.exec(message) ?? [];
      if (program === undefined || detail === undefined) return null;
      return { code: "child-given-up", program, detail };
    },
    success: ({ body }) => {
      const program = /^success: (\S+) entered RUNNING state/.exec(body)?.[1];
      return program === undefined ? null : { code: "child-running", program };
    },
    spawnerr: ({ body }) => {
      const command = /^spawnerr: can't find command '([^']+)'/.exec(body)?.[1];
      return command === undefined ? null : { code: "command-not-found", command };
    },
  },
};

/** `exited: web (exit status 1; not expected)`, `(terminated by SIGSEGV (core dumped); not expected)`. */
function ended(message: string): AppLog | null {
  const [, program, how = "", not] = /^exited: (\S+) \((.+); (not )?expected\)/.exec(message) ?? [];
  if (program === undefined) return null;
  const status = /^exit status (\d+)/.exec(how)?.[1];
  const signal = SIGNAL_NUMBERS[/^terminated by (SIG[A-Z]+)/.exec(how)?.[1] ?? ""] ?? null;
  const exitCode = status === undefined ? null : Number(status);
  return { code: "child-ended", program, exitCode, signal, expected: not === undefined };
}
