import { expect, test } from "vitest";
import {
  failuresBefore,
  presentTasks,
  standingTasks,
  startsAgain,
} from "../../../src/read/swarm/present.ts";
import { swarmService } from "../../../src/read/swarm/swarm-service.ts";
import { tasksOf } from "../../../src/read/swarm/task.ts";
import { serviceAnswer, taskAnswer } from "./answers.ts";

const failed = { state: "failed", error: "task: non-zero exit (1)", exitCode: 1 };
const web = swarmService(serviceAnswer({ name: "web" }));
const at = (minute: number) => `2026-11-28T10:0${minute}:00Z`;

function tasks(...given: readonly Parameters<typeof taskAnswer>[1][]) {
  return tasksOf(
    web,
    given.map((task) => taskAnswer("web", task)),
  );
}

test("of a loop the last task that began stands for the slot, not the one that waits", () => {
  const loop = tasks(
    { id: "a", created: at(1), container: "c1", ...failed },
    { id: "b", created: at(2), container: "c2", ...failed },
    { id: "c", created: at(3), state: "ready", desired: "ready" },
  );
  const [standing, ...others] = standingTasks(web, loop);
  expect(standing?.id).toBe("b");
  expect(others).toEqual([]);
  expect(standing && failuresBefore(web, loop, standing)).toBe(1);
  expect(standing && startsAgain(web, standing, 1)).toBe(true);
});

test("what waits for a node stands for a slot that has nothing else", () => {
  const pending = { id: "a", created: at(1), state: "pending", desired: "running" };
  expect(standingTasks(web, tasks(pending)).map(({ id }) => id)).toEqual(["a"]);
});

test("tasks of the deployment before say nothing about this one", () => {
  const update = { State: "completed", StartedAt: at(2), Message: "update completed" };
  const updated = swarmService(serviceAnswer({ name: "web", update }));
  const all = tasks(
    { id: "old", created: at(1), container: "c1", ...failed },
    { id: "new", created: at(3), state: "running", desired: "running", container: "c2" },
  );
  expect(presentTasks(updated, all).map(({ id }) => id)).toEqual(["new"]);
  expect(presentTasks(web, all).map(({ id }) => id)).toEqual(["old", "new"]);
});

test("a task that an update left as it was is one of the present", () => {
  const update = { State: "paused", StartedAt: at(2), Message: "update paused" };
  const paused = swarmService(serviceAnswer({ name: "web", update }));
  const all = tasks(
    { id: "kept", created: at(1), state: "running", desired: "running", container: "c1" },
    { id: "new", created: at(3), container: "c2", slot: 2, ...failed },
  );
  expect(presentTasks(paused, all).map(({ id }) => id)).toEqual(["kept", "new"]);
});

test.each([
  [{ restart: "none" }, false],
  [{ restart: "any" }, true],
  [{ restart: "any", replicas: 0 }, false],
  [{ restart: "on-failure" }, true],
  [{ restart: "on-failure", attempts: 2 }, false],
])("whether a failed task is followed by another: %j", (given, again) => {
  const service = swarmService(serviceAnswer({ name: "web", ...given }));
  const [task] = tasks({ id: "a", created: at(1), container: "c1", ...failed });
  expect(task && startsAgain(service, task, 2)).toBe(again);
});
