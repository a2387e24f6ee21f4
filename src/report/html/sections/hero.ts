import { fill } from "../../../diagnose/message.ts";
import { type Markup, markup } from "../../escape/markup.ts";
import { firstSentence } from "../../first-sentence.ts";
import type { Language } from "../../language.ts";
import type { Report } from "../../report.ts";
import { headline, seconds } from "../../words.ts";
import { rich } from "../rich.ts";
import { verdictSign } from "../verdict-sign.ts";

/** The answer: the verdict, one sentence, and which run it was. */
export function hero(report: Report, language: Language): Markup {
  const texts = language.html;
  const { verdict, checks, target, commit, startedAt, ms } = report;
  const [first, rest] = firstSentence(headline(report, language));
  const passed = checks.filter(({ ok }) => ok === true).length;
  const isRun = target.kind !== "pasted";
  const facts = [
    target.proxy &&
      target.backend &&
      markup`<code>${target.proxy}</code> → <code>${target.backend}</code>`,
    checks.length > 0 && fill(texts["checks-passed"], { passed, count: checks.length }),
    isRun && fill(texts.took, { time: seconds(ms) }),
    isRun &&
      markup`${texts.started} <time datetime="${startedAt}">${startedAt.slice(0, 19).replace("T", " ")} UTC</time>`,
    commit && markup`${texts.commit} <code>${commit.slice(0, 12)}</code>`,
  ];
  return markup`<div class="hero ${verdict}"><div class="sign">${verdictSign(verdict)}</div><div>
<p class="verdict">${texts[verdict]}</p>
<h1>${rich(first)}</h1>
${rest !== "" && markup`<p class="lead">${rich(rest)}</p>`}
<ul class="facts">${facts.filter(Boolean).map((fact) => markup`<li>${fact}</li>`)}</ul>
</div></div>`;
}
