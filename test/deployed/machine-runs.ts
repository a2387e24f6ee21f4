import { type DeployedScenario, deployedScenarios } from "./deployed-scenarios.ts";
import type { User } from "./machine.ts";

/** A scenario of a machine, and who looks at it. */
export interface MachineRun extends DeployedScenario {
  readonly user: User;
  /** What its case is called. */
  readonly recorded: string;
}

/** Also looked at by one who may do nothing but log in. */
const WITHOUT_SUDO: ReadonlySet<string> = new Set([
  "frontend-down",
  "port-taken",
  "relative-import",
  "supervisor-gave-up",
  "uniuni-base",
]);

/** Each scenario of the systems that run on a machine without containers, once for each user. */
export function machineRuns(): readonly MachineRun[] {
  return ["uniuni", "liaotian"].flatMap(deployedScenarios).flatMap((scenario): MachineRun[] => {
    const { leaf, expect } = scenario;
    const admin = { ...scenario, user: "admin", recorded: leaf } as const;
    if (!WITHOUT_SUDO.has(leaf)) return [admin];
    const less = { ...expect, ...expect["without-sudo"] };
    const recorded = `${leaf}-without-sudo`;
    return [admin, { ...scenario, expect: less, user: "deploy", recorded }];
  });
}
