import type { CheckRun } from "../../src/verbs/check.ts";
import { runScenario } from "../run-scenario.ts";
import type { Scenario } from "../scenario.ts";
import { answerOf } from "./answer.ts";
import { keepResult, keyOf, type Result } from "./results.ts";

/** Runs a scenario and keeps its result for `npm run score`; `run`: null where the run itself failed. */
export async function timedRun(
  scenario: Scenario,
  signal: AbortSignal,
): Promise<{ readonly result: Result; readonly run: CheckRun | null }> {
  const key = keyOf(scenario);
  const started = performance.now();
  const end = () => ({
    key,
    at: new Date().toISOString(),
    seconds: Math.round((performance.now() - started) / 100) / 10,
  });
  const kept = (result: Result) => {
    if (!signal.aborted) keepResult(result);
    return result;
  };
  try {
    const run = await runScenario(scenario, signal);
    return { result: kept({ ...answerOf(scenario, run.report), ...end(), error: null }), run };
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    const none = { verdict: "none", roots: [], place: null, differences: [] };
    return { result: kept({ name: scenario.name, ...none, ...end(), error }), run: null };
  }
}
