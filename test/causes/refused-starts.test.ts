import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import buildInputMissing from "../../src/causes/deployment/build-input-missing.ts";
import composeFileInvalid from "../../src/causes/deployment/compose-file-invalid.ts";
import externalNetworkMissing from "../../src/causes/deployment/external-network-missing.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { tableOf } from "../diagnose/a-table.ts";
import { composed, failure, state } from "../diagnose/of-services.ts";

const CAUSES = [composeFileInvalid, buildInputMissing, externalNetworkMissing];

const said = (...facts: readonly AnyFact[]) =>
  judgeAll(tableOf(facts), CAUSES).found.map(({ cause, subject, effects }) => ({
    cause,
    subject,
    on: effects.map(({ on }) => on),
  }));

test("what the build lacks holds up all that was not started", () => {
  const facts = [failure("api", "build-input-missing", "go.sum"), state("web", "absent")];
  expect(said(...facts)).toEqual([
    { cause: "build-input-missing", subject: "api", on: ["api", "web"] },
  ]);
});

test("a folder that is not there is that of the service which is built in it", () => {
  const build = { context: "api", dockerfile: "Dockerfile", target: null };
  const facts = [failure("", "build-input-missing", "api"), composed("backend", { build })];
  expect(said(...facts)).toMatchObject([{ cause: "build-input-missing", subject: "backend" }]);
});

test("each has its own words of compose", () => {
  expect(said(failure("", "network-missing", "edge"))).toMatchObject([
    { cause: "external-network-missing" },
  ]);
  expect(said(failure("", "files-refused", ".env"))).toMatchObject([
    { cause: "compose-file-invalid" },
  ]);
  expect(said(failure("api", "pull-failed", "acme/api"))).toEqual([]);
});
