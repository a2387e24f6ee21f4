import { expect, test } from "vitest";
import type { Script } from "../../../src/case/codes/compose.ts";
import type { AnyFact, Fact } from "../../../src/case/facts.ts";
import { endsBecause } from "../../../src/causes/ask/ends/ends.ts";
import { fact, viewOf } from "../../diagnose/a-table.ts";
import { failure, log, state } from "../../diagnose/of-services.ts";
import { exited, raised, reasons } from "./reasons.ts";

function script(more: Partial<Script> = {}): Fact<"script"> {
  const body = { path: "/app/entrypoint.sh", shebang: "/bin/sh", executable: true };
  return fact("script", "backend", { ...body, carriageReturns: false, ...more });
}

const notFound = log("backend", { code: "command-not-found", command: "gunicorn" });
const refusal = { code: "permission-denied", path: "/app/entrypoint.sh", tool: null } as const;
const denied = log("backend", refusal);
const returns = script({ carriageReturns: true });
const refused = state("backend", "created", { exitCode: 127, error: "exec failed" });

test.each<[string, readonly AnyFact[]]>([
  ["command-missing", [exited(127), notFound]],
  ["command-missing", [refused, failure("backend", "command-not-found", "gunicorn")]],
  ["not-executable", [exited(126), denied, script({ executable: false })]],
  ["not-executable", [refused, failure("backend", "permission-denied", "/app/entrypoint.sh")]],
  ["step-failed", [exited(1), denied]],
  ["step-failed", [exited(126), log("backend", { ...refusal, tool: "mkdir" })]],
  ["carriage-returns", [exited(1), returns]],
  ["carriage-returns", [exited(127), returns, notFound]],
  [
    "carriage-returns",
    [refused, returns, failure("backend", "command-not-found", "./entrypoint.sh")],
  ],
])("%s", (reason, facts) => {
  expect(reasons(...facts)).toEqual([`backend: ${reason}`]);
});

test("another exec failure beside a script with carriage returns is its own", () => {
  const facts = [refused, returns, failure("backend", "command-not-found", "gunicorn")];
  expect(reasons(...facts)).toEqual(["backend: command-missing"]);
});

test("a script that is there lacks its interpreter", () => {
  const facts = [refused, script(), failure("backend", "command-not-found", "/app/entrypoint.sh")];
  expect(reasons(...facts)).toEqual(["backend: interpreter-missing"]);
});

test("an exception shows that the script ran, whatever its line ends are", () => {
  expect(reasons(exited(1), returns, raised({ is: "other" }))).toEqual(["backend: exception"]);
});

test("the kernel's own word about a carriage return needs no script", () => {
  const words = log("backend", {
    code: "interpreter-missing",
    interpreter: "/bin/bash\r",
    carriageReturn: true,
  });
  expect(reasons(exited(127), words)).toEqual(["backend: carriage-returns"]);
});

test("how sure it is depends on who said so", () => {
  const sure = (...facts: readonly AnyFact[]) =>
    endsBecause(viewOf(facts), "command-missing").map(({ reason }) => reason.certain);
  expect(sure(exited(127), notFound)).toEqual([true]);
  expect(sure(exited(1), notFound)).toEqual([false]);
});
