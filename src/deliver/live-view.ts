import { styleText } from "node:util";
import type { Language } from "../report/language.ts";
import { seconds } from "../report/words.ts";
import { columnsOf, padded } from "../report/wrap.ts";
import type { ShownStage } from "./stage-list.ts";

export interface ViewOptions {
  readonly now: number;
  readonly columns: number;
  readonly color: boolean;
  readonly names: Language["stages"];
}

const FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const FRAME_MS = 100;
const TIME_WIDTH = 7;
/** Mark, spaces and time: what stands before the detail beside the name. */
const LEAD = 2 + 2 + 1 + TIME_WIDTH + 2;

/** The stages, one line each, no line longer than the screen is wide. */
export function liveView(stages: readonly ShownStage[], options: ViewOptions): readonly string[] {
  const { now, columns, color, names } = options;
  const width = Math.max(...Object.values(names).map(columnsOf));
  const paint = (format: "dim" | "green" | "cyan", text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  return stages.map(({ stage, startedAt, endedAt, detail }) => {
    const frame = FRAMES[Math.floor(now / FRAME_MS) % FRAMES.length] ?? "";
    const mark = endedAt === null ? paint("cyan", frame) : paint("green", "✓");
    const took = shortTime((endedAt ?? now) - startedAt).padStart(TIME_WIDTH);
    const room = Math.max(0, columns - LEAD - width - 1);
    return `  ${mark} ${padded(names[stage], width)} ${took}  ${paint("dim", cut(detail, room))}`;
  });
}

/** Tenths while seconds count, whole minutes and seconds later. */
export function shortTime(ms: number): string {
  if (ms < 60_000) return ms < 1000 ? `${Math.round(ms)} ms` : seconds(ms);
  const whole = Math.round(ms / 1000);
  return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}

function cut(text: string, room: number): string {
  if (columnsOf(text) <= room) return text;
  const letters = [...text];
  let kept = "";
  for (const letter of letters) {
    if (columnsOf(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
