import type { Report } from "../src/report/report.ts";
import type { Expectation } from "./scenario.ts";

/** Everything in which a report differs from what the scenario must be found to be. */
export function differences(report: Report, expected: Expectation): readonly string[] {
  const roots = report.diagnosis.root.map(({ cause }) => cause);
  const [first] = report.diagnosis.root;
  const found: string[] = [];
  if (report.verdict !== expected.verdict) {
    found.push(`verdict ${report.verdict}, expected ${expected.verdict}`);
  }
  const accepted = expected.causes ?? [];
  if (accepted.length > 0 && !accepted.includes(roots[0] ?? "")) {
    const why = accepted.flatMap((cause) => whyNot(report, cause));
    found.push(
      [`root ${roots.join(", ") || "none"}, expected ${accepted.join(" or ")}`, ...why].join("; "),
    );
  }
  if (accepted.length === 0 && roots.length > 0)
    found.push(`root ${roots.join(", ")}, expected none`);
  const place = first?.places[0];
  const fits = expected.places?.some(
    (wanted) =>
      (wanted.remote !== undefined && place?.remote === wanted.remote) ||
      (place?.file === wanted.file && place?.line === (wanted.line ?? null)),
  );
  if (fits === false) {
    const wanted = expected.places?.map(({ remote, file, line }) => remote ?? `${file}:${line}`);
    const given = place?.file == null ? place?.remote : `${place.file}:${place.line}`;
    found.push(`place ${given}, expected ${wanted?.join(" or ")}`);
  }
  return [...found, ...statusDifferences(report, expected), ...forbiddenRoots(roots, expected)];
}

/** What the report says of a cause that it did not name, and of the checks where it says nothing. */
function whyNot({ checks, diagnosis }: Report, cause: string): readonly string[] {
  const cleared = diagnosis.ruledOut.filter((one) => one.cause === cause);
  const open = diagnosis.unanswered.filter(({ causes }) => causes.includes(cause));
  const said = [...cleared.map(({ because }) => because), ...open.map(({ why }) => why)];
  return said.length > 0
    ? said
    : checks.map(({ id, outcome, burst }) => {
        const is = outcome.is === "answered" ? outcome.status : outcome.is;
        return `${id} ${is}${burst ? `, ${burst.failed} of ${burst.of} failed` : ""}`;
      });
}

function statusDifferences(report: Report, { status = {} }: Expectation): readonly string[] {
  return Object.entries(status).flatMap(([id, wanted]) => {
    const outcome = report.checks.find((check) => check.id === id)?.outcome;
    const is = outcome?.is === "answered" ? outcome.status : outcome?.is;
    return is === wanted ? [] : [`${id} was ${is}, expected ${wanted}`];
  });
}

function forbiddenRoots(roots: readonly string[], expected: Expectation): readonly string[] {
  const forbidden = [...(expected["ruled-out"] ?? []), ...(expected.chain ?? [])];
  const others = roots
    .slice(1)
    .filter((cause) => expected.causes?.includes(cause) === false && !forbidden.includes(cause));
  return [...forbidden.filter((cause) => roots.includes(cause)), ...others].map(
    (cause) => `${cause} must not be a root`,
  );
}
