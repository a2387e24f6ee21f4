import type { Clock } from "../ports/clock.ts";
import type { Docker, Labelled, Removable } from "../ports/docker.ts";
import type { Processes } from "../ports/process.ts";
import { isRun, PROJECT, REPLACED, RUN } from "./labels.ts";
import { scratchName } from "./scratch.ts";

export interface Removed {
  /** `container barcode-backend`, `volume x_uploads` … in no order. */
  readonly removed: readonly string[];
  /** What could not be removed, and why. */
  readonly left: readonly string[];
}

/** The engine says 409 or 403 while something is still being let go of. */
const ATTEMPTS = 5;
const BETWEEN_MS = 100;

/**
 * Removes everything that carries the run's label, and nothing else: containers at once, whether
 * they listen to signals or not, then what they held. Never rejects.
 */
export async function removeLabelled(docker: Docker, clock: Clock, run: string): Promise<Removed> {
  const label = `${RUN}=${run}`;
  const containers = await untilGone(clock, "container", async () => {
    const found = await docker.containers([label]);
    return found.map(({ id, name }) => ({
      shown: name,
      remove: () => docker.remove("container", id),
    }));
  });
  const rest = await Promise.all(
    (["network", "volume", "image"] as const).map((what) =>
      untilGone(clock, what, async () => {
        const found = await docker.list(what, [label]);
        return found.map((thing) => ({
          shown: thing.names[0] ?? thing.id,
          remove: () =>
            what === "image" ? removeImage(docker, thing) : docker.remove(what, thing.id),
        }));
      }),
    ),
  );
  const all = [containers, ...rest];
  return {
    removed: all.flatMap(({ removed }) => removed),
    left: all.flatMap(({ left }) => left),
  };
}

interface Candidate {
  readonly shown: string;
  remove(): Promise<void>;
}

async function untilGone(
  clock: Clock,
  what: Removable,
  find: () => Promise<readonly Candidate[]>,
): Promise<Removed> {
  const seen = new Set<string>();
  let left: readonly string[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const found = await find();
      if (found.length === 0) return { removed: [...seen], left: [] };
      for (const { shown } of found) seen.add(`${what} ${shown}`);
      const results = await Promise.allSettled(found.map((candidate) => candidate.remove()));
      left = results.flatMap((result, index) =>
        result.status === "rejected"
          ? [`${what} ${found[index]?.shown}: ${messageOf(result.reason)}`]
          : [],
      );
      // Once more without a pause: a container may have been created while others were removed.
      if (left.length > 0) await clock.sleep(BETWEEN_MS * attempt);
    } catch (error) {
      return { removed: [], left: [`every ${what} of the run: ${messageOf(error)}`] };
    }
  }
  return { removed: [...seen], left };
}

/** Takes the image away, and gives a name that it took over back to the image that had it. */
async function removeImage(docker: Docker, image: Labelled): Promise<void> {
  await docker.remove("image", image.id);
  const [, name, before] = TAKEN_OVER.exec(image.labels[REPLACED] ?? "") ?? [];
  // An image that was pulled may bring such a label, but does not bear another one's name.
  if (!name || !before || !image.names.map(wholeName).includes(wholeName(name))) return;
  if ((await docker.image(before)) !== null) await docker.tag(before, name);
}

const TAKEN_OVER = /^([^=]+)=(sha256:[0-9a-f]{64})$/;

/** As the engine lists it. */
function wholeName(name: string): string {
  const short = name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
  return /:[^/]*$/.test(short) ? short : `${short}:latest`;
}

/** Removes what a run left, by its compose project; for a later process that knows no more. */
export async function removeRun(
  ports: { readonly docker: Docker; readonly clock: Clock; readonly processes: Processes },
  project: string,
): Promise<Removed> {
  const { docker, clock, processes } = ports;
  const labels = [`${PROJECT}=${project}`, RUN];
  const found = await Promise.all([
    docker.containers(labels),
    ...(["network", "volume", "image"] as const).map((what) => docker.list(what, labels)),
  ]);
  const runs = new Set(found.flat().map(({ labels: { [RUN]: run = "" } }) => run));
  const removed = await Promise.all(
    [...runs].filter(isRun).map(async (run) => {
      await processes.endByArgument(scratchName(run));
      return removeLabelled(docker, clock, run);
    }),
  );
  return {
    removed: removed.flatMap((each) => each.removed),
    left: removed.flatMap((each) => each.left),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
