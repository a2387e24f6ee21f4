/** One output stream of this process. Writing never throws: a reader may go away at any time. */
export interface Terminal {
  readonly isTTY: boolean;
  /** Whether colours are wanted there: a terminal that knows them, NO_COLOR and FORCE_COLOR. */
  readonly color: boolean;
  /** As of now: a window may be resized. */
  columns(): number;
  rows(): number;
  write(text: string): void;
  /** Resolves when everything written so far has left this process. */
  flushed(): Promise<void>;
}

const COLUMNS_OF_A_FILE = 100;
const ROWS_OF_A_FILE = 24;

export const stdout: Terminal = terminal(process.stdout);
export const stderr: Terminal = terminal(process.stderr);

function terminal(stream: NodeJS.WriteStream): Terminal {
  stream.on("error", () => {
    // EPIPE from `| head`, EIO from a closed window: nobody is left to tell.
  });
  return {
    isTTY: stream.isTTY === true,
    color: wantsColor(stream),
    columns: () => stream.columns || COLUMNS_OF_A_FILE,
    rows: () => stream.rows || ROWS_OF_A_FILE,
    write: (text) => {
      stream.write(text);
    },
    flushed: () => new Promise((resolve) => stream.write("", () => resolve())),
  };
}

/** https://no-color.org and https://force-color.org; an empty variable counts as absent. */
function wantsColor(stream: NodeJS.WriteStream): boolean {
  if (process.env["NO_COLOR"]) return false;
  const forced = process.env["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && stream.hasColors();
}
