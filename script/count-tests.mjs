// Sums vitest's JSON results into the last line of script/test, and is the exit code of it.
// Plain JavaScript, since it runs on the Node that is on PATH.
//
//   node script/count-tests.mjs FOLDER RUN,RUN "FAILED-STEP FAILED-STEP"
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "", runs = "", steps = ""] = process.argv.slice(2);
const failedSteps = steps.split(" ");
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const run of runs.split(",")) {
  const counts = countsOf(join(folder, `${run}.json`));
  // A step that failed although every test passed (lint, types, a crash) must not look green.
  if (counts.failed === 0 && (failedSteps.includes(run) || counts.missing)) counts.failed = 1;
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
}

process.stdout.write(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** The tests of one vitest run; a file that could not even be loaded is one failure. */
function countsOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0, missing: true };
  const result = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = result.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloaded.length,
    skipped: result.numPendingTests + result.numTodoTests,
    missing: false,
  };
}
