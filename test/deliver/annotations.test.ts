import { expect, test } from "vitest";
import { annotationsOf, withinLimits } from "../../src/deliver/annotations.ts";
import { aBrokenReport, aCause, aReport } from "../report/a-report.ts";

test("the root cause is one error at its file and line", () => {
  const [first, ...rest] = annotationsOf(aBrokenReport([aCause()]));
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    kind: "error",
    title: "bad-gateway: upstream-wrong-port",
    file: "frontend/nginx.conf",
    line: 16,
    endLine: 16,
  });
  expect(first?.message).toContain("nothing listens");
  expect(first?.message).toContain("Ask port 8034.");
});

test("everything else is a warning, or a notice when it is a note", () => {
  const contributing = [aCause({ severity: "warning" }), aCause({ severity: "note" })];
  const kinds = annotationsOf(aBrokenReport([aCause(), aCause()], contributing)).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(["error", "warning", "warning", "notice"]);
});

test("GitHub's ten of a kind go to the first ones", () => {
  const many = Array.from({ length: 30 }, (_, index) => aCause({ cause: `cause-${index}` }));
  const shown = annotationsOf(aBrokenReport(many));
  expect(shown.filter(({ kind }) => kind === "warning")).toHaveLength(10);
  expect(shown[1]?.title).toContain("cause-1");
  expect(withinLimits(shown)).toEqual(shown);
});

test("paths are the repository's, without a leading ./", () => {
  const place = { file: "./nginx.conf", line: 3, endLine: 4, remote: null };
  const report = aBrokenReport([aCause({ places: [place] })]);
  expect(annotationsOf(report)[0]).toMatchObject({ file: "nginx.conf", line: 3, endLine: 4 });
  expect(annotationsOf(aBrokenReport([aCause()]), "deploy/shop")[0]?.file).toBe(
    "deploy/shop/frontend/nginx.conf",
  );
});

test("a place that only the running system has stands in the message", () => {
  const place = { file: null, line: null, endLine: null, remote: "/etc/nginx/nginx.conf:12" };
  const [first] = annotationsOf(aBrokenReport([aCause({ places: [place] })]));
  expect(first).toMatchObject({ file: null, line: null });
  expect(first?.message).toContain("/etc/nginx/nginx.conf:12");
});

test("a place in the repository is preferred to one that is not", () => {
  const inside = { file: "Dockerfile", line: 4, endLine: 4, remote: null };
  const outside = { file: null, line: null, endLine: null, remote: "/start.sh:1" };
  const [first] = annotationsOf(aBrokenReport([aCause({ places: [outside, inside] })]));
  expect(first).toMatchObject({ file: "Dockerfile", line: 4 });
});

test("broken without a cause is an error, unknown a warning, healthy nothing", () => {
  expect(annotationsOf(aBrokenReport([]))).toMatchObject([{ kind: "error", file: null }]);
  expect(annotationsOf(aReport({ verdict: "unknown" }))).toMatchObject([{ kind: "warning" }]);
  expect(annotationsOf(aReport())).toEqual([]);
});
