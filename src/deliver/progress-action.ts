import type { Clock } from "../ports/clock.ts";
import type { Progress, Stage } from "../ports/progress.ts";
import type { Workflow } from "../ports/workflow.ts";
import { shortTime } from "./live-view.ts";
import { oneLine, STAGE_NAMES } from "./stage-list.ts";

/** Closes the group that a run left open when it was stopped. */
export interface GroupedProgress extends Progress {
  close(): void;
}

/** A foldable group per stage, and below it one line with the time that the stage took. */
export function actionProgress(workflow: Workflow, clock: Clock): GroupedProgress {
  let open: { readonly stage: Stage; readonly since: number } | null = null;
  const held: string[] = [];

  const close = (text: string) => {
    if (open === null) return;
    const { stage, since } = open;
    open = null;
    workflow.endGroup();
    const took = shortTime(clock.elapsed() - since);
    workflow.line(`${STAGE_NAMES[stage]}: ${took}${text === "" ? "" : `, ${text}`}`);
    for (const warning of held.splice(0)) workflow.line(warning);
  };

  return {
    begin(stage, text) {
      if (open?.stage === stage) return;
      close("");
      open = { stage, since: clock.elapsed() };
      workflow.startGroup([STAGE_NAMES[stage], oneLine(text)].filter(Boolean).join(": "));
    },
    note(text) {
      // The bar in front keeps `::command::` from standing at the start of the line.
      workflow.line(`| ${oneLine(text)}`);
    },
    end(stage, text) {
      if (open?.stage === stage) close(oneLine(text));
    },
    warn(text) {
      const line = `\u001b[33mwarning:\u001b[39m ${oneLine(text)}`;
      // Inside a folded group nobody would see it.
      if (open === null) workflow.line(line);
      else held.push(line);
    },
    close: () => close(""),
  };
}
