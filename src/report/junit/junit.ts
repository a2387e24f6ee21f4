import { fill } from "../../diagnose/message.ts";
import { type Markup, markup } from "../escape/markup.ts";
import { ENGLISH, type Language } from "../language.ts";
import type { Report, ReportCheck } from "../report.ts";
import {
  fixInWords,
  headline,
  inOrder,
  outcome,
  placeInWords,
  requestOf,
  viaInWords,
  whyOf,
} from "../words.ts";

/** Test reporters read the whole file at once. */
const TEXT_LIMIT = 8000;

/** One test case for each check; one more says why nothing could be asked, or nothing came up. */
export function renderJunit(report: Report, language: Language = ENGLISH): string {
  const { checks, startedAt, ms, verdict, tool } = report;
  const isSaid = verdict === "healthy" || checks.some(({ ok }) => ok === false);
  const cases = [
    ...inOrder(checks).map((check) => caseOf(check, report, language)),
    ...(isSaid ? [] : [whole(report, language)]),
  ];
  const count = (kind: TestCase["is"]) => cases.filter(({ is }) => is === kind).length;
  const totals = markup`tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  const { text } = markup`<testsuites name="bad-gateway" ${totals} time="${inSeconds(ms)}">
  <testsuite name="bad-gateway" ${totals} time="${inSeconds(ms)}" timestamp="${startedAt.slice(0, 19)}">
    <properties>
      <property name="verdict" value="${verdict}"/>
      <property name="cause" value="${report.diagnosis.root[0]?.cause ?? ""}"/>
      <property name="version" value="${tool.version}"/>
    </properties>
${cases.map(({ xml }) => xml)}  </testsuite>
</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}

interface TestCase {
  readonly is: "passed" | "failure" | "error" | "skipped";
  readonly xml: Markup;
}

/** Names hold no addresses, which differ from run to run. */
function caseOf(check: ReportCheck, report: Report, language: Language): TestCase {
  const { id, route, via, ok, ms } = check;
  const name = `${viaInWords(via, language)} ${requestOf(check, "path", language)} (${id})`;
  const said = [outcome(check.outcome, language), whyOf(check, language)]
    .filter(Boolean)
    .join(": ");
  if (ok === null) return testCase("skipped", { group: route, name, ms, said, text: "" });
  if (!ok)
    return testCase("failure", { group: route, name, ms, said, text: reasonOf(report, language) });
  return testCase("passed", { group: route, name, ms, said: check.pathOnly ? said : "", text: "" });
}

/** Could not tell is an error of the test, not a failure of what it tests. */
function whole(report: Report, language: Language): TestCase {
  const is = report.verdict === "unknown" ? "error" : "failure";
  const text = reasonOf(report, language);
  return testCase(is, {
    group: "stack",
    name: language.report["can-be-asked"],
    ms: 0,
    said: headline(report, language),
    text,
  });
}

interface Said {
  readonly group: string;
  readonly name: string;
  readonly ms: number;
  readonly said: string;
  readonly text: string;
}

function testCase(is: TestCase["is"], { group, name, ms, said, text }: Said): TestCase {
  const message = said.slice(0, TEXT_LIMIT);
  const body = {
    passed: said !== "" && markup`<system-out>${message}</system-out>`,
    skipped: markup`<skipped message="${message}"/>`,
    failure: markup`<failure message="${message}" type="${group}">${text.slice(0, TEXT_LIMIT)}</failure>`,
    error: markup`<error message="${message}" type="${group}">${text.slice(0, TEXT_LIMIT)}</error>`,
  }[is];
  const xml = markup`    <testcase classname="bad-gateway.${group}" name="${name.slice(0, 400)}" time="${inSeconds(ms)}">${body}</testcase>
`;
  return { is, xml };
}

/** The root cause, as the reader of a test report needs it. */
function reasonOf(report: Report, language: Language): string {
  const [root] = report.diagnosis.root;
  if (!root) return headline(report, language);
  const places = root.places.map(placeInWords).filter(Boolean).join(", ");
  return [
    fill(language.report["named-sure"], {
      ...{ name: root.cause, text: root.summary },
      confidence: language.scales.confidence[root.confidence],
    }),
    ...(places === "" ? [] : [places]),
    fixInWords(root.fix.say, language),
  ].join("\n");
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
