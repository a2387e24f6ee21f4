import { expect, test } from "vitest";
import { CONFIG, problemsOf } from "./a-repository.ts";

test.each([
  ["what follows a syntax error comes of it", "a: {b\nc: ]\n  d: [\n e: f: g", "2: not valid YAML"],
  [
    "an entry without the brackets of its list",
    "upload: {path: /u, expect: ok}",
    '1: upload.expect: found "ok"; right would be an HTTP status, like 200',
  ],
  [
    "a key below one that may be empty",
    "target: {docker: {projct: shop}}",
    '1: target.docker.projct: no such key. Did you mean "project"?',
  ],
  [
    "several rules that say the same",
    "target: {url: app.example.com}",
    '1: target.url: found "app.example.com"; right would be an address without a path',
  ],
  [
    "a profile that compose would pass over in silence",
    "profiles: [nope]",
    '1: profiles.0: no profile "nope" in the compose files.',
  ],
])("one mistake is one message: %s", async (_, config, problem) => {
  expect(await problemsOf(config)).toEqual([expect.stringContaining(`${CONFIG}:${problem}`)]);
});
