/** The pages of docs/causes/ in each language, and their examples, from the causes and the recorded cases. */
import type { LanguageTag } from "../src/case/language-tag.ts";
import { type CauseExample, exampleOf } from "../src/report/catalogue/example.ts";
import { causePage } from "../src/report/catalogue/page.ts";
import { pageAsMarkdown } from "../src/report/catalogue/page-markdown.ts";
import { pagesFolder } from "../src/report/cause-page-url.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { IN_ENGLISH, type Spoken } from "../src/verbs/speech.ts";
import type { GeneratedFile } from "./generated.ts";
import { type RecordedCase, recordedCases } from "./recorded-cases.ts";
import { symptomIndex } from "./symptom-index.ts";

/** Where `causes ID` finds what it shows of recorded runs. */
const EXAMPLES: Readonly<Record<LanguageTag, string>> = {
  en: "src/report/catalogue/examples.json",
  "zh-CN": "src/languages/zh-CN/examples.json",
  "zh-TW": "src/languages/zh-TW/examples.json",
};

/** For each cause its page, and the index by symptom; the other languages show the same runs. */
export function causePages(others: readonly Spoken[]): readonly GeneratedFile[] {
  const cases = recordedCases();
  const chosen = new Map(
    IN_ENGLISH.causes.flatMap(({ id }) => {
      const found = firstExample(id, cases);
      return found ? [[id, found] as const] : [];
    }),
  );
  return [
    ...pagesIn(IN_ENGLISH, cases, (id) => chosen.get(id)?.example ?? null),
    ...others.flatMap((speech) =>
      pagesIn(speech, cases, (id) => {
        const shown = chosen.get(id)?.shown;
        return shown ? exampleOf(shown.leaf, id, reportOf(shown.file, speech).report) : null;
      }),
    ),
  ];
}

function pagesIn(
  { tag, causes, language }: Spoken,
  cases: readonly RecordedCase[],
  exampleFor: (id: string) => CauseExample | null,
): readonly GeneratedFile[] {
  const known = new Set(causes.map(({ id }) => id));
  const examples: Record<string, CauseExample> = {};
  for (const { id } of causes) {
    const example = exampleFor(id);
    if (example) examples[id] = example;
  }
  const folder = pagesFolder(tag);
  const pages = causes.map((cause) => ({
    path: `${folder}/${cause.id}.md`,
    text: pageAsMarkdown(causePage(cause, examples[cause.id] ?? null, language), known),
  }));
  return [
    { path: EXAMPLES[tag], text: `${JSON.stringify(examples, null, 2)}\n` },
    ...pages,
    { path: `${folder}/README.md`, text: symptomIndex(cases, causes, language) },
  ];
}

function firstExample(
  id: string,
  cases: readonly RecordedCase[],
): { readonly shown: RecordedCase; readonly example: CauseExample } | null {
  // The scenario that bears the cause's name shows it plainly.
  const own = cases
    .filter(({ cause }) => cause === id)
    .sort((a, b) => Number(b.leaf === id) - Number(a.leaf === id));
  for (const shown of own) {
    const example = exampleOf(shown.leaf, id, shown.report);
    if (example) return { shown, example };
  }
  return null;
}
