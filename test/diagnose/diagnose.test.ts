import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import { type Cause, defineCause } from "../../src/causes/define.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { answered, exchange, tableOf } from "./a-table.ts";
import { state } from "./of-services.ts";

const doc = { title: "t", what: "w", confusedWith: {} };

const crash = defineCause({
  id: "crash",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  text: { summary: "{service} ended", fix: "mend line {line}", up: "{service} runs" },
  doc,
  judge: (view) =>
    view.of("container.state", "backend").map((one) =>
      one.body.status === "running"
        ? { is: "cleared", because: { text: "up", params: { service: "backend" } } }
        : {
            is: "cause",
            confidence: "certain",
            subject: "backend",
            effects: [{ effect: "not-started", on: "backend" }],
            cites: [one],
            places: [{ file: "app.py", line: 2 }],
            summary: { text: "summary", params: { service: "backend" } },
            fix: { text: "fix", params: { line: 2 } },
            edits: [{ file: "app.py", line: 2, remove: 1, add: ["pass"] }],
          },
    ),
});

const noHost = defineCause({
  id: "no-host",
  layer: "name-resolution",
  severity: "error",
  needs: ["container.state"],
  text: { summary: "nginx finds no host", fix: "wait" },
  doc,
  judge: (view) =>
    view.of("container.state", "frontend").map((one) => ({
      is: "cause",
      confidence: "certain",
      subject: "frontend",
      from: [{ effect: "not-started", on: "backend" }],
      effects: [{ effect: "not-started", on: "frontend" }],
      cites: [one],
      places: [],
      summary: { text: "summary", params: {} },
      fix: { text: "fix", params: {} },
    })),
});

const blind: Cause = { ...noHost, id: "blind", needs: ["nginx.error"] };

function diagnosed(facts: readonly AnyFact[], stopped: string | null = null) {
  const textOf = (file: string) => (file === "app.py" ? "import x\nboom\n" : null);
  return diagnose(tableOf(facts), [crash, noHost, blind], { textOf, stopped });
}

const refused = { is: "refused", code: "ECONNREFUSED", ms: 1 } as const;
const broken = [
  exchange("upload", "proxied", refused),
  state("backend", "exited", { exitCode: 1 }),
  state("frontend", "exited", { exitCode: 1 }),
];

test("broken: the root with its place, chain, and a patch that applies to the file", () => {
  const { verdict, root, contributing } = diagnosed(broken);
  expect(verdict).toBe("broken");
  expect(contributing).toEqual([]);
  expect(root).toMatchObject([
    {
      cause: "crash",
      summary: "backend ended",
      message: { id: "crash.summary", params: { service: "backend" } },
      places: [{ file: "app.py", line: 2 }],
      chain: [
        "nginx finds no host",
        "upload fails through nginx",
        "frontend is not running (exited)",
      ],
      fix: { say: "mend line 2", disposition: "needs-thought", command: null },
    },
  ]);
  expect(root[0]?.fix.patch).toContain("-boom\n+pass");
});

test("open questions are grouped by the evidence that is missing", () => {
  expect(diagnosed(broken).unanswered).toEqual([
    { question: "nginx.error", why: "not collected", causes: ["blind"] },
  ]);
});

test("broken without a cause is still broken, and says what it is not", () => {
  const found = diagnosed([
    exchange("upload", "direct", answered(500)),
    state("backend", "running"),
  ]);
  expect(found).toMatchObject({
    verdict: "broken",
    root: [],
    ruledOut: [{ cause: "crash", because: "backend runs" }],
  });
});

test("healthy: whatever else was found contributes at most", () => {
  const { verdict, root, contributing, ruledOut, unanswered } = diagnosed([
    exchange("upload", "direct", answered(200)),
    state("backend", "exited"),
  ]);
  expect({ verdict, root, ruledOut, unanswered }).toEqual({
    verdict: "healthy",
    root: [],
    ruledOut: [],
    unanswered: [],
  });
  expect(contributing.map(({ cause }) => cause)).toEqual(["crash"]);
});

test("unknown: nothing was asked, the run was stopped, or no answer proves anything", () => {
  expect(diagnosed([]).verdict).toBe("unknown");
  const good = exchange("upload", "direct", answered(200));
  expect(diagnosed([good], "own time limit").verdict).toBe("unknown");
  expect(diagnosed([exchange("health", "proxied", answered(200))]).verdict).toBe("unknown");
  // The backend works; what nginx does is not known.
  const byNginx = answered(401, { body: "<center>nginx</center>" });
  const asked = [
    exchange("health", "direct", answered(200)),
    exchange("upload", "proxied", byNginx),
  ];
  expect(diagnosed(asked).verdict).toBe("unknown");
});

test("what failed before the run was stopped stays broken", () => {
  expect(diagnosed(broken, "own time limit").verdict).toBe("broken");
});
