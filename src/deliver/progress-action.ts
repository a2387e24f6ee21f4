import type { Clock } from "../ports/clock.ts";
import type { Progress, Stage } from "../ports/progress.ts";
import type { Workflow } from "../ports/workflow.ts";
import { ENGLISH, type Language } from "../report/language.ts";
import { shortTime } from "./live-view.ts";
import { told, warned } from "./progress-words.ts";
import { detailOf } from "./stage-list.ts";

/** Closes the group that a run left open when it was stopped. */
export interface GroupedProgress extends Progress {
  /** Goes on in another language. */
  speak(language: Language): void;
  close(): void;
}

/** A foldable group per stage, and below it one line with the time that the stage took. */
export function actionProgress(
  workflow: Workflow,
  clock: Clock,
  first: Language = ENGLISH,
): GroupedProgress {
  let language = first;
  const say = (text: string) => detailOf(told(text, language));
  let open: { readonly stage: Stage; readonly since: number } | null = null;
  const held: string[] = [];

  const close = (text: string) => {
    if (open === null) return;
    const { stage, since } = open;
    open = null;
    workflow.endGroup();
    const took = shortTime(clock.elapsed() - since);
    workflow.line(`${language.stages[stage]}: ${took}${text === "" ? "" : `, ${text}`}`);
    for (const warning of held.splice(0)) workflow.line(warning);
  };

  return {
    begin(stage, text) {
      if (open?.stage === stage) return;
      close("");
      open = { stage, since: clock.elapsed() };
      workflow.startGroup([language.stages[stage], say(text)].filter(Boolean).join(": "));
    },
    note(text) {
      // The bar in front keeps `::command::` from standing at the start of the line.
      workflow.line(`| ${say(text)}`);
    },
    end(stage, text) {
      if (open?.stage === stage) close(say(text));
    },
    warn(text) {
      const line = detailOf(warned(text, language)).replace(/^\S+?[:：]/, "\u001b[33m$&\u001b[39m");
      // Inside a folded group nobody would see it.
      if (open === null) workflow.line(line);
      else held.push(line);
    },
    speak(other) {
      language = other;
    },
    close: () => close(""),
  };
}
