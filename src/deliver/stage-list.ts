import type { Stage } from "../ports/progress.ts";
import { oneLine } from "../report/escape/code.ts";

/** One stage as it is shown; times in milliseconds of the clock that never jumps. */
export interface ShownStage {
  readonly stage: Stage;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** What is going on in it now, or how it ended. */
  readonly detail: string;
}

/** A stage begins; one that was begun before goes on. */
export function begun(
  stages: readonly ShownStage[],
  stage: Stage,
  detail: string,
  at: number,
): readonly ShownStage[] {
  const next = { stage, startedAt: at, endedAt: null, detail: detailOf(detail) };
  return stages.some((shown) => shown.stage === stage)
    ? stages.map((shown) =>
        shown.stage === stage ? { ...next, startedAt: shown.startedAt } : shown,
      )
    : [...stages, next];
}

/** Detail of the stage that was begun last and still runs. */
export function noted(stages: readonly ShownStage[], detail: string): readonly ShownStage[] {
  const running = stages.findLastIndex(({ endedAt }) => endedAt === null);
  return stages.map((shown, index) =>
    index === running ? { ...shown, detail: detailOf(detail) } : shown,
  );
}

export function ended(
  stages: readonly ShownStage[],
  stage: Stage,
  detail: string,
  at: number,
): readonly ShownStage[] {
  return stages.map((shown) =>
    shown.stage === stage ? { ...shown, endedAt: at, detail: detailOf(detail) } : shown,
  );
}

/** Foreign text as one line without anything that a terminal would obey. */
export function detailOf(text: string): string {
  return oneLine(text).trim();
}
