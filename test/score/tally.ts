import type { Cause } from "../../src/causes/define.ts";
import type { Expectation, Scenario } from "../scenario.ts";
import type { Answer } from "./answer.ts";

/** A scenario with what was said about it; null: it has not been asked. */
export interface Asked {
  readonly scenario: Pick<Scenario, "name" | "leaf" | "expect">;
  readonly answer: Answer | null;
}

/** Faults of one layer, or all of them. */
export interface Tally {
  readonly layer: string;
  readonly scenarios: number;
  /** The headline is an accepted cause. */
  readonly cause: number;
  readonly verdict: number;
  /** Of those whose `expect.yml` names places. */
  readonly withPlace: number;
  readonly place: number;
  /** No cause was named. */
  readonly abstained: number;
}

export const isControl = ({ expect }: Asked["scenario"]): boolean => expect.verdict === "healthy";

/** One row for each layer that has a fault, in the order of its name, and one for all. */
export function tallies(asked: readonly Asked[], causes: readonly Cause[]): readonly Tally[] {
  const faults = asked.filter(({ scenario, answer }) => !isControl(scenario) && answer !== null);
  const layerOf = ({ scenario }: Asked) =>
    causes.find(({ id }) => id === scenario.expect.causes?.[0])?.layer ?? "none";
  const layers = [...new Set(faults.map(layerOf))].sort();
  return [
    ...layers.map((layer) =>
      tally(
        layer,
        faults.filter((one) => layerOf(one) === layer),
      ),
    ),
    tally("all", faults),
  ];
}

function tally(layer: string, faults: readonly Asked[]): Tally {
  const count = (holds: (answer: Answer, expected: Expectation) => boolean) =>
    faults.filter(({ answer, scenario }) => answer !== null && holds(answer, scenario.expect))
      .length;
  return {
    layer,
    scenarios: faults.length,
    cause: count(
      ({ roots: [first] }, { causes = [] }) => first !== undefined && causes.includes(first),
    ),
    verdict: count(({ verdict }, expected) => verdict === expected.verdict),
    withPlace: count((_, { places }) => places !== undefined),
    place: count(
      ({ place }, { places = [] }) =>
        place !== null &&
        places.some(({ file, line }) => place.file === file && place.line === line),
    ),
    abstained: count(({ roots }) => roots.length === 0),
  };
}

export interface ControlTally {
  readonly controls: number;
  readonly verdict: number;
  /** Those that were called broken, or for which a cause was named. */
  readonly accused: number;
}

export function controlTally(asked: readonly Asked[]): ControlTally {
  const answers = asked.flatMap(({ scenario, answer }) =>
    isControl(scenario) && answer ? [answer] : [],
  );
  const accused = answers.filter(({ verdict, roots }) => verdict === "broken" || roots.length > 0);
  return {
    controls: answers.length,
    verdict: answers.filter(({ verdict }) => verdict === "healthy").length,
    accused: accused.length,
  };
}

/** A cause that was named where another one was the root; what is accepted counts as the first. */
export interface Confusion {
  readonly expected: string;
  readonly given: string;
  readonly scenarios: readonly string[];
}

/** The cells of the confusion matrix that are not on its diagonal. */
export function confusions(asked: readonly Asked[]): readonly Confusion[] {
  const cells = new Map<string, Confusion>();
  for (const { scenario, answer } of asked) {
    const { causes = [] } = scenario.expect;
    const given = answer?.roots[0] ?? "none";
    const expected = causes[0] ?? "none";
    if (answer === null || given === expected || causes.includes(given)) continue;
    const key = `${expected}>${given}`;
    const before = cells.get(key)?.scenarios ?? [];
    cells.set(key, { expected, given, scenarios: [...before, scenario.leaf] });
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
