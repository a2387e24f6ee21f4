import { expect, test } from "vitest";
import { CONFIG, planOf, problemsOf, STACK } from "./a-repository.ts";

const told = (line: number, key: string) =>
  `${CONFIG}:${line}: ${key}: in a pull request this counts only as \${NAME} of the environment; write it so, or give the input target`;

test.each([
  ["an address", "target: {url: https://shop.example.com}", [told(1, "target.url")]],
  ["a machine", "target:\n  ssh: deploy@shop.example.com", [told(2, "target.ssh")]],
  [
    "the names of a local engine",
    "target: {docker: {project: other}}",
    [told(1, "target.docker.project")],
  ],
  [
    "a name that the file itself fills",
    "env: {AT: https://shop.example.com}\ntarget: {url: '${AT}'}",
    [told(2, "target.url")],
  ],
])(
  "a pull request's own file does not say where the checks go: %s",
  async (_, config, problems) => {
    expect(await problemsOf(config, { isOfPullRequest: true })).toEqual(problems);
    expect(await problemsOf(config)).toEqual([]);
  },
);

test("the environment and the input do", async () => {
  const env = { AT: "https://shop.example.com" };
  const filled = { ...STACK, [CONFIG]: "target: {url: '${AT}'}" };
  const { target } = await planOf(filled, { env, isOfPullRequest: true });
  expect(target).toMatchObject({ kind: "url", scheme: "https" });
  const options = { target: `{url: ${env.AT}}` };
  const given = { ...STACK, [CONFIG]: "target: {url: https://other.example.com}" };
  expect((await planOf(given, { options, isOfPullRequest: true })).target).toEqual(target);
});
