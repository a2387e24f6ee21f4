import type { Capture } from "../case/captures.ts";
import { at, string } from "../read/json.ts";
import { take } from "./capture.ts";
import type { Asker, Subject } from "./subject.ts";
import { withoutValues } from "./without-values.ts";

/** Log kept per container; the end of it, where a failure stands. */
const LOG_BYTES = 1_500_000;

/** State and configuration of one container. */
export function inspected(asker: Asker, subject: Subject): Promise<Capture> {
  const { docker, signal } = asker;
  const { service, id, name } = subject;
  const how = `docker inspect ${name}`;
  return take(asker, { kind: "docker.inspect", subject: service, how }, async () => ({
    body: withoutValues(await docker.inspect(id, { signal })),
  }));
}

/** Everything about one container that outlives it: state, image, and all that it ever printed. */
export async function container(asker: Asker, subject: Subject): Promise<readonly Capture[]> {
  const { docker, signal } = asker;
  const { service, id, name, image } = subject;
  const inspect = await inspected(asker, subject);
  const tty = at(inspect.body, "Config", "Tty") === true;
  const ref = string(at(inspect.body, "Image")) ?? image;
  return [
    inspect,
    ...(await Promise.all([
      take(
        asker,
        { kind: "docker.image", subject: service, how: `docker image inspect ${image}` },
        async () => ({ body: withoutValues(await docker.image(ref, { signal })) }),
      ),
      take(
        asker,
        { kind: "docker.logs", subject: service, how: `docker logs --timestamps ${name}` },
        async () => ({ body: await docker.logs(id, { tty, bytes: LOG_BYTES }, { signal }) }),
      ),
    ])),
  ];
}
