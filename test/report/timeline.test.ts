import { expect, test } from "vitest";
import type { AnyFact, FactKinds } from "../../src/case/facts.ts";
import { timelineOf } from "../../src/report/timeline.ts";
import { exchange, fact, msLater, tableOf } from "../diagnose/a-table.ts";

const STATE: FactKinds["container.state"] = {
  ...{ id: "1", name: "web-1", status: "running", exitCode: null, error: "", oomKilled: false },
  ...{ restartCount: 0, restartPolicy: "no", startedAt: msLater(1000), finishedAt: null },
};

function line(ms: number, quote = "ready"): AnyFact {
  return fact("app.log", "web", { code: "ready", server: "x" }, { at: msLater(ms), quote });
}

function event(ms: number, action: "start" | "die"): AnyFact {
  const body = { action, exitCode: action === "die" ? 9 : null, detail: "" };
  return fact("container.event", "web", body, { at: msLater(ms) });
}

function probe(ms: number): AnyFact {
  const outcome = { is: "refused", code: "ECONNREFUSED", ms: 12 } as const;
  return exchange("upload", "proxied", outcome, { at: msLater(ms) });
}

const eventsOf = (facts: readonly AnyFact[]) => timelineOf(tableOf(facts)).map((one) => one.event);

test("a probe names its check and how long it took, and comes in its time", () => {
  const entries = timelineOf(
    tableOf([probe(4000), line(2000), event(1000, "start"), event(9000, "die")]),
  );
  expect(entries.map((one) => one.event)).toEqual(["start", "app.log", "probe", "die"]);
  expect(entries[2]).toMatchObject({ check: "upload:proxied", ms: 12 });
});

test("a life that no event told of is told by the container itself", () => {
  const body = { ...STATE, status: "exited", finishedAt: msLater(7000), exitCode: 3 } as const;
  const ended = fact("container.state", "web", body);
  const entries = timelineOf(tableOf([ended]));
  expect(entries.map((one) => [one.at, one.event])).toEqual([
    [msLater(1000), "start"],
    [msLater(7000), "die"],
  ]);
  expect(entries[1]?.text).toContain("3");
  expect(eventsOf([ended, event(2000, "start"), event(7000, "die")])).toEqual(["start", "die"]);
  expect(eventsOf([fact("container.state", "web", STATE)])).toEqual(["start"]);
});

test("too many lines of logs give way to lives and probes, the oldest first", () => {
  const lines = Array.from({ length: 500 }, (_, n) => line(10_000 + n, `line ${n}`));
  const entries = timelineOf(tableOf([event(1000, "start"), ...lines, probe(20_000)]));
  expect(entries).toHaveLength(400);
  expect(entries[0]?.event).toBe("start");
  expect(entries.at(-1)?.event).toBe("probe");
  expect(entries.filter(({ text }) => text === "line 0" || text === "line 499")).toHaveLength(1);
});

test("what a database says at every round of a healthcheck is left out", () => {
  const unknown = { code: "database-unknown", database: "app" } as const;
  expect(eventsOf([fact("app.log", "db", unknown, { at: msLater(10) }), line(20)])).toEqual([
    "app.log",
  ]);
});
