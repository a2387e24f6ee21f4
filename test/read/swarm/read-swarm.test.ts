import { expect, test } from "vitest";
import type { Capture } from "../../../src/case/captures.ts";
import { readCase } from "../../../src/read/read-case.ts";
import { aCase } from "../a-case.ts";
import { serviceAnswer, taskAnswer } from "./answers.ts";

const at = "2026-11-28T10:09:00Z";
const looked = { at, coverage: { is: "looked" } } as const;
const failed = { state: "failed", error: "task: non-zero exit (3)", exitCode: 3 };

function table(services: readonly unknown[], tasks: readonly unknown[], ...more: Capture[]) {
  return readCase(
    aCase([
      { kind: "swarm.services", subject: "", how: "", ...looked, body: services },
      { kind: "swarm.tasks", subject: "web", how: "", ...looked, body: tasks },
      ...more,
    ]),
  );
}

const web = serviceAnswer({ name: "web", env: ["DB_HOST", "PORT=8000"] });

function inspected(id: string, state: object): Capture {
  const body = {
    Id: id,
    Name: `/web.1.${id}`,
    RestartCount: 0,
    State: { FinishedAt: "2026-11-28T10:01:03Z", ...state },
    HostConfig: { RestartPolicy: { Name: "" } },
    NetworkSettings: { Networks: { "captain-overlay-network": { IPAddress: "10.0.1.9" } } },
  };
  return { kind: "docker.inspect", subject: "web", how: "docker inspect", ...looked, body };
}

test("a container that ended is about to be replaced, and was before", () => {
  const tasks = [
    taskAnswer("web", { id: "a", created: "2026-11-28T10:00:00Z", container: "c1", ...failed }),
    taskAnswer("web", { id: "b", created: "2026-11-28T10:01:00Z", container: "c2", ...failed }),
  ];
  const facts = table([web], tasks, inspected("c2", { Status: "exited", ExitCode: 3 }));
  expect(facts.of("container.state", "web").map(({ body }) => body)).toMatchObject([
    { status: "restarting", exitCode: 3, restartCount: 1, restartPolicy: "always" },
  ]);
  const [network] = facts.of("container.network", "web");
  expect(network?.body.aliases).toEqual(["web", "tasks.web", "shop"]);
});

test("ends that the engine's events do not have are told by the tasks", () => {
  const tasks = [
    taskAnswer("web", { id: "a", created: "2026-11-28T10:00:00Z", container: "c1", ...failed }),
    taskAnswer("web", { id: "b", created: "2026-11-28T10:01:00Z", container: "c2", ...failed }),
  ];
  const events = [
    {
      Action: "die",
      Actor: {
        ID: "c2",
        Attributes: { "com.docker.swarm.service.name": "web", exitCode: "3" },
      },
      time: 1795887582,
    },
  ];
  const facts = table([web], tasks, {
    ...{ kind: "docker.events", subject: "", how: "docker events", ...looked },
    body: events,
  });
  const ends = facts
    .of("container.event", "web")
    .map(({ body, seen }) => [body.exitCode, seen.how]);
  expect(ends).toHaveLength(2);
  expect(ends).toContainEqual([3, "docker events"]);
  expect(ends).toContainEqual([3, "docker service ps --no-trunc web"]);
});

test("a task that no node would start says why, without a container", () => {
  const rejected = { state: "rejected", error: "No such image: shop:2" };
  const task = taskAnswer("web", { id: "a", created: "2026-11-28T10:00:00Z", ...rejected });
  const facts = table([web], [task]);
  expect(facts.of("container.state", "web")[0]?.body).toMatchObject({
    status: "created",
    exitCode: null,
    error: "No such image: shop:2",
  });
  expect(facts.of("compose.failure", "web")[0]?.body).toMatchObject({
    code: "pull-failed",
    what: "shop:2",
  });
});

test("a service of the Swarm is declared in the words of compose, its image without the digest", () => {
  const facts = table([web], []);
  expect(facts.of("compose.service", "web")[0]?.body).toMatchObject({
    image: "shop:1",
    command: ["gunicorn", "shop.wsgi"],
    environment: ["DB_HOST", "PORT"],
    env: { PORT: "8000" },
    ports: [{ container: 80, host: 8080 }],
    restart: "always",
    places: { "environment.DB_HOST": { file: null, remote: "service web: environment DB_HOST" } },
  });
  // What it was built from is not known to be nothing.
  expect(facts.coverage("dockerfile.instruction", "web").is).toBe("unavailable");
});

test("an app's captain-definition names the Dockerfile that its image was built with", () => {
  const app = serviceAnswer({ name: "srv-captain--shop-backend" });
  const file = (subject: string, text: string): Capture => ({
    ...{ kind: "repo.file", subject, how: "cat", ...looked },
    body: { text, mode: 0o644 },
  });
  const facts = table(
    [app],
    [],
    file("backend/captain-definition", '{"schemaVersion": 2, "dockerfilePath": "./Dockerfile"}'),
    file("frontend/captain-definition", '{"schemaVersion": 2, "imageName": "nginx"}'),
  );
  expect(facts.of("compose.service", "srv-captain--shop-backend")[0]?.body.build).toEqual({
    ...{ context: "backend", dockerfile: "Dockerfile", target: null },
  });
});
