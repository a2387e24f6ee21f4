import { expect, test } from "vitest";
import { namedSecrets } from "../../src/plan/secrets.ts";

test("the folder that a shell is in is no secret, a password of that name is", () => {
  expect(namedSecrets({ PWD: "/home/me/Shop-2", OLDPWD: "/home/me/Shop-1" })).toEqual([]);
  expect(namedSecrets({ DB_PWD: "hunter22" })).toEqual(["hunter22"]);
});

test.each(["PASSWORD", "API_KEY", "X-Api-Key", "Authorization", "github_token"])(
  "what stands under %s is a secret",
  (name) => {
    expect(namedSecrets({ [name]: "hunter22" })).toEqual(["hunter22"]);
  },
);
