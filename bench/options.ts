import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../build/generated.ts";

export interface Options {
  /** Pairs for each comparison on the healthy stack. */
  readonly runs: number;
  /** All variants instead of the fixed few. */
  readonly all: boolean;
  /** Parts of names of variants; empty: those that are fixed. */
  readonly only: readonly string[];
  /** Numbers of the measures to take; empty: all. */
  readonly measures: readonly string[];
  /** The distribution that is measured. */
  readonly dist: string;
  say(line: string): void;
}

/** @throws where there is nothing to measure */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "3" },
      all: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      measures: { type: "string", default: "" },
      dist: { type: "string", default: join(root, "dist") },
    },
  });
  const { all, dist } = values;
  if (!existsSync(join(dist, "cli.mjs"))) throw new Error(`no ${dist}: npm run build makes it`);
  const list = (text: string) => text.split(",").filter((part) => part !== "");
  return {
    runs: Number(values.runs),
    all,
    only: list(values.only),
    measures: list(values.measures),
    dist,
    say: (line) => console.error(line),
  };
}

export function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
