import { styleText } from "node:util";
import type { Clock } from "../ports/clock.ts";
import type { Progress } from "../ports/progress.ts";
import type { Terminal } from "../ports/terminal.ts";
import { wrap } from "../report/wrap.ts";
import { liveView, shortTime } from "./live-view.ts";
import { begun, ended, noted, oneLine, type ShownStage, STAGE_NAMES } from "./stage-list.ts";

/** Progress that has to be closed before anything else is printed. */
export interface ClosableProgress extends Progress {
  /** Leaves nothing of the live view on the screen. */
  close(): void;
}

export interface ProgressOptions {
  readonly color: boolean;
  /** Where there is no terminal: also the detail within a stage. */
  readonly verbose: boolean;
}

/** Ten pictures a second are enough for a clock with tenths. */
const FRAME_MS = 100;

/** A live view on a terminal; anywhere else a line for each stage that ended. */
export function terminalProgress(
  terminal: Terminal,
  clock: Clock,
  options: ProgressOptions,
): ClosableProgress {
  return terminal.isTTY
    ? liveProgress(terminal, clock, options)
    : plainProgress(terminal, clock, options);
}

function liveProgress(
  terminal: Terminal,
  clock: Clock,
  { color }: ProgressOptions,
): ClosableProgress {
  const closing = new AbortController();
  let stages: readonly ShownStage[] = [];
  let drawn = 0;

  const toTop = () => `${drawn > 0 ? `\u001b[${drawn}A` : ""}\r`;
  /** One write per picture: each line is overwritten in place, so that nothing flickers. */
  const draw = () => {
    const columns = terminal.columns();
    const view = liveView(stages, { now: clock.elapsed(), columns, color });
    const lines = view.slice(-Math.max(1, terminal.rows() - 1));
    terminal.write(`${toTop()}${lines.map((line) => `${line}\u001b[K\n`).join("")}\u001b[J`);
    drawn = lines.length;
  };
  const erase = () => {
    if (drawn > 0) terminal.write(`${toTop()}\u001b[J`);
    drawn = 0;
  };
  const keepDrawing = async () => {
    try {
      while (!closing.signal.aborted) {
        await clock.sleep(FRAME_MS, closing.signal);
        draw();
      }
    } catch {
      // Closed while asleep.
    }
  };
  let drawing = false;

  return {
    begin(stage, text) {
      stages = begun(stages, stage, text, clock.elapsed());
      if (!drawing) void keepDrawing();
      drawing = true;
    },
    note(text) {
      stages = noted(stages, text);
    },
    end(stage, text) {
      stages = ended(stages, stage, text, clock.elapsed());
    },
    warn(text) {
      erase();
      terminal.write(warning(text, color, terminal.columns()));
    },
    close() {
      closing.abort();
      erase();
    },
  };
}

function plainProgress(
  terminal: Terminal,
  clock: Clock,
  { color, verbose }: ProgressOptions,
): ClosableProgress {
  let stages: readonly ShownStage[] = [];
  const line = (text: string) => terminal.write(`${text}\n`);
  return {
    begin(stage, text) {
      stages = begun(stages, stage, text, clock.elapsed());
      if (verbose) line(joined(STAGE_NAMES[stage], oneLine(text)));
    },
    note(text) {
      if (verbose) line(`  ${oneLine(text)}`);
    },
    end(stage, text) {
      const now = clock.elapsed();
      const since = stages.find((shown) => shown.stage === stage)?.startedAt ?? now;
      line(joined(`${STAGE_NAMES[stage]} (${shortTime(now - since)})`, oneLine(text)));
    },
    warn(text) {
      terminal.write(warning(text, color, terminal.columns()));
    },
    close() {
      // Lines stay where they were printed.
    },
  };
}

function joined(lead: string, text: string): string {
  return text === "" ? lead : `${lead}: ${text}`;
}

/** Its further lines stand below its text, so that a warning is seen to be one. */
function warning(text: string, color: boolean, columns: number): string {
  const word = color ? styleText("yellow", "warning:", { validateStream: false }) : "warning:";
  const indent = " ".repeat("warning: ".length);
  const lines = wrap(oneLine(text), columns, indent).join("\n");
  return `${word} ${lines.slice(indent.length)}\n`;
}
