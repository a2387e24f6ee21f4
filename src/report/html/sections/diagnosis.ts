import { type Markup, markup } from "../../escape/markup.ts";
import type { Report } from "../../report.ts";
import { isUndecided } from "../../words.ts";
import type { CitedLines } from "../logs/cited-lines.ts";
import type { HtmlTexts } from "../texts.ts";
import { causeCard } from "./cause.ts";

/** The root causes, the best first, and what else is wrong; null where nothing is. */
export function diagnosis(report: Report, lines: CitedLines, texts: HtmlTexts): Markup | null {
  const { lang, diagnosis: found } = report;
  const { root, contributing } = found;
  if (root.length + contributing.length === 0) return null;
  const open = isUndecided(report);
  return markup`${root.map((cause, index) => {
    const isFirst = index === 0 && !open;
    const heading = open ? texts.candidate : index === 0 ? texts.cause : texts["or-else"];
    return causeCard(cause, { heading, isHeadline: isFirst, isOpen: open, lines, lang }, texts);
  })}${contributing.map((cause) => {
    const context = { heading: texts.contributing, isHeadline: false, isOpen: false, lines, lang };
    return causeCard(cause, context, texts);
  })}`;
}
