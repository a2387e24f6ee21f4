import { expect, test } from "vitest";
import { type CommentContext, renderComment } from "../../../src/report/comment/comment.ts";
import { isMarkedBy, markerOf, stateIn } from "../../../src/report/comment/state.ts";
import type { Report } from "../../../src/report/report.ts";
import { aBrokenReport, aCause, aReport } from "../a-report.ts";

const [FIRST, SECOND, THIRD] = ["a", "b", "c"].map((letter) => letter.repeat(40));
const broken = aBrokenReport([aCause()]);
const healthy = aReport();
const unknown = aReport({ verdict: "unknown" });

function at(sha: string | null = FIRST ?? null, more: Partial<CommentContext> = {}) {
  return { stack: "", sha, run: "https://github.com/o/r/actions/runs/9", logs: {}, ...more };
}

/** What the comment says after these runs, one after the other. */
function after(...runs: readonly (readonly [report: Report, sha?: string | undefined])[]) {
  return runs.reduce<string | null>(
    (before, [report, sha]) => renderComment(report, at(sha), before) ?? before,
    null,
  );
}

test("a path that always worked is not talked about, nor one of which nothing is known", () => {
  expect(after([healthy])).toBeNull();
  expect(after([unknown])).toBeNull();
});

test("a broken path: the answer in one sentence, cause, place and evidence, and the way to the run", () => {
  const body = after([broken]) ?? "";
  expect(isMarkedBy(body, markerOf(""))).toBe(true);
  expect(body).toContain("## ❌ nginx asks port 8000, where nothing listens");
  expect(body).toContain("`frontend/nginx.conf:16`");
  expect(body).toContain("connect() failed (111)");
  expect(body).toContain("https://github.com/o/r/actions/runs/9");
});

test("a path that works again: fixed by that commit, and the evidence folded away", () => {
  const body = after([broken, FIRST], [healthy, SECOND]) ?? "";
  expect(body).toContain(`## ✅ The path through nginx works, fixed by ${SECOND}`);
  expect(body).toContain("It was broken by `upstream-wrong-port`");
  const [shown = "", hidden = ""] = body.split("<details><summary>What was broken at aaaaaaa");
  expect(shown).not.toContain("connect() failed");
  expect(hidden).toContain("connect() failed (111)");
  expect(hidden).toContain("</details>");
});

test("what fixed it stays named when later commits work too", () => {
  const body = after([broken, FIRST], [healthy, SECOND], [healthy, THIRD]);
  expect(body).toContain(`fixed by ${SECOND}`);
});

test("a run that could not tell does not take back what is known, and the next one still fixes it", () => {
  const once = after([broken, FIRST], [unknown, SECOND]) ?? "";
  expect(once).toContain(`## ❔ Not known at ${SECOND}`);
  expect(once).toContain("<details><summary>What was broken at aaaaaaa");
  expect(once.match(/connect\(\) failed/g)).toHaveLength(1);
  const twice = after([broken, FIRST], [unknown, SECOND], [healthy, THIRD]) ?? "";
  expect(twice).toContain(`fixed by ${THIRD}`);
  expect(twice.match(/connect\(\) failed/g)).toHaveLength(1);
  expect(twice.match(/<details>/g)).toHaveLength(once.match(/<details>/g)?.length ?? 0);
});

test("another cause takes the place of the first, which is remembered in a line", () => {
  const other = aBrokenReport([aCause({ cause: "backend-not-running", summary: "It is gone." })]);
  const body = after([broken, FIRST], [broken, SECOND], [other, THIRD]) ?? "";
  expect(body).toContain("## ❌ It is gone");
  expect(body).toContain(
    `Broken before in this pull request: \`upstream-wrong-port\` at ${FIRST}.`,
  );
  expect(stateIn(body)?.broken.map(({ sha }) => sha)).toEqual([THIRD, FIRST]);
});

test("hundreds of pushes leave a comment of bounded length", () => {
  const causes = Array.from({ length: 300 }, (_, n) =>
    aBrokenReport([aCause({ cause: `c-${n}` })]),
  );
  const body = after(...causes.map((report) => [report, FIRST] as const)) ?? "";
  expect(stateIn(body)?.broken).toHaveLength(10);
});

test("what does not fit is left out, the logs first, and that is said", () => {
  const logs = { backend: "b\n".repeat(60), web: `${"w".repeat(499)}\n`.repeat(60) };
  const many = { ...logs, api: logs.web, db: logs.web };
  const body = renderComment(broken, at(FIRST, { logs: many }), null) ?? "";
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain("connect() failed (111)");
  expect(body).toContain("left out to keep within GitHub's limit");
  const later = renderComment(healthy, at(SECOND), body) ?? "";
  expect(later.length).toBeLessThanOrEqual(65_536);
  expect(later).toContain("connect() failed (111)");
});

test("a comment that somebody emptied, or another version wrote, is still one that can be fixed", () => {
  const bare = `${markerOf("")}\nremoved by hand`;
  const body = renderComment(healthy, at(SECOND), bare) ?? "";
  expect(body).toContain(`fixed by ${SECOND}`);
  expect(body).not.toContain("<details>");
});

test("stacks of one repository have a comment each, whatever their folders are called", () => {
  const odd = "shop--> <script>/é";
  const body = renderComment(broken, at(FIRST, { stack: odd }), null) ?? "";
  expect(isMarkedBy(body, markerOf(odd))).toBe(true);
  expect(isMarkedBy(body, markerOf(""))).toBe(false);
  expect(body.split("\n")[0]).toMatch(/^<!-- bad-gateway comment [\w.%-]+ -->$/);
});

test("evidence that quotes our own marks changes nothing", () => {
  const marks =
    "<!-- bad-gateway end of evidence --> <!-- bad-gateway evidence --> <!-- bad-gateway state %7B%7D -->";
  const quoting = renderComment(
    broken,
    at(FIRST, { logs: { backend: `${marks}\nlast words\n` } }),
    null,
  );
  const body = renderComment(healthy, at(SECOND), quoting) ?? "";
  expect(body).toContain("last words");
  expect(body.match(/<\/details>/g)).toHaveLength(body.match(/<details>/g)?.length ?? 0);
  expect(stateIn(body)).toMatchObject({ verdict: "healthy" });
});
