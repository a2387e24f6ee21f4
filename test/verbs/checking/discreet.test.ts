import { expect, test } from "vitest";
import { redactor } from "../../../src/case/redact.ts";
import { discreet } from "../../../src/verbs/checking/discreet.ts";

test("what programs print on the way is masked as all else, in every kind of line", () => {
  const said: string[] = [];
  const say = (_: string, text: string) => said.push(text);
  const plain = { begin: say, note: (text: string) => said.push(text), end: say };
  const progress = discreet({ ...plain, warn: plain.note }, redactor(["hunter2-known"]));
  progress.begin("build", "docker compose --build-arg NPM_TOKEN=abcd1234");
  progress.note("#5 RUN curl -u app:s3cr3tpw http://files/x");
  progress.end("build", "with hunter2-known");
  progress.warn("password='a b'");
  expect(said).toEqual([
    "docker compose --build-arg NPM_TOKEN=***",
    "#5 RUN curl -u app:*** http://files/x",
    "with ***",
    "password='***'",
  ]);
});
