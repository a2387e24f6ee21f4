import { expect, test } from "vitest";
import type { LintFinding } from "../../src/diagnose/inspect.ts";
import { SUPPRESSION, suppress } from "../../src/diagnose/suppressions.ts";
import { spoken } from "../../src/verbs/speech.ts";

const chinese = await spoken("zh-CN");
const TODAY = "2026-11-20";
const KNOWN = ["upstream-wrong-port", "healthcheck-cannot-fail"];

function finding(line: number, cause = "upstream-wrong-port"): LintFinding {
  return {
    cause,
    severity: "error",
    subject: "backend",
    places: [{ file: "nginx.conf", line }],
    summary: "nginx asks the wrong port",
    fix: { say: "Ask the right one.", patch: null },
    evidence: [],
  };
}

function judged(text: string, ...findings: readonly LintFinding[]) {
  const { findings: left, suppressed } = suppress(
    findings,
    new Map([["nginx.conf", text]]),
    KNOWN,
    TODAY,
  );
  return {
    left: left.map(({ cause, severity, places: [{ line }] }) => `${severity} ${cause}:${line}`),
    reasons: suppressed.map(({ reason }) => reason),
    says: left.filter(({ cause }) => cause === SUPPRESSION).map(({ summary }) => summary),
  };
}

test.each([
  ["above", "a;\n# bad-gateway-ignore upstream-wrong-port: a sidecar listens there\nb;", 3],
  ["beside", "a;\nb; # bad-gateway-ignore upstream-wrong-port: a sidecar listens there", 2],
  [
    "with Windows line ends",
    "# bad-gateway-ignore upstream-wrong-port: a sidecar listens there\r\nb;",
    2,
  ],
])("a comment %s silences the finding, with its reason", (_, text, line) => {
  expect(judged(text, finding(line))).toEqual({
    left: [],
    reasons: ["a sidecar listens there"],
    says: [],
  });
});

test("other causes, lines and files are not silenced", () => {
  const text = "# bad-gateway-ignore upstream-wrong-port: known\na;\nb;";
  const other = finding(2, "healthcheck-cannot-fail");
  const { left } = judged(text, finding(3), other);
  expect(left).toEqual([
    "error healthcheck-cannot-fail:2",
    "error upstream-wrong-port:3",
    `note ${SUPPRESSION}:1`,
  ]);
});

test.each([
  ["until 2026-11-20: moving", []],
  ["until 2026-12-31: moving", []],
  [": moving (until 2027-01-01)", []],
])("%s still counts", (words, left) => {
  const text = `# bad-gateway-ignore upstream-wrong-port ${words}\na;`.replace("port :", "port:");
  expect(judged(text, finding(2)).left).toEqual(left);
});

test("past its day it counts no more, and says so", () => {
  const text = "# bad-gateway-ignore upstream-wrong-port until 2026-11-19: moving\na;";
  const { left, says } = judged(text, finding(2));
  expect(left).toEqual(["error upstream-wrong-port:2", `warning ${SUPPRESSION}:1`]);
  expect(says[0]).toContain("it ended on 2026-11-19");
});

test("without a reason it does not count", () => {
  const { left, says } = judged("# bad-gateway-ignore upstream-wrong-port\na;", finding(2));
  expect(left).toEqual(["error upstream-wrong-port:2", `warning ${SUPPRESSION}:1`]);
  expect(says[0]).toContain("gives no reason");
});

test("an unknown cause is a mistake of the comment", () => {
  const { left, says } = judged("# bad-gateway-ignore wrong-port: known\na;");
  expect(left).toEqual([`warning ${SUPPRESSION}:1`]);
  expect(says[0]).toContain('no cause "wrong-port"');
});

test("one that silences nothing is worth knowing", () => {
  const { left } = judged("# bad-gateway-ignore upstream-wrong-port: known\na;");
  expect(left).toEqual([`note ${SUPPRESSION}:1`]);
});

test.each([
  ["# bad-gateway-ignore upstream-wrong-port", "它没有说明理由，所以不算数"],
  ["# bad-gateway-ignore no-such-cause: why", '没有 "no-such-cause" 这个原因'],
  ["# bad-gateway-ignore upstream-wrong-port until 2026-01-01: why", "它已在 2026-01-01 到期"],
  ["# bad-gateway-ignore upstream-wrong-port: why", "它什么也没有忽略：这里没有这样的问题"],
])("in Chinese, %s is told why it does not hold", (text, why) => {
  const texts = new Map([["nginx.conf", text]]);
  const { wording } = chinese.language;
  const [found] = suppress([], texts, KNOWN, TODAY, wording).findings;
  expect(found?.summary).toBe(`这条注释要忽略 ${found?.subject}，但是${why}。`);
  expect(found?.fix.say).toMatch(/\p{Script=Han}/u);
});
