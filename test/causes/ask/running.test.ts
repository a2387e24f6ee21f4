import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import { exitOf, idleServices } from "../../../src/causes/ask/ends/running.ts";
import { msLater, viewOf } from "../../diagnose/a-table.ts";
import { died, listener, state } from "../../diagnose/of-services.ts";

const idle = (facts: readonly AnyFact[], looked: readonly "listener"[] = []) =>
  idleServices(viewOf(facts, { looked })).map(({ service }) => service);

test("what is not running serves nobody, except a job that is done", () => {
  const facts = [
    state("prices", "exited", { exitCode: 0 }),
    state("mailer", "exited", { exitCode: 1 }),
    state("frontend", "created"),
    state("backend", "exited", { exitCode: 0 }),
  ];
  expect(idle(facts)).toEqual(["mailer", "frontend", "backend"]);
});

test("a backend has to listen, where somebody could look", () => {
  const backend = state("backend", "running");
  expect(idle([backend])).toEqual([]);
  expect(idle([backend], ["listener"])).toEqual(["backend"]);
  expect(idle([backend, listener("backend", 8000)])).toEqual([]);
});

test("a worker off the path need not listen, as long as it stays up", () => {
  expect(idle([state("celery", "running")], ["listener"])).toEqual([]);
  const again = state("celery", "running", { restartCount: 4 });
  expect(idle([again], ["listener"])).toEqual(["celery"]);
});

test("a service that came up after some crashes serves", () => {
  const backend = state("backend", "running", { restartCount: 2 });
  expect(idle([backend, listener("backend", 8000), died("backend", 1)])).toEqual([]);
});

test("the last end is told by the event, else by the state", () => {
  const exits = (...facts: readonly AnyFact[]) => idleServices(viewOf(facts)).map(exitOf);
  const backend = state("backend", "restarting", { exitCode: 1 });
  expect(exits(backend, died("backend", 3), died("backend", 126))).toEqual([126]);
  expect(exits(backend)).toEqual([1]);
  expect(exits(state("backend", "created"))).toEqual([null]);
});

test("one that was started a moment before the run was over may still come up", () => {
  const young = state("backend", "running", { startedAt: msLater(-3000) });
  expect(idle([young], ["listener"])).toEqual([]);
  expect(idle([young, died("backend", 1)], ["listener"])).toEqual(["backend"]);
});
