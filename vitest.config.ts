import { join } from "node:path";
import { parseArgs } from "node:util";
import { defineConfig } from "vitest/config";

const notTests = ["test/scenarios/**", "node_modules/**"];

/** `unit` needs nothing but Node; `live` needs a Docker engine and runs one file after the other, three scenarios at once. */
export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    reporters: reporters(process.env["BAD_GATEWAY_RESULTS"]),
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.live.test.ts", ...notTests],
          // No test asserts a time; a machine that is busy otherwise is slow.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "live",
          include: ["test/**/*.live.test.ts"],
          exclude: notTests,
          fileParallelism: false,
          maxConcurrency: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

type Reporter = "default" | ["json", { outputFile: string }];

/** With a results folder the run is also written there, as `unit.json`, `live.json` or `all.json`. */
function reporters(folder = ""): Reporter[] {
  const { project } = parseArgs({
    options: { project: { type: "string", default: "all" } },
    strict: false,
  }).values;
  const written: Reporter = ["json", { outputFile: join(folder, `${project}.json`) }];
  return folder === "" ? ["default"] : ["default", written];
}
