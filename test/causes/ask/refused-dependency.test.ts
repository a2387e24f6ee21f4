import { expect, test } from "vitest";
import { endsBecause } from "../../../src/causes/ask/ends/ends.ts";
import { AT, msLater, viewOf } from "../../diagnose/a-table.ts";
import { composed, listener, log, state } from "../../diagnose/of-services.ts";
import { exited, raised, reasons } from "./reasons.ts";

const refusedBy = (host: string | null, port: number | null = 5432) =>
  raised({ is: "connection-refused", host, port });
const stack = [
  exited(1),
  composed("backend", { dependsOn: [{ service: "db", condition: "service_started" }] }),
  composed("db"),
  state("db", "running"),
];
const ready = log("db", { code: "database-ready" }, msLater(5000));

test("ready later, listening later, or not yet", () => {
  for (const facts of [[ready], [listener("db", 5432)], []]) {
    expect(reasons(...stack, refusedBy("db"), ...facts)).toEqual(["backend: dependency-refused"]);
  }
});

test("an error without a host means the service that speaks as a database", () => {
  expect(reasons(...stack, refusedBy(null), ready)).toEqual(["backend: dependency-refused"]);
});

test("or the only one that listens there", () => {
  const facts = [refusedBy(null), listener("db", 5432), listener("web", 80)];
  expect(reasons(...stack, ...facts)).toEqual(["backend: dependency-refused"]);
});

test("a database that is starting up says so in the backend's log", () => {
  const starting = log("backend", { code: "database-starting" });
  expect(reasons(...stack, starting, raised({ is: "other" }), ready)).toEqual([
    "backend: dependency-refused",
  ]);
});

test("localhost, a stranger, and another port are no matter of time", () => {
  for (const words of [refusedBy("localhost"), refusedBy("example.com")]) {
    expect(reasons(...stack, words, ready)).toEqual(["backend: exception"]);
  }
  expect(reasons(...stack, refusedBy("db", 5433), listener("db", 5432))).toEqual([
    "backend: exception",
  ]);
});

test("who waits for its health has no race, unless the health came too early", () => {
  const gated = [
    exited(1),
    composed("backend", { dependsOn: [{ service: "db", condition: "service_healthy" }] }),
    composed("db"),
    state("db", "running"),
    refusedBy("db"),
  ];
  expect(reasons(...gated, log("db", { code: "database-ready" }, AT))).toEqual([
    "backend: exception",
  ]);
  expect(reasons(...gated, ready)).toEqual(["backend: dependency-refused"]);
});

test("that it is down itself is kept", () => {
  const [, backend, db] = stack;
  const facts = [exited(1), backend, db, state("db", "exited", { exitCode: 1 }), refusedBy("db")];
  const view = viewOf(facts.filter((one) => one !== undefined));
  const found = endsBecause(view, "dependency-refused");
  expect(found[0]?.reason.down?.body.status).toBe("exited");
});
