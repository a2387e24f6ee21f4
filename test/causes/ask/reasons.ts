import type { AppError } from "../../../src/case/codes/app.ts";
import type { AnyFact, Fact } from "../../../src/case/facts.ts";
import { ends } from "../../../src/causes/ask/ends/ends.ts";
import { viewOf } from "../../diagnose/a-table.ts";
import { exception, log, state } from "../../diagnose/of-services.ts";

/** The reasons of all ends, by service. */
export function reasons(...facts: readonly AnyFact[]) {
  return ends(viewOf(facts)).map(({ service, reason }) => `${service}: ${reason.is}`);
}

export const exited = (exitCode: number) => state("backend", "exited", { exitCode });

/** An exception of the backend. */
export function raised(
  error: AppError,
  more: Parameters<typeof exception>[0] = {},
): Fact<"app.log"> {
  return log("backend", exception({ error, ...more }));
}
