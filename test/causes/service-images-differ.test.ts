import { expect, test } from "vitest";
import type { SwarmServiceState } from "../../src/case/codes/swarm.ts";
import type { AnyFact } from "../../src/case/facts.ts";
import cause from "../../src/causes/deployment/service-images-differ.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { answered, exchange, fact, tableOf } from "../diagnose/a-table.ts";

const [OLD, NEW] = [`sha256:${"1a".repeat(32)}`, `sha256:${"2b".repeat(32)}`];

function task(slot: number, image: string, imageId: string | null): AnyFact {
  const name = `backend.${slot}.x3v9`;
  const known = { name, state: "running", desired: "running", error: "", exitCode: null };
  return fact("task.state", "backend", { ...known, image, imageId, isPresent: true });
}

function service(update: string | null): AnyFact {
  const body: SwarmServiceState = { wanted: 2, running: 2, update, updateSaid: "", failed: null };
  return fact("swarm.service", "backend", body);
}

const answers = (...statuses: readonly number[]): readonly AnyFact[] =>
  statuses.map((status) => exchange("health", "proxied", answered(status)));

function judged(...facts: readonly AnyFact[]) {
  const { found, cleared } = judgeAll(tableOf(facts), [cause]);
  return { found: found.map(({ summary }) => summary), cleared: cleared.map((one) => one.because) };
}

const two = [task(1, "shop:latest", OLD), task(2, "shop:latest", NEW)];

test("one tag for two builds explains answers that are now good, now bad", () => {
  const { found } = judged(service(null), ...two, ...answers(200, 404, 404));
  expect(found).toMatchObject([
    {
      text: "builds",
      params: {
        image: "shop:latest",
        images: "sha256:1a1a1a1a1a1a, sha256:2b2b2b2b2b2b",
        ...{ failed: 2, asked: 3, status: 404 },
      },
    },
  ]);
});

test("two names for two images do as well", () => {
  const named = [task(1, "shop:1", OLD), task(2, "shop:2", null)];
  const { found } = judged(service(null), ...named, ...answers(404, 200));
  expect(found).toMatchObject([{ text: "names", params: { images: "shop:1, shop:2" } }]);
});

test.each([
  ["the same for each request", [...two, ...answers(404, 404)]],
  ["all good", [...two, ...answers(200, 200)]],
  [
    "mixed, and nobody knows the image of a task on another node",
    [task(1, "shop:latest", OLD), task(2, "shop:latest", null), ...answers(200, 404)],
  ],
])("answers that are %s are not explained by it", (_, facts) => {
  expect(judged(service(null), ...facts)).toEqual({ found: [], cleared: [] });
});

test("the same image everywhere, and an update on its way, clear it", () => {
  const same = [task(1, "shop:latest", OLD), task(2, "shop:latest", OLD)];
  expect(judged(service(null), ...same, ...answers(200, 404)).cleared).toEqual([
    "all tasks of `backend` run the same image",
  ]);
  expect(judged(service("updating"), ...two, ...answers(200, 404)).cleared).toEqual([
    "the tasks of `backend` differ because an update is on its way",
  ]);
});

test("an update that was paused is the answer itself", () => {
  expect(judged(service("paused"), ...two, ...answers(200, 404))).toEqual({
    ...{ found: [], cleared: [] },
  });
});
