import type { Report } from "../../src/report/report.ts";
import { differences } from "../judged.ts";
import type { DeployedExpectation } from "./deployed-scenarios.ts";

/** Everything in which the report of a machine differs from what it must be found to be. */
export function differencesOfMachine(
  report: Report,
  expected: DeployedExpectation,
): readonly string[] {
  const { diagnosis, checks } = report;
  const also = diagnosis.contributing.map(({ cause }) => cause);
  const [first] = diagnosis.root;
  const remote = first?.places[0]?.remote;
  const { some = null, contributing = [], follows = [] } = expected;
  const burst = checks.find(({ id }) => id === some)?.burst;
  return [
    ...differences(report, expected),
    ...contributing
      .filter((cause) => !also.includes(cause))
      .map((cause) => `${cause} is not among what contributes: ${also.join(", ") || "nothing"}`),
    ...also
      .filter((cause) => expected.verdict === "healthy" && !contributing.includes(cause))
      .map((cause) => `${cause} said of a system that is well`),
    ...follows
      .filter((words) => !first?.chain.some((sentence) => sentence.includes(words)))
      .map((words) => `nothing that follows says: ${words}`),
    ...(expected.remote === undefined || remote === expected.remote
      ? []
      : [`place ${remote} on the machine, expected ${expected.remote}`]),
    ...Object.entries(expected.machine ?? {})
      .filter(([what, wanted]) => report.environment[what] !== wanted)
      .map(([what, wanted]) => `${what} is ${report.environment[what]}, expected ${wanted}`),
    ...(some === null || (burst && burst.failed > 0 && burst.failed < burst.of)
      ? []
      : [`${some} failed ${burst?.failed} times of ${burst?.of}, expected some and not all`]),
  ];
}
