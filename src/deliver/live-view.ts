import { styleText } from "node:util";
import { seconds } from "../report/words.ts";
import { type ShownStage, STAGE_NAMES } from "./stage-list.ts";

export interface ViewOptions {
  readonly now: number;
  readonly columns: number;
  readonly color: boolean;
}

const FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const FRAME_MS = 100;
const NAME_WIDTH = Math.max(...Object.values(STAGE_NAMES).map((name) => name.length));
const TIME_WIDTH = 7;
/** Mark, spaces, name and time: where the detail begins. */
const LEAD = 2 + 2 + NAME_WIDTH + 1 + TIME_WIDTH + 2;

/** The stages, one line each, no line longer than the screen is wide. */
export function liveView(stages: readonly ShownStage[], options: ViewOptions): readonly string[] {
  const { now, columns, color } = options;
  const paint = (format: "dim" | "green" | "cyan", text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  return stages.map(({ stage, startedAt, endedAt, detail }) => {
    const frame = FRAMES[Math.floor(now / FRAME_MS) % FRAMES.length] ?? "";
    const mark = endedAt === null ? paint("cyan", frame) : paint("green", "✓");
    const took = shortTime((endedAt ?? now) - startedAt).padStart(TIME_WIDTH);
    const room = Math.max(0, columns - LEAD - 1);
    return `  ${mark} ${STAGE_NAMES[stage].padEnd(NAME_WIDTH)} ${took}  ${paint("dim", cut(detail, room))}`;
  });
}

/** Tenths while seconds count, whole minutes and seconds later. */
export function shortTime(ms: number): string {
  if (ms < 60_000) return ms < 1000 ? `${Math.round(ms)} ms` : seconds(ms);
  const whole = Math.round(ms / 1000);
  return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}

function cut(text: string, room: number): string {
  const letters = [...text];
  return letters.length <= room ? text : `${letters.slice(0, Math.max(0, room - 1)).join("")}…`;
}
