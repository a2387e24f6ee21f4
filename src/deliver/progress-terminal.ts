import { styleText } from "node:util";
import type { Clock } from "../ports/clock.ts";
import type { Progress } from "../ports/progress.ts";
import type { Terminal } from "../ports/terminal.ts";
import { ENGLISH, type Language } from "../report/language.ts";
import { columnsOf, wrap } from "../report/wrap.ts";
import { liveView, shortTime } from "./live-view.ts";
import { told, warned } from "./progress-words.ts";
import { begun, detailOf, ended, noted, type ShownStage } from "./stage-list.ts";

/** Progress that has to be closed before anything else is printed. */
export interface ClosableProgress extends Progress {
  /** Goes on in another language. */
  speak(language: Language): void;
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
  language: Language = ENGLISH,
): ClosableProgress {
  return terminal.isTTY
    ? liveProgress(terminal, clock, options, language)
    : plainProgress(terminal, clock, options, language);
}

function liveProgress(
  terminal: Terminal,
  clock: Clock,
  { color }: ProgressOptions,
  first: Language,
): ClosableProgress {
  let language = first;
  const say = (text: string) => told(text, language);
  const closing = new AbortController();
  let stages: readonly ShownStage[] = [];
  let drawn = 0;

  const toTop = () => `${drawn > 0 ? `\u001b[${drawn}A` : ""}\r`;
  /** One write per picture: each line is overwritten in place, so that nothing flickers. */
  const draw = () => {
    const columns = terminal.columns();
    const view = liveView(stages, { now: clock.elapsed(), columns, color, names: language.stages });
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
      stages = begun(stages, stage, say(text), clock.elapsed());
      if (!drawing) void keepDrawing();
      drawing = true;
    },
    note(text) {
      stages = noted(stages, say(text));
    },
    end(stage, text) {
      stages = ended(stages, stage, say(text), clock.elapsed());
    },
    warn(text) {
      erase();
      terminal.write(warning(text, { color, columns: terminal.columns(), language }));
    },
    speak(other) {
      language = other;
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
  first: Language,
): ClosableProgress {
  let language = first;
  const say = (text: string) => told(text, language);
  let stages: readonly ShownStage[] = [];
  const line = (text: string) => terminal.write(`${text}\n`);
  return {
    begin(stage, text) {
      stages = begun(stages, stage, say(text), clock.elapsed());
      if (verbose) line(joined(language.stages[stage], detailOf(say(text))));
    },
    note(text) {
      if (verbose) line(`  ${detailOf(say(text))}`);
    },
    end(stage, text) {
      const now = clock.elapsed();
      const since = stages.find((shown) => shown.stage === stage)?.startedAt ?? now;
      line(joined(`${language.stages[stage]} (${shortTime(now - since)})`, detailOf(say(text))));
    },
    warn(text) {
      terminal.write(warning(text, { color, columns: terminal.columns(), language }));
    },
    speak(other) {
      language = other;
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
function warning(
  text: string,
  { color, columns, language }: { color: boolean; columns: number; language: Language },
): string {
  const plain = warned("", language);
  const word = color ? styleText("yellow", plain.trim(), { validateStream: false }) : plain.trim();
  const indent = " ".repeat(columnsOf(plain));
  const lines = wrap(detailOf(told(text, language)), columns, indent).join("\n");
  return `${word}${plain.endsWith(" ") ? " " : ""}${lines.slice(indent.length)}\n`;
}
