import { expect, test } from "vitest";
import { CONFIG, planOf, STACK } from "./a-repository.ts";

test.each([
  ['{bearer: "${UPLOAD_TOKEN}"}', "auth.bearer"],
  ['{headers: {X-Key: "${UPLOAD_TOKEN}"}}', "auth.headers.X-Key"],
  [
    '{login: {path: /login, json: {user: check, password: "${UPLOAD_TOKEN}"}}}',
    "auth.login.json.password",
  ],
])("a secret that a fork does not get is no mistake: auth %s", async (auth, key) => {
  const options = { env: { UPLOAD_TOKEN: "" } };
  const plan = await planOf({ ...STACK, [CONFIG]: `auth: ${auth}\n` }, options);
  expect(plan.auth).toBeNull();
  expect(plan.secrets).not.toContain("");
  expect(plan.warnings).toEqual([
    expect.objectContaining({ key, message: expect.stringContaining("without credentials") }),
  ]);
});
