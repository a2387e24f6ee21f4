import { expect, test } from "vitest";
import { readEvent } from "../../src/verbs/action/event.ts";

const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];
const ENV = {
  GITHUB_REPOSITORY: "owner/shop",
  GITHUB_RUN_ID: "9",
  GITHUB_EVENT_PATH: "/event.json",
};
const eventOf = (event: unknown, env: object = ENV) =>
  readEvent({ ...env }, { readText: async () => JSON.stringify(event) });

test("a pull request: its number, and the commits between which it lies", async () => {
  const event = await eventOf({
    number: 7,
    pull_request: { number: 7, base: { sha: BASE }, head: { sha: HEAD } },
  });
  expect(event).toEqual({
    repo: { owner: "owner", repo: "shop" },
    pull: { number: 7, base: BASE, head: HEAD },
    run: null,
    address: "https://github.com/owner/shop/actions/runs/9",
    api: "https://api.github.com",
  });
});

test("another workflow's run: whose branch it was, and at which commit", async () => {
  const { run, pull } = await eventOf({
    workflow_run: {
      head_sha: HEAD,
      head_branch: "fix",
      head_repository: { owner: { login: "forker" } },
      html_url: "https://github.com/owner/shop/actions/runs/8",
    },
  });
  const url = "https://github.com/owner/shop/actions/runs/8";
  expect(run).toEqual({ head: "forker:fix", sha: HEAD, url });
  expect(pull).toBeNull();
});

test("anything else is no pull request, whatever it looks like", async () => {
  const nothing = { repo: null, pull: null, run: null, address: null };
  expect(await eventOf({ ref: "refs/heads/main" }, {})).toMatchObject(nothing);
  expect(await readEvent({}, { readText: async () => null })).toMatchObject(nothing);
  expect(await readEvent(ENV, { readText: async () => "{" })).toMatchObject({ pull: null });
  const odd = { number: 7, base: { sha: "--output=/etc/x" }, head: { sha: HEAD } };
  expect(await eventOf({ pull_request: odd })).toMatchObject({ pull: null });
  expect(await eventOf({}, { GITHUB_REPOSITORY: "a/../b" })).toMatchObject({ repo: null });
});

test("another server's addresses are used", async () => {
  const env = { ...ENV, GITHUB_API_URL: "https://ghe/api/v3", GITHUB_SERVER_URL: "https://ghe" };
  const { api, address } = await eventOf({}, env);
  expect([api, address]).toEqual(["https://ghe/api/v3", "https://ghe/owner/shop/actions/runs/9"]);
});
