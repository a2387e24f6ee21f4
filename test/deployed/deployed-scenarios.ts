import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Expectation, Scenario } from "../scenario.ts";

const root = join(import.meta.dirname, "../scenarios/deployed");

/**
 * What a deployed system must be found to be. Here `before` and `after` are shell commands on the
 * machine, as root, in a copy of the checkout: before and after it is deployed.
 */
export interface DeployedExpectation extends Expectation {
  /** Findings beside the root; of a system that is well, there must be no others. */
  readonly contributing?: readonly string[];
  /** Words that stand in what follows from the root. */
  readonly follows?: readonly string[];
  /** Of the headline, on the machine. */
  readonly remote?: string;
  /** A check of which some requests failed, and not all. */
  readonly some?: string;
  /** What the report says of the machine itself. */
  readonly machine?: Readonly<Record<string, string>>;
  /** What the configuration says in another way than the system's `plan.yml`. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** What another user than one with sudo gets to know less, where that changes the answer. */
  readonly "without-sudo"?: Partial<DeployedExpectation>;
}

export interface DeployedScenario extends Scenario {
  readonly system: string;
  readonly expect: DeployedExpectation;
}

/** The scenarios of one deployed system, by name. */
export function deployedScenarios(system: string): readonly DeployedScenario[] {
  return ["variants", "controls"].flatMap((kind) => {
    const parent = join(root, system, kind);
    if (!existsSync(parent)) return [];
    return readdirSync(parent)
      .sort()
      .map((leaf) => {
        const folder = join(parent, leaf);
        const expect = parse(
          readFileSync(join(folder, "expect.yml"), "utf8"),
        ) as DeployedExpectation;
        return { name: `${system}/${kind}/${leaf}`, system, leaf, folder, expect };
      });
  });
}
