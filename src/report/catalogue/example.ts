import type { Report, ReportPlace } from "../report.ts";
import { evidenceOf, inShort, placeInWords } from "../words.ts";

/** How a cause looked in a recorded run: what was seen, and what was said of it. */
export interface CauseExample {
  /** Name of the scenario that was run. */
  readonly scenario: string;
  readonly summary: string;
  /** `file:line`, best first; null where no place was known. */
  readonly place: string | null;
  /** Lines of logs and other evidence, without their times, as `source: words`. */
  readonly lines: readonly string[];
  readonly fix: string;
  readonly patch: string | null;
  readonly command: string | null;
}

const LINES = 6;
const LINE_LIMIT = 400;

/** What a report shows of this cause; null where it is not its root. */
export function exampleOf(scenario: string, id: string, report: Report): CauseExample | null {
  const root = report.diagnosis.root.find(({ cause }) => cause === id);
  if (!root) return null;
  const lines = evidenceOf(root).map(
    ({ source, quote }) => `${source}: ${inShort(quote).slice(0, LINE_LIMIT)}`,
  );
  return {
    scenario,
    summary: root.summary,
    place: root.places.map(named).find((place) => place !== "") ?? null,
    lines: [...new Set(lines)].slice(0, LINES),
    fix: root.fix.say,
    patch: root.fix.patch,
    command: root.fix.command,
  };
}

function named(place: ReportPlace): string {
  return placeInWords(place);
}
