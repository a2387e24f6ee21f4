import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../build/generated.ts";

/** Every line of text that the recorded runs and the pasted threads hold, each once. */
export function recordedLines(): readonly string[] {
  const lines = new Set<string>();
  const add = (text: string) => {
    for (const line of text.split("\n")) lines.add(line);
  };
  const walk = (value: unknown): void => {
    if (typeof value === "string") add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  for (const path of globSync("test/corpus/**/*.{json,txt}", { cwd: root })) {
    const text = readFileSync(join(root, path), "utf8");
    if (path.endsWith(".json")) walk(JSON.parse(text));
    else add(text);
  }
  return [...lines];
}
