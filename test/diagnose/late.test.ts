import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import type { Outcome } from "../../src/case/outcome.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { answered, exchange, msLater, tableOf } from "./a-table.ts";
import { nginxError } from "./of-nginx.ts";
import { died, listener, state } from "./of-services.ts";

const RESET: Outcome = { is: "reset", afterBytes: 0, detail: "other side closed", ms: 2 };

function judged(outcome: Outcome, ...facts: readonly AnyFact[]) {
  const asked = exchange("upload", "proxied", outcome);
  const table = tableOf([asked, ...facts], { looked: ["listener", "container.event"] });
  const { verdict, checks } = diagnose(table, [], { textOf: () => null, stopped: null });
  return { verdict, why: checks[0]?.why };
}

const started = (service: string, secondsAgo: number) =>
  state(service, "running", { startedAt: msLater(-secondsAgo * 1000) });

test("nginx that was started a moment before the time was over is not called broken", () => {
  expect(judged(RESET, started("frontend", 2), listener("frontend", 80))).toEqual({
    verdict: "unknown",
    why: { id: "check.late", params: { service: "frontend", seconds: 2 } },
  });
});

test("nginx that had its time, or has died, is", () => {
  expect(judged(RESET, started("frontend", 30)).verdict).toBe("broken");
  expect(judged(RESET, started("frontend", 2), died("frontend", 1)).verdict).toBe("broken");
});

test("a 502 while the backend loads is not the end of the story, and is once the backend listens", () => {
  const nginx = [started("frontend", 60), listener("frontend", 80), nginxError("connect-refused")];
  expect(judged(answered(502), ...nginx, started("backend", 4)).verdict).toBe("unknown");
  expect(
    judged(answered(502), ...nginx, started("backend", 4), listener("backend", 8000)).verdict,
  ).toBe("broken");
});

test("a page that nginx serves by itself does not make it healthy meanwhile", () => {
  const page = exchange("health", "proxied", answered(200));
  const nginx = [started("frontend", 60), listener("frontend", 80), nginxError("connect-refused")];
  expect(judged(answered(502), ...nginx, page, started("backend", 4)).verdict).toBe("unknown");
});

test("nginx that has answered anything was up, however young it is", () => {
  const page = exchange("health", "proxied", answered(200));
  const nginx = [started("frontend", 2), listener("frontend", 80)];
  expect(judged(RESET, ...nginx, page).verdict).toBe("broken");
});
