import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Sent, sendComment } from "../../src/deliver/pull-comment.ts";
import { githubBy } from "../../src/ports/github/octokit.ts";
import { markerOf } from "../../src/report/comment/state.ts";
import { type AGithub, aGithub, BOT } from "../ports/github/a-github.ts";
import { fault } from "../ports/github/answers.ts";

// The client leaves seconds between two comments.
vi.setConfig({ testTimeout: 30_000 });

const MARK = markerOf("");
let server: AGithub;
beforeEach(async () => {
  server = await aGithub();
});
afterEach(() => server[Symbol.asyncDispose]());

function send(text: (before: string | null) => string | null, stack = ""): Promise<Sent> {
  const github = githubBy({ token: "t0ken", url: server.url, secondMs: 1 });
  return sendComment(github, { repo: { owner: "owner", repo: "shop" }, pull: 7, stack, text });
}

const says = (text: string) => () => `${MARK}\n${text}`;
const bodies = () => server.comments.get(7)?.map(({ body }) => body);

test("one comment, changed where it stands, however many others there are", async () => {
  const others = Array.from({ length: 120 }, (_, id) => ({ id, body: "hi", user: null }));
  server.comments.set(7, others);
  expect(await send(says("first"))).toMatchObject({ is: "created" });
  expect(await send(says("second"))).toMatchObject({ is: "updated" });
  expect(bodies()?.slice(120)).toEqual([`${MARK}\nsecond`]);
});

test("nothing to say, or nothing new, writes nothing", async () => {
  expect(await send(() => null)).toEqual({ is: "nothing" });
  await send(says("same"));
  expect(await send(says("same"))).toEqual({ is: "nothing" });
  expect(server.asked.filter((asked) => !asked.startsWith("GET"))).toEqual([
    "POST /repos/owner/shop/issues/7/comments",
    "POST /graphql",
  ]);
});

test("somebody else's comment with our mark is left alone, and believed in nothing", async () => {
  server.comments.set(7, [{ id: 1, body: `${MARK}\nforged`, user: { login: "mallory" } }]);
  const befores: (string | null)[] = [];
  await send((before) => {
    befores.push(before);
    return `${MARK}\nours`;
  });
  expect(befores).toEqual([null]);
  expect(bodies()).toEqual([`${MARK}\nforged`, `${MARK}\nours`]);
});

test("stacks keep to their own comments", async () => {
  await send(says("root"));
  await send(() => `${markerOf("shop")}\nshop`, "shop");
  expect(bodies()).toEqual([`${MARK}\nroot`, `${markerOf("shop")}\nshop`]);
});

test("a token that only reads is told what it lacks", async () => {
  server.rights = "read";
  expect(await send(says("x"))).toEqual({
    is: "refused",
    why: expect.stringMatching(
      /forks.*`permissions: pull-requests: write` \(Resource not accessible by integration/,
    ),
  });
  expect(bodies()).toBeUndefined();
});

test("a comment that is removed meanwhile is written anew", async () => {
  server.comments.set(7, [{ id: 1, body: `${MARK}\nold`, user: { login: BOT } }]);
  const sent = await send((before) => {
    if (before !== null) server.comments.set(7, []);
    return `${MARK}\nnew`;
  });
  expect(sent).toMatchObject({ is: "created" });
  expect(bodies()).toEqual([`${MARK}\nnew`]);
});

test("an answer that was lost does not make a second comment", async () => {
  let isFirst = true;
  const sent = await send((before) => {
    if (isFirst) {
      server.comments.set(7, [{ id: 1, body: `${MARK}\nmade`, user: { login: BOT } }]);
      server.faults.push(fault.badGateway());
      isFirst = false;
    }
    return before === null ? `${MARK}\nmade` : before;
  });
  expect(sent).toEqual({ is: "nothing" });
  expect(bodies()).toEqual([`${MARK}\nmade`]);
});

test("what stays wrong ends in a reason, not in an error", async () => {
  server.rights = "none";
  expect(await send(says("x"))).toMatchObject({
    is: "refused",
    why: expect.stringMatching(/no such pull request/),
  });
  server.rights = "write";
  server.faults.push(fault.secondaryLimit(3600));
  expect(await send(says("x"))).toMatchObject({
    is: "refused",
    why: expect.stringMatching(/wait longer/),
  });
  expect(await send(says("x".repeat(70_000)))).toMatchObject({
    why: expect.stringMatching(/did not take it.*65536/),
  });
  await server[Symbol.asyncDispose]();
  expect(await send(says("x"))).toMatchObject({
    is: "refused",
    why: expect.stringMatching(/did not answer/),
  });
});
