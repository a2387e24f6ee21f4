import { ENGLISH_WORDING, type Translated } from "../diagnose/wording.ts";
import { HTML_TEXTS } from "./html/texts.ts";
import { ASKED } from "./open-questions.ts";
import { reworded } from "./reworded.ts";
import { COMMAND_LINE } from "./sayings/command-line.ts";
import { HELP } from "./sayings/help.ts";
import { PLAN } from "./sayings/plan.ts";
import { PROBLEMS } from "./sayings/problems.ts";
import { PROGRESS } from "./sayings/progress.ts";
import { REASONS } from "./sayings/reasons.ts";
import { REFUSALS } from "./sayings/refusals.ts";
import { RIGHT } from "./sayings/right.ts";
import { WORKFLOWS } from "./sayings/workflows.ts";
import { YAML_FAULTS } from "./sayings/yaml-faults.ts";
import { COMMENT_TEXTS } from "./texts/comment.ts";
import { LINT_TEXTS } from "./texts/lint.ts";
import { PAGE_TEXTS } from "./texts/page.ts";
import { PASTE_TEXTS } from "./texts/paste.ts";
import { REPORT_TEXTS } from "./texts/report.ts";
import { SARIF_TEXTS } from "./texts/sarif.ts";
import { SCALES } from "./texts/scales.ts";
import { STAGE_TEXTS } from "./texts/stages.ts";

/** All that is said in English beside the causes' own texts; renderers get it as data. */
export const ENGLISH = {
  wording: ENGLISH_WORDING,
  questions: ASKED,
  report: REPORT_TEXTS,
  scales: SCALES,
  paste: PASTE_TEXTS,
  pages: PAGE_TEXTS,
  lint: LINT_TEXTS,
  sarif: SARIF_TEXTS,
  html: HTML_TEXTS,
  comment: COMMENT_TEXTS,
  stages: STAGE_TEXTS,
  /** Sentences that are made in English and said again in another language: see `reworded`. */
  sayings: {
    reasons: REASONS,
    progress: PROGRESS,
    problems: { ...PROBLEMS, ...RIGHT, ...YAML_FAULTS, ...REFUSALS },
    plan: PLAN,
    workflows: WORKFLOWS,
    commandLine: { ...HELP, ...COMMAND_LINE },
  },
} as const;

/** The same keys in another language, and nothing but text: the renderers know no language. */
export type Language = Translated<typeof ENGLISH>;

/** A sentence of one of the tables of `sayings`, in this language. */
export function said(
  text: string,
  table: keyof Language["sayings"],
  { sayings }: Pick<Language, "sayings">,
): string {
  return reworded(text, ENGLISH.sayings[table], sayings[table]);
}
