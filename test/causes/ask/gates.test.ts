import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import { closedGates } from "../../../src/causes/ask/starts/gates.ts";
import { viewOf } from "../../diagnose/a-table.ts";
import { composed, failure, health, state } from "../../diagnose/of-services.ts";

const waits = (name: string, service: string, condition = "service_started") =>
  composed(name, { dependsOn: [{ service, condition }] });

function gates(...facts: readonly AnyFact[]) {
  return closedGates(viewOf(facts)).map(
    ({ dependency, waiting, held }) => `${dependency} < ${waiting.join()} < ${held.join()}`,
  );
}

test("an unhealthy service holds up who waits for its health", () => {
  const stack = [composed("backend"), waits("frontend", "backend", "service_healthy")];
  const states = [state("backend", "running"), state("frontend", "created")];
  expect(gates(...stack, ...states, health("backend"))).toEqual(["backend < frontend < frontend"]);
  expect(gates(...stack, ...states, health("backend", { status: "healthy" }))).toEqual([]);
});

test("a failed job holds up the whole row behind it, and is its one gate", () => {
  const stack = [
    composed("prices"),
    waits("backend", "prices", "service_completed_successfully"),
    waits("frontend", "backend"),
  ];
  const held = [state("backend", "created"), state("frontend", "created")];
  const expected = ["prices < backend < backend,frontend"];
  expect(gates(...stack, ...held, state("prices", "exited", { exitCode: 3 }))).toEqual(expected);
  const done = state("prices", "exited", { exitCode: 0 });
  expect(gates(...stack, ...held, done, failure("prices", "dependency-exited"))).toEqual(expected);
  expect(gates(...stack, done, state("backend", "running"), state("frontend", "created"))).toEqual(
    [],
  );
});

test("a container that the engine could not start holds up its dependents", () => {
  const facts = [
    composed("backend"),
    waits("frontend", "backend"),
    state("backend", "created", { exitCode: 127, error: "no such file" }),
    state("frontend", "created"),
  ];
  expect(gates(...facts)).toEqual(["backend < frontend < frontend"]);
});

test("who was started, or failed by itself, waits for nobody", () => {
  const stack = [composed("backend"), waits("frontend", "backend", "service_healthy")];
  const sick = [state("backend", "running"), health("backend")];
  expect(gates(...stack, ...sick, state("frontend", "running"))).toEqual([]);
  const port = state("frontend", "created", { error: "port is already allocated" });
  expect(gates(...stack, ...sick, port)).toEqual([]);
});

test("a dependency that nobody looked at closes nothing", () => {
  const facts = [composed("backend"), waits("frontend", "backend"), state("frontend", "created")];
  expect(gates(...facts)).toEqual([]);
});
