import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { githubBy } from "../../../src/ports/github/octokit.ts";
import type { Github, Refused } from "../../../src/ports/github.ts";
import { type AGithub, aGithub, BOT } from "./a-github.ts";
import { type Answer, fault, refusal } from "./answers.ts";

// The client leaves a second between two things that it writes.
vi.setConfig({ testTimeout: 30_000 });

let server: AGithub;
let github: Github;
const SHOP = { owner: "owner", repo: "shop" };
beforeEach(async () => {
  server = await aGithub();
  github = githubBy({ token: "t0ken", url: server.url, secondMs: 1 });
});
afterEach(() => server[Symbol.asyncDispose]());

function comments(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: index + 1, body: `comment ${index + 1}`, user: { login: "someone" } },
  }));
}

test("all comments come, over as many pages as it takes, and no page more than is wanted", async () => {
  server.comments.set(7, comments(250));
  const all: number[] = [];
  for await (const { id } of github.comments(SHOP, 7)) all.push(id);
  expect(all).toEqual(comments(250).map(({ id }) => id));
  expect(server.asked).toHaveLength(3);
  for await (const { id } of github.comments(SHOP, 7)) if (id === 120) break;
  expect(server.asked).toHaveLength(5);
});

test("a comment is written, and changed in its place", async () => {
  const made = await github.createComment(SHOP, 7, "first");
  expect(made).toMatchObject({ body: "first", author: BOT });
  await github.updateComment(SHOP, made.id, "second");
  expect(server.comments.get(7)).toEqual([{ id: made.id, body: "second", user: { login: BOT } }]);
  expect(await github.login()).toBe(BOT);
});

test("a secondary limit is waited for as long as it says, and the call goes through", async () => {
  server.comments.set(7, comments(1));
  server.faults.push(fault.secondaryLimit(30), fault.secondaryLimit(1));
  await expect(github.updateComment(SHOP, 1, "late")).resolves.toMatchObject({ body: "late" });
  expect(server.asked).toHaveLength(3);
});

const refusals: readonly [name: string, answers: readonly Answer[], is: Refused, asked: number][] =
  [
    ["a limit that lasts for an hour", [fault.secondaryLimit(3600)], "limited", 1],
    ["a limit that does not end", Array(9).fill(fault.secondaryLimit(1)), "limited", 3],
    ["the hour's requests used up", [fault.primaryLimit(1800)], "limited", 1],
    [
      "a token that may only read",
      [refusal(403, "Resource not accessible by integration")],
      "forbidden",
      1,
    ],
    ["a token that is not one", [refusal(401, "Bad credentials")], "forbidden", 1],
    ["a comment that is gone", [refusal(404, "Not Found")], "missing", 1],
    ["a body that is refused", [fault.invalid()], "rejected", 1],
    ["a server that stays ill", Array(9).fill(fault.badGateway()), "away", 4],
    ["a conflict that stays", Array(9).fill(fault.conflict()), "rejected", 4],
  ];
test.each(refusals)("%s: is told, after as many requests as can help", async (...given) => {
  const [, answers, is, asked] = given;
  server.faults.push(...answers);
  await expect(github.updateComment(SHOP, 1, "text")).rejects.toMatchObject({
    ...{ name: "GithubRefusal", is },
  });
  expect(server.asked).toHaveLength(asked);
});

test("an ill server that recovers, and a conflict that passes, are not noticed", async () => {
  server.comments.set(7, comments(1));
  server.faults.push(fault.badGateway(), fault.conflict());
  await github.updateComment(SHOP, 1, "text");
  expect(server.comments.get(7)?.[0]?.body).toBe("text");
});

test("a new comment is not asked for twice: the first may be there", async () => {
  server.faults.push(fault.badGateway());
  await expect(github.createComment(SHOP, 7, "x")).rejects.toMatchObject({ is: "away" });
  expect(server.asked).toHaveLength(1);
});

test("nobody answers at all", async () => {
  await server[Symbol.asyncDispose]();
  await expect(github.compare(SHOP, "a", "b")).rejects.toMatchObject({ is: "away" });
});

test("files that differ, and whether those are all", async () => {
  const file = (n: number) => ({
    filename: `f${n}`,
    changes: 1,
    ...(n > 0 ? { patch: "@@" } : {}),
  });
  server.compared.set("a...b", [file(0), file(1)]);
  expect(await github.compare(SHOP, "a", "b")).toEqual({
    files: [
      { path: "f0", patch: null, changes: 1 },
      { path: "f1", patch: "@@", changes: 1 },
    ],
    isWhole: true,
  });
  server.compared.set(
    "a...c",
    Array.from({ length: 300 }, (_, n) => file(n)),
  );
  expect((await github.compare(SHOP, "a", "c")).isWhole).toBe(false);
});

test("a fork's branch leads to its pull requests, where its last commit is the one that ran", async () => {
  const head = (sha: string, label: string) => ({ sha, label });
  server.pulls.push(
    { number: 3, head: head("old", "fork:fix") },
    { number: 4, head: head("new", "fork:fix") },
    { number: 5, head: head("new", "other:fix") },
  );
  expect(await github.pullsOf(SHOP, "fork:fix", "new")).toEqual([4]);
});
