import type { Fact } from "../../../case/facts.ts";
import { isStillStarting } from "../../../case/still-starting.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";

type Evidence = View<
  "compose.service" | "compose.failure" | "container.state" | "container.health"
>;

/** A service that others are not started for, because it is not what they wait for. */
export interface Gate {
  readonly dependency: string;
  readonly condition: string;
  /** compose's own words about it, when it gave up waiting. */
  readonly failure: Fact<"compose.failure"> | null;
  /** Services that name it in depends_on, and were never started. */
  readonly waiting: readonly string[];
  /** The same, and all that wait for those in turn. */
  readonly held: readonly string[];
}

/** Every closed gate of the stack; of a row of services that wait for each other, the first. */
export function closedGates(view: Evidence): readonly Gate[] {
  const names = view.all("compose.service").map(({ subject }) => subject);
  const held = (service: string) => isNeverStarted(view, service) && blockers(view, service)[0];
  return names.flatMap((dependency) => {
    const waiting = names.filter(
      (service) => isNeverStarted(view, service) && blockers(view, service).includes(dependency),
    );
    const [first] = waiting;
    if (first === undefined || held(dependency)) return [];
    return [
      {
        dependency,
        condition: conditionOf(view, first, dependency),
        failure: failureOf(view, dependency),
        waiting,
        held: [...heldBehind(view, names, dependency)],
      },
    ];
  });
}

/** Whether some service is to start only when this one is healthy. */
export function isGate(view: View<"compose.service">, service: string): boolean {
  return view
    .all("compose.service")
    .some(({ body }) =>
      body.dependsOn.some((one) => one.service === service && one.condition === "service_healthy"),
    );
}

/** Whether others are not started before this one has done its work, and has ended well. */
export function isAwaitedJob(view: View<"compose.service">, service: string): boolean {
  return view
    .all("compose.service")
    .some(({ body }) =>
      body.dependsOn.some((one) => one.service === service && one.condition === COMPLETED),
    );
}

const COMPLETED = "service_completed_successfully";

/** Whether compose waits with this service for a healthcheck that may still succeed. */
export function waitsForHealth(view: Evidence, service: string): boolean {
  return blockers(view, service).some(
    (name) => view.of("container.health", name)[0]?.body.status === "starting",
  );
}

function heldBehind(
  view: Evidence,
  names: readonly string[],
  dependency: string,
): ReadonlySet<string> {
  const held = new Set<string>();
  const queue = [dependency];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const name of names) {
      if (held.has(name) || !isNeverStarted(view, name)) continue;
      if (!blockers(view, name).includes(next)) continue;
      held.add(name);
      queue.push(name);
    }
  }
  return held;
}

/** What this service waits for in vain. */
function blockers(view: Evidence, service: string): readonly string[] {
  const waitsFor = composed(view, service)?.body.dependsOn ?? [];
  return waitsFor
    .filter((one) => !isMet(view, one.service, one.condition))
    .map((one) => one.service);
}

function isMet(view: Evidence, dependency: string, condition: string): boolean {
  if (failureOf(view, dependency)) return false;
  const [state] = view.of("container.state", dependency);
  // Nobody looked: then nothing is known to be closed.
  if (!state) return true;
  const { status, exitCode } = state.body;
  // It may still get there: the run was over before its time.
  const asked = state.seen.at ?? "";
  if (isStillStarting(state.body, [], [], asked, view.plan.timeoutSeconds)) return true;
  if (condition === COMPLETED) return status === "exited" && exitCode === 0;
  if (condition === "service_healthy") {
    return view.of("container.health", dependency)[0]?.body.status === "healthy";
  }
  return status !== "created" && status !== "absent";
}

function failureOf(view: Evidence, dependency: string): Fact<"compose.failure"> | null {
  const codes = ["dependency-unhealthy", "dependency-exited"];
  const found = view
    .of("compose.failure", dependency)
    .find(({ body }) => codes.includes(body.code));
  return found ?? null;
}

function conditionOf(view: Evidence, service: string, dependency: string): string {
  const gate = composed(view, service)?.body.dependsOn.find((one) => one.service === dependency);
  return gate?.condition ?? "service_started";
}

/** Created and left so: the engine itself had nothing against it. */
function isNeverStarted(view: View<"container.state">, service: string): boolean {
  const [state] = view.of("container.state", service);
  const isNew = state?.body.status === "created" || state?.body.status === "absent";
  return isNew && state.body.error === "";
}
