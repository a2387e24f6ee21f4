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
  /** Stages that go on while another has the group, as taking down does. */
  const behind = new Map<Stage, number>();

  const endOf = (stage: Stage, since: number, text: string) => {
    const took = shortTime(clock.elapsed() - since);
    return `${language.stages[stage]}: ${took}${text === "" ? "" : `, ${text}`}`;
  };

  /** Inside a folded group nobody would see a line. */
  const show = (line: string) => {
    if (open === null) workflow.line(line);
    else held.push(line);
  };

  const fold = () => {
    open = null;
    workflow.endGroup();
    for (const line of held.splice(0)) workflow.line(line);
  };

  const close = (text: string) => {
    if (open === null) return;
    held.unshift(endOf(open.stage, open.since, text));
    fold();
  };

  return {
    begin(stage, text) {
      if (open?.stage === stage) return;
      if (open !== null) {
        behind.set(open.stage, open.since);
        fold();
      }
      open = { stage, since: clock.elapsed() };
      workflow.startGroup([language.stages[stage], say(text)].filter(Boolean).join(": "));
    },
    note(text) {
      // The bar in front keeps `::command::` from standing at the start of the line.
      workflow.line(`| ${say(text)}`);
    },
    end(stage, text) {
      if (open?.stage === stage) return close(say(text));
      const since = behind.get(stage);
      if (since === undefined) return;
      behind.delete(stage);
      show(endOf(stage, since, say(text)));
    },
    warn(text) {
      const line = detailOf(warned(text, language)).replace(/^\S+?[:：]/, "\u001b[33m$&\u001b[39m");
      show(line);
    },
    speak(other) {
      language = other;
    },
    close: () => close(""),
  };
}
