import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import cause from "../../src/causes/deployment/service-not-started.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { tableOf } from "../diagnose/a-table.ts";
import { composed, failure, state } from "../diagnose/of-services.ts";

function said(...facts: readonly AnyFact[]) {
  return judgeAll(tableOf(facts), [cause]).found.map(({ subject, summary, effects }) => {
    const params: Readonly<Record<string, string | number>> = summary.params;
    return { subject, text: summary.text, what: params["what"], on: effects.map(({ on }) => on) };
  });
}

test("an image that cannot be built holds up all that was not started", () => {
  const facts = [
    failure("backend", "build-failed", "npm ci"),
    ...[state("backend", "absent"), state("frontend", "created"), state("db", "running")],
  ];
  expect(said(...facts)).toEqual([
    { subject: "backend", text: "unbuilt", what: "npm ci", on: ["backend", "frontend"] },
  ]);
});

test("a registry that does not answer is named by the image that was wanted", () => {
  const image = composed("backend", { image: "registry.local/shop:1" });
  expect(said(failure("backend", "pull-failed", "https://registry.local/v2/"), image)).toEqual([
    { subject: "backend", text: "registry", what: "registry.local/shop:1", on: ["backend"] },
  ]);
});

test("what has a cause of its own is left to it", () => {
  expect(said(failure("backend", "port-allocated", "8000"))).toEqual([]);
});

test("what the engine says in words that we do not know is quoted, where nothing else was said and nothing ran", () => {
  const refused = failure("backend", "other", "");
  expect(said(refused, state("backend", "created"), state("frontend", "absent"))).toEqual([
    { subject: "backend", text: "refused", what: "", on: ["backend", "frontend"] },
  ]);
  expect(said(refused, state("backend", "running"))).toEqual([]);
  const known = failure("db", "port-allocated", "5432");
  expect(said(refused, known, state("backend", "created"))).toEqual([]);
});
