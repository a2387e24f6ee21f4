import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const MISSING = "web-1  | ModuleNotFoundError: No module named 'shop'";
const FROZEN =
  'web-1  |   File "<frozen importlib._bootstrap>", line 1004, in _find_and_load_unlocked';
const OWN = 'web-1  |   File "/app/main.py", line 3, in <module>';
const found = (...lines: readonly string[]) =>
  explain(
    ["web-1  | Traceback (most recent call last):", ...lines, "web-1 exited with code 3"].join(
      "\n",
    ),
  ).diagnosis.root.map(({ cause, confidence }) => `${cause}, ${confidence}`);

test("a stack of which only the importer is left does not prove who misses the module", () => {
  expect(found(FROZEN, MISSING)).toEqual(["python-missing-dependency, likely"]);
  expect(found(OWN, FROZEN, MISSING)).toEqual(["python-missing-dependency, certain"]);
});
