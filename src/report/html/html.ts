import { fill } from "../../diagnose/message.ts";
import { type Markup, markup, scriptData } from "../escape/markup.ts";
import { firstSentence } from "../first-sentence.ts";
import { ENGLISH, type Language } from "../language.ts";
import { inOneLine, type Recognised } from "../recognised.ts";
import type { Report } from "../report.ts";
import type { Logs } from "../summary/folded.ts";
import { headline } from "../words.ts";
import assets from "./assets.json" with { type: "json" };
import { citedLines } from "./logs/cited-lines.ts";
import { logs as logsOf } from "./logs/logs.ts";
import { picture } from "./picture/picture.ts";
import { rich } from "./rich.ts";
import { checks } from "./sections/checks.ts";
import { diagnosis } from "./sections/diagnosis.ts";
import { environment, ruledOut, unanswered } from "./sections/doubts.ts";
import { hero } from "./sections/hero.ts";
import { timeline } from "./timeline/timeline.ts";

/** What else the page shows, beside the report. */
export interface HtmlSources {
  /** Redacted log text by service. */
  readonly logs: Logs;
  readonly recognised?: readonly Recognised[];
}

/** The whole report as one file that loads nothing: its only script and style are named by hash. */
export function renderHtml(
  report: Report,
  { logs, recognised = [] }: HtmlSources,
  language: Language = ENGLISH,
): string {
  const texts = language.html;
  const lines = citedLines(report, logs);
  const sections = [
    section("diagnosis", texts.diagnosis, diagnosis(report, lines, texts)),
    section("path", texts.path, picture(report, language)),
    section("checks", texts.checks, checks(report, language)),
    section("timeline", texts.timeline, timeline(report, texts)),
    section("ruled-out", texts["ruled-out"], ruledOut(report, texts)),
    section("unanswered", texts.unanswered, unanswered(report, texts)),
    section("recognised", texts.recognised, recognisedAs(recognised, language)),
    section("logs", texts.logs, logsOf(lines, texts)),
    section("environment", texts.environment, environment(report)),
  ].filter((one) => one !== null);
  const [sentence] = firstSentence(headline(report, language));
  const title = fill(texts.title, { verdict: texts[report.verdict], headline: sentence });
  return `<!doctype html>
${
  markup`<html lang="${report.lang}" class="no-script">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${assets.scriptHash}'; style-src '${assets.styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title.slice(0, 200)}</title>
`.text
}<style>${assets.style}</style>
</head>
${
  markup`<body>
<a class="skip" href="#report">${texts["to-content"]}</a>
<header class="bar"><span class="brand">bad-gateway</span>
<nav aria-label="${texts["on-this-page"]}"><ul>${sections.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<div class="tools" data-needs-script><button type="button" id="theme">${texts.theme}</button><button type="button" id="print">${texts.print}</button></div></header>
<main id="report" tabindex="-1">
${hero(report, language)}
${sections.map(({ html }) => html)}
</main>
<footer><p>${fill(texts.made, { version: report.tool.version })}</p></footer>
<script type="application/json" id="texts">${scriptData(texts)}</script>
`.text
}<script>${assets.script}</script>
</body>
</html>
`;
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly html: Markup;
}

function section(id: string, name: string, content: Markup | null): Section | null {
  if (content === null) return null;
  const html = markup`<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>${content}</section>
`;
  return { id, name, html };
}

function recognisedAs(recognised: readonly Recognised[], language: Language): Markup | null {
  if (recognised.length === 0) return null;
  return markup`<ul class="plain">${recognised.map((one) => markup`<li>${rich(inOneLine(one, language))}</li>`)}</ul>`;
}
