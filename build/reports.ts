/**
 * `npm run reports`: shows one broken run in every form and language, in docs/reports.md and the
 * pictures beside it. It needs a Chromium, so it is no part of `npm run generate`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "../src/case/captures.ts";
import { LANGUAGES, type LanguageTag } from "../src/case/language-tag.ts";
import { annotationsOf } from "../src/deliver/annotations.ts";
import { renderComment } from "../src/report/comment/comment.ts";
import { inBlock } from "../src/report/escape/code.ts";
import { renderHtml } from "../src/report/html/html.ts";
import { renderJunit } from "../src/report/junit/junit.ts";
import { reportSarif } from "../src/report/sarif/report-sarif.ts";
import { renderSummary } from "../src/report/summary/summary.ts";
import { renderTerminal } from "../src/report/terminal.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { spoken } from "../src/verbs/speech.ts";
import { asGithub } from "./as-github.ts";
import { bringUpToDate, root } from "./generated.ts";
import { type Picture, takePictures } from "./report-pictures.ts";

const RUN = "test/corpus/upstream-wrong-port/caught-upstream-wrong-port.json";
const NAMES: Readonly<Record<LanguageTag, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

const NOTHING_FOUND = { root: [], contributing: [], ruledOut: [], unanswered: [] };

const file = JSON.parse(readFileSync(join(root, RUN), "utf8")) as CaseFile;
const said = await Promise.all(
  LANGUAGES.map(async (tag) => {
    const speech = await spoken(tag);
    return { tag, speech, ...reportOf(file, speech) };
  }),
);
const [english] = said;
if (!english) throw new Error("there is no English");

const inEach = (heading: string, show: (one: (typeof said)[number]) => string) => [
  `## ${heading}`,
  ...said.flatMap((one) => [`### ${NAMES[one.tag]}`, show(one)]),
];

function sarif({ report, speech }: (typeof said)[number]): string {
  const options = { tool: report.tool, causes: speech.causes, texts: () => null, paths: [] };
  const [run] = reportSarif(report, options).runs;
  return inBlock(JSON.stringify(run?.results, null, 2), "json");
}

function pictured(what: string, name: string): readonly string[] {
  return LANGUAGES.map((tag) => `![${what}, ${NAMES[tag]}](reports/${name}-${tag}.png)`);
}

const parts = [
  "# One run, in every form",
  `The same broken run, [recorded once](../${RUN}), as each reader gets it. \`npm run reports\` writes this page.`,
  ...inEach("Terminal", ({ report, speech }) =>
    inBlock(
      renderTerminal(
        report,
        { color: false, width: 100, verbose: false, out: ".bad-gateway" },
        speech.language,
      ).trimEnd(),
      "text",
    ),
  ),
  "## report.html",
  "One file that loads nothing: the path, the checks, a timeline with zoom, the evidence with links into the logs, which can be searched. It follows the system's light or dark, prints, and is read with a keyboard or a screen reader as well.",
  ...pictured("report.html", "page"),
  "![report.html, dark](reports/page-dark.png)",
  "![report.html on a telephone](reports/page-narrow.png)",
  "## Job summary",
  "As GitHub shows it, and what `summary.md` and `issue.md` hold.",
  ...pictured("Job summary", "summary"),
  ...said.flatMap(({ tag, report, logs, speech }) => [
    `<details><summary>${NAMES[tag]}</summary>`,
    inBlock(summaryOf({ tag, report, logs, speech }).trimEnd(), "markdown"),
    "</details>",
  ]),
  "## Comment on the pull request",
  "The same as the summary while the path is broken; once it works again, and a run says so:",
  ...pictured("Comment", "comment"),
  "## Annotations",
  ...said.map(({ report, speech }) =>
    inBlock(
      annotationsOf(report, "", speech.language)
        .map(
          ({ kind, title, message, file: at, line }) =>
            `${kind} ${at}:${line}\n${title}\n${message}`,
        )
        .join("\n\n"),
      "text",
    ),
  ),
  "## SARIF, its results",
  sarif(english),
  "## JUnit",
  inBlock(renderJunit(english.report).trimEnd(), "xml"),
];

await takePictures(said.flatMap(picturesOf));
process.exitCode = bringUpToDate([{ path: "docs/reports.md", text: `${parts.join("\n\n")}\n` }], {
  check: false,
});

/** The page in each language, in English in the dark and on a telephone too; Markdown as on GitHub. */
function picturesOf(one: (typeof said)[number]): readonly Picture[] {
  const { tag, report, logs, speech } = one;
  const html = renderHtml(report, { logs }, speech.language);
  const light = (name: string, page: string, width: number, height: number): Picture => {
    return { name: `${name}-${tag}`, html: page, look: { theme: "light", width }, height };
  };
  return [
    light("page", html, 1000, 1060),
    light("summary", asGithub(summaryOf(one), tag), 900, 1020),
    light("comment", asGithub(commentOf(one), tag), 900, 240),
    ...(tag === "en"
      ? [
          { name: "page-dark", html, look: { theme: "dark", width: 1000 }, height: 1060 } as const,
          { name: "page-narrow", html, look: { theme: "light", width: 360 }, height: 800 } as const,
        ]
      : []),
  ];
}

function summaryOf({ report, logs, speech }: (typeof said)[number]): string {
  return renderSummary(report, logs, [], speech.language);
}

/** What the comment says once a later commit has mended it. */
function commentOf({ report, logs, speech }: (typeof said)[number]): string {
  const run = "https://github.com/OWNER/REPOSITORY/actions/runs/1";
  const at = (letter: string) => ({ stack: "", sha: letter.repeat(40), run, logs });
  const broken = renderComment(report, at("a"), null, speech.language);
  const healthy = { ...report, verdict: "healthy", diagnosis: NOTHING_FOUND } as const;
  return renderComment(healthy, at("b"), broken, speech.language) ?? "";
}
