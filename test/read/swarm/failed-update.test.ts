import { expect, test } from "vitest";
import { failedByTask, isTakenBack } from "../../../src/read/swarm/failed-update.ts";
import { numbered } from "../../../src/read/swarm/numbered.ts";
import { presentTasks } from "../../../src/read/swarm/present.ts";
import { swarmService } from "../../../src/read/swarm/swarm-service.ts";
import { tasksOf } from "../../../src/read/swarm/task.ts";
import { taskAnswer } from "./answers.ts";

const at = (minute: number) => `2026-11-28T10:0${minute}:00Z`;
const failed = { state: "failed", error: "task: non-zero exit (1)", exitCode: 1 };
const running = { state: "running", desired: "running" };

/** A service of one task, in force with this password, and its tasks with theirs. */
function web(
  update: object,
  password: string,
  ...tasks: readonly (Parameters<typeof taskAnswer>[1] & { readonly password: string })[]
) {
  const container = (of: string) => ({ Image: "shop:1", Env: [`DB_PASSWORD=${of}`] });
  const service = {
    ID: "id-web",
    Spec: {
      Name: "web",
      // Services are shown with what tasks are not.
      TaskTemplate: {
        ContainerSpec: { ...container(password), StopGracePeriod: 1e10 },
        ForceUpdate: 0,
        Runtime: "container",
      },
      Mode: { Replicated: { Replicas: 1 } },
    },
    UpdateStatus: { StartedAt: at(2), ...update },
  };
  const answers = numbered(
    [service],
    tasks.map((task) => ({
      ...(taskAnswer("web", task) as object),
      Spec: { ContainerSpec: container(task.password), ForceUpdate: 0 },
    })),
  );
  const [answer] = answers.services;
  const known = swarmService(answer);
  return { service: known, tasks: tasksOf(known, answers.tasks) };
}

const old = { id: "old", created: at(1), password: "right", state: "shutdown" };
const bad = { id: "bad", created: at(3), password: "wrong", container: "c2", ...failed };

test("what an update left behind that was taken back says nothing about the service", () => {
  const update = { State: "rollback_completed", Message: "rollback completed" };
  const again = { id: "again", created: at(4), password: "right", container: "c3", ...running };
  const { service, tasks } = web(update, "right", old, bad, again);
  expect(presentTasks(service, tasks).map(({ id }) => id)).toEqual(["again"]);
  const task = failedByTask(service, tasks);
  expect(task?.id).toBe("bad");
  expect(task && isTakenBack(service, tasks, task)).toBe(true);
});

test("of a paused update the failed task is named by the Swarm, and is one of the present", () => {
  const Message = "update paused due to failure or early termination of task bad";
  const next = { ...bad, id: "next", created: at(4) };
  const { service, tasks } = web({ State: "paused", Message }, "wrong", old, bad, next);
  expect(presentTasks(service, tasks).map(({ id }) => id)).toEqual(["bad", "next"]);
  const task = failedByTask(service, tasks);
  expect(task?.id).toBe("bad");
  expect(task && isTakenBack(service, tasks, task)).toBe(false);
});

test("a task that fails in a rollback too is a present one", () => {
  const Message = "update paused due to failure or early termination of task again";
  const again = { ...bad, id: "again", created: at(4), password: "right" };
  const { service, tasks } = web({ State: "rollback_paused", Message }, "right", old, bad, again);
  expect(presentTasks(service, tasks).map(({ id }) => id)).toEqual(["again"]);
  expect(failedByTask(service, tasks)?.id).toBe("again");
});

test.each(["completed", "updating"])("an update that is %s was ended by no task", (State) => {
  const { service, tasks } = web({ State, Message: "" }, "wrong", old, bad);
  expect(failedByTask(service, tasks)).toBeNull();
});
