import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import { NO_ADDRESS } from "../../src/case/outcome.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { AT, exchange, fact, msLater, tableOf } from "./a-table.ts";
import { composed, died, state } from "./of-services.ts";

const nobody = exchange("upload", "proxied", { is: "refused", code: NO_ADDRESS, ms: 0 });
const waiting = composed("frontend", {
  dependsOn: [{ service: "backend", condition: "service_healthy" }],
});
const up = (secondsAgo: number) =>
  state("backend", "running", { startedAt: msLater(-secondsAgo * 1000) });

const health = (status: "starting" | "healthy" | "unhealthy") =>
  fact("container.health", "backend", { status, failingStreak: 0, test: [], log: [] }, { at: AT });

function judged(...facts: readonly AnyFact[]) {
  const table = tableOf([nobody, waiting, state("frontend", "created"), ...facts]);
  const { verdict, checks } = diagnose(table, [], { textOf: () => null, stopped: null });
  return { verdict, why: checks[0]?.why };
}

test.each([20, 119])(
  "who waits for a healthcheck that is not over after %i s is not broken",
  (age) => {
    expect(judged(up(age), health("starting"))).toEqual({
      verdict: "unknown",
      why: { id: "check.held-back", params: { asked: "frontend", service: "backend" } },
    });
  },
);

test("also at one remove", () => {
  const behind = composed("backend", {
    dependsOn: [{ service: "db", condition: "service_healthy" }],
  });
  const db = state("db", "running", { startedAt: msLater(-30_000) });
  const slow = fact(
    "container.health",
    "db",
    { status: "starting", failingStreak: 3, test: [], log: [] },
    { at: AT },
  );
  expect(judged(state("backend", "created"), behind, db, slow)).toMatchObject({
    verdict: "unknown",
    why: { params: { asked: "frontend", service: "db" } },
  });
});

test("a healthcheck that has failed, or a service that has died, does not excuse it", () => {
  expect(judged(up(20), health("unhealthy")).verdict).toBe("broken");
  expect(judged(up(20), health("starting"), died("backend", 1)).verdict).toBe("broken");
});
