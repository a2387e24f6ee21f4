import { fill } from "../../diagnose/message.ts";
import { withoutControls } from "../escape/control.ts";
import type { Language } from "../language.ts";
import type { Report } from "../report.ts";
import { urgency } from "../settling.ts";
import { isUndecided } from "../words.ts";
import { wrap } from "../wrap.ts";
import type { Palette } from "./palette.ts";

const SHOWN = 4;

/** Of a paste: what was not in it, and the commands whose output would tell more. */
export function settlingBlock(
  report: Report,
  p: Palette,
  { width, verbose }: { readonly width: number; readonly verbose: boolean },
  { report: texts, wording: { lists } }: Language,
): readonly string[] {
  const { root, unanswered } = report.diagnosis;
  const byCommand = Map.groupBy(
    unanswered.filter(({ command }) => command),
    ({ command }) => command ?? "",
  );
  const commands = [...byCommand].sort(
    ([one], [other]) => urgency(one, report.target) - urgency(other, report.target),
  );
  // Candidates bring a command each.
  const isSure = root[0]?.confidence === "certain" || isUndecided(report);
  const shown = verbose ? commands : commands.slice(0, isSure ? 0 : SHOWN);
  const questions = unanswered.map(({ question }) => question);
  if (questions.length === 0) return [];
  const all = [...new Set(questions)].join(lists.semicolon);
  const said = fill(texts["not-in-paste"], { questions: all });
  return [
    "",
    p.bold(texts["not-seen"]),
    ...wrap(said, width, "  ").map(p.dim),
    ...(shown.length > 0
      ? ["", p.bold(root.length > 0 ? texts["to-be-surer"] : texts["to-find-out"])]
      : []),
    ...shown.flatMap(([command, open]) => [
      `  $ ${withoutControls(command)}`,
      ...wrap(open.map(({ question }) => question).join(lists.semicolon), width, "      ").map(
        p.dim,
      ),
    ]),
  ];
}
