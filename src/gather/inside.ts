import type { Executed } from "../ports/docker.ts";
import { Unavailable } from "./capture.ts";
import { type Asker, isRunning, type Subject } from "./subject.ts";

/** POSIX and the OCI runtime: the program is not there, or cannot be run. */
const NOT_THERE = [126, 127];
/** Images that are tried as a sidecar, at most: each try costs a tenth of a second. */
const IMAGES = 2;

/** How it was run: `docker exec …`, or the sidecar's command. */
export interface RanInside extends Executed {
  readonly how: string;
}

/**
 * Runs a program in the subject's network namespace: in the container itself, or, where the image
 * does not have the program, in a sidecar from another image of the stack. Rejects with
 * `Unavailable` where neither has it.
 */
export async function runInside(
  asker: Asker,
  subject: Subject,
  argv: readonly string[],
  timeoutMs: number,
): Promise<RanInside> {
  const { docker, containers, labels, signal } = asker;
  if (!isRunning(subject)) throw new Unavailable(`${subject.name} is not running`);
  const options = { timeoutMs, signal };
  const shown = argv.length > 3 ? `${argv[0]} …` : argv.join(" ");
  const ran = await docker.exec(subject.id, argv, options);
  if (!NOT_THERE.includes(ran.exitCode)) {
    return { ...ran, how: `docker exec ${subject.name} ${shown}` };
  }
  const others = new Set(containers.map(({ image }) => image));
  others.delete(subject.image);
  for (const image of [...others].slice(0, IMAGES)) {
    try {
      const sidecar = { image, container: subject.id, argv, labels };
      const beside = await docker.sidecar(sidecar, options);
      const how = `docker run --network container:${subject.name} ${image} ${shown}`;
      if (!NOT_THERE.includes(beside.exitCode)) return { ...beside, how };
    } catch {
      // This image does not have it either: a start that fails says so with status 400.
    }
  }
  throw new Unavailable(`no image of the stack has ${argv[0]}`);
}
