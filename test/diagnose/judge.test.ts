import { expect, test } from "vitest";
import { LOOKED } from "../../src/case/coverage.ts";
import { factTable } from "../../src/case/fact-table.ts";
import { type Cause, defineCause, SILENT } from "../../src/causes/define.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { PLAN, tableOf } from "./a-table.ts";
import { died, state } from "./of-services.ts";

const doc = { title: "t", what: "w", confusedWith: {} };
const common = { id: "a", layer: "process", severity: "error", doc } as const;

/** Says of each service that it is down. */
const downs = defineCause({
  ...common,
  needs: ["container.state"],
  text: { summary: "{service} is down", fix: "start it", up: "{service} is up" },
  judge: (view) =>
    view.all("container.state").map((one) =>
      one.body.status === "running"
        ? { is: "cleared", because: { text: "up", params: { service: one.subject } } }
        : {
            is: "cause",
            confidence: "certain",
            subject: one.subject,
            effects: [{ effect: "not-started", on: one.subject }],
            cites: [one],
            places: [],
            summary: { text: "summary", params: { service: one.subject } },
            fix: { text: "fix", params: {} },
          },
    ),
});

test("a finding keeps its cause and severity; what is cleared is said in words", () => {
  const { found, cleared } = judgeAll(
    tableOf([state("db", "exited"), state("backend", "running")]),
    [downs],
  );
  expect(found).toMatchObject([{ cause: "a", severity: "error", subject: "db" }]);
  expect(cleared).toEqual([{ cause: "a", because: "backend is up" }]);
});

test("what is said twice counts once", () => {
  const facts = [state("db", "exited"), state("db", "exited"), state("web", "exited")];
  const { found } = judgeAll(tableOf(facts), [downs]);
  expect(found.map(({ subject }) => subject)).toEqual(["db", "web"]);
});

test("places that a person can open in the repository come first, each once", () => {
  const remote = { file: null, line: 1, remote: "/etc/nginx/nginx.conf:1" };
  const compose = { file: "docker-compose.yml", line: 40 };
  const spread: Cause = {
    ...downs,
    judge: (view) =>
      downs
        .judge(view)
        .map((answer) =>
          answer.is === "cause" ? { ...answer, places: [remote, compose, compose] } : answer,
        ),
  };
  const { found } = judgeAll(tableOf([state("db", "exited")]), [spread]);
  expect(found[0]?.places).toEqual([compose, remote]);
});

test("a finding may be less severe than its cause", () => {
  const soft: Cause = {
    ...downs,
    judge: (view) =>
      downs
        .judge(view)
        .map((answer) => (answer.is === "cause" ? { ...answer, severity: "note" } : answer)),
  };
  expect(judgeAll(tableOf([state("db", "exited")]), [soft]).found[0]?.severity).toBe("note");
});

test("without the evidence that it needs, a cause is not asked, and the reason is kept", () => {
  const why = "permission denied";
  const covered = [
    { kind: "container.state", subject: "db", coverage: { is: "failed", why } },
  ] as const;
  const answers = judgeAll(factTable(PLAN, [], covered), [downs]);
  expect(answers).toEqual({
    found: [],
    cleared: [],
    unknown: [{ cause: "a", missing: "container.state", why }],
  });
});

test("one of several alternatives is enough, and a service that was looked at, too", () => {
  const asked = (need: Cause["needs"]) =>
    judgeAll(factTable(PLAN, [], [{ kind: "container.event", subject: "db", coverage: LOOKED }]), [
      { ...downs, needs: need, judge: () => [] },
    ]).unknown;
  expect(asked([["container.state", "container.event"]])).toEqual([]);
  expect(asked(["container.event"])).toEqual([]);
  expect(asked(["container.event", ["container.state", "listener"]])).toMatchObject([
    { missing: "container.state" },
  ]);
});

test("a cause may not read what it did not declare", () => {
  const reader = defineCause({
    ...common,
    needs: ["container.state"],
    text: {},
    judge(view) {
      // What the types forbid.
      Reflect.apply(view.of, view, ["container.event", "db"]);
      return SILENT;
    },
  });
  expect(() => judgeAll(tableOf([state("db", "exited"), died("db", 1)]), [reader])).toThrow(
    "a reads container.event without declaring it",
  );
});
