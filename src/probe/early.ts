import type { Crash } from "../read/crash.ts";
import type { Death, Scene, ServiceState } from "./scene.ts";
import { stateOf } from "./scene.ts";

/** Why waiting any longer cannot help. */
export interface Decided {
  readonly service: string | null;
  readonly because:
    | "start-failed"
    | "engine-error"
    | "command-not-runnable"
    | "exited-without-restart"
    | "never-started"
    | "configuration-refused"
    | "import-failed-twice"
    | "same-crash-three-times";
  /** Words of compose or the engine; "" when there are none. */
  readonly detail: string;
}

/** Ends of one service, each with whether everything it may need was ready by then. */
export type DeathRecord = readonly { readonly death: Death; readonly othersReady: boolean }[];

/**
 * Decides before the time is up, only for what time cannot cure. `needed`: the services without
 * which no check can pass; the end of any other one proves nothing.
 */
export function decideEarly(
  scene: Scene,
  needed: readonly string[],
  deaths: ReadonlyMap<string, DeathRecord>,
  readCrash: (output: string) => Crash,
): Decided | null {
  const { is, detail } = scene.start;
  if (is === "failed") return { service: null, because: "start-failed", detail };
  for (const service of needed) {
    const state = stateOf(scene, service);
    if (state && waitsForOthers(scene, state, readCrash)) continue;
    const because =
      (state && (incurableState(state, is === "done") ?? incurableSilence(state, readCrash))) ??
      incurableDeaths(deaths.get(service) ?? [], readCrash);
    if (because) return { service, because, detail: state?.error ?? "" };
  }
  return null;
}

type Because = Decided["because"];

function incurableState(state: ServiceState, started: boolean): Because | null {
  const { status, error, exitCode } = state;
  const isDown = status === "exited" || status === "dead" || status === "created";
  if (isDown && error !== "") return "engine-error";
  const down = isDown || status === "restarting";
  if (down && (exitCode === 126 || exitCode === 127)) return "command-not-runnable";
  if ((status === "exited" || status === "dead") && !willRestart(state)) {
    return "exited-without-restart";
  }
  return started && (status === "absent" || status === "created") ? "never-started" : null;
}

/**
 * nginx has ended because it did not find a host, and the host may still be on its way. It would not
 * come back by itself; but who was late shows only when everything else is up.
 */
function waitsForOthers(
  scene: Scene,
  state: ServiceState,
  read: (output: string) => Crash,
): boolean {
  const last = state.deaths.at(-1)?.output;
  if (state.status !== "exited" || !last || !read(last).unresolved) return false;
  const others = scene.services.filter(({ service }) => service !== state.service);
  return scene.start.is === "running" || !others.every(isUp);
}

/** Done, ended for good, or running and as far as anybody can see listening: no name is still to come. */
function isUp(state: ServiceState): boolean {
  const { status, exitCode, listening } = state;
  if (status === "exited") return exitCode === 0 || !willRestart(state);
  return status === "running" && listening?.length !== 0;
}

/**
 * The parent of a server with several workers may live on when all of them failed to load the
 * program (uvicorn), and never open its port.
 */
function incurableSilence(state: ServiceState, read: (output: string) => Crash): Because | null {
  if (state.status !== "running" || state.silentOutput === null) return null;
  return read(state.silentOutput).failedLoads >= 2 ? "import-failed-twice" : null;
}

/** Docker's restart policies; `exited` under `always` is a moment between two lives. */
export function willRestart({ restartPolicy, exitCode, restartCount }: ServiceState): boolean {
  const [policy, most] = restartPolicy.split(":");
  if (policy === "always" || policy === "unless-stopped") return true;
  if (policy !== "on-failure" || exitCode === 0) return false;
  return most === undefined || Number(most) === 0 || restartCount < Number(most);
}

function incurableDeaths(record: DeathRecord, read: (output: string) => Crash): Because | null {
  const crashes = record.slice(-3).map(({ death, othersReady }) => ({
    exitCode: death.exitCode,
    crash: death.output === null ? null : read(death.output),
    othersReady,
  }));
  const [last, before, third] = crashes.toReversed();
  if (last?.crash?.incurable === "configuration") return "configuration-refused";
  if (last?.crash?.incurable === "import" && before?.crash?.incurable === "import") {
    return "import-failed-twice";
  }
  if (!last?.crash || !third) return null;
  const isSame = crashes.every(
    ({ exitCode, crash, othersReady }) =>
      othersReady && exitCode === last.exitCode && crash?.signature === last.crash?.signature,
  );
  return isSame ? "same-crash-three-times" : null;
}

/** A service without a healthcheck that does not show its listeners counts as ready after this. */
const SETTLED_MS = 10_000;

/**
 * Whether everything that the service may wait for was ready: all services but those that depend on
 * it, and `except`. What is declared in depends_on is not all that programs need.
 */
export function othersReady(
  scene: Scene,
  service: string,
  except: readonly string[],
  now: number,
): boolean {
  const dependents = dependentsOf(scene, service);
  return scene.services
    .filter(
      (other) =>
        other.service !== service &&
        !dependents.has(other.service) &&
        !except.includes(other.service),
    )
    .every((other) => isReady(other, now));
}

function isReady(state: ServiceState, now: number): boolean {
  // A job that has done its work.
  if (state.status === "exited") return state.exitCode === 0;
  if (state.status !== "running") return false;
  if (state.health !== "none") return state.health === "healthy";
  // Databases prepare themselves behind a port that only they can reach.
  if (state.listening?.some(({ loopback }) => !loopback)) return true;
  return state.startedAt !== null && now - Date.parse(state.startedAt) >= SETTLED_MS;
}

function dependentsOf(scene: Scene, service: string): ReadonlySet<string> {
  const found = new Set<string>([service]);
  for (const name of found) {
    for (const state of scene.services) {
      if (state.dependsOn.includes(name)) found.add(state.service);
    }
  }
  return found;
}
