import type { Exchange } from "../case/codes/http.ts";
import { ask } from "./ask.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import { type Asking, inside, type Topic } from "./questions.ts";

/**
 * Asks the backend from where nginx stands, when nginx fails to get what the backend gives us. It
 * tells what lies between the two (networks, names) from what nginx makes of the request.
 */
export async function probeFromInside(
  deps: ProbeDeps,
  asking: Asking,
  topic: Topic,
  exchanges: readonly Exchange[],
): Promise<void> {
  const isFine = (via: Exchange["via"]) =>
    exchanges
      .filter(({ check }) => check === `${topic.check}:${via}`)
      .map(({ outcome }) => outcome.is === "answered" && outcome.status < 400);
  if (isFine("direct")[0] !== true || isFine("proxied").every(Boolean)) return;
  const { within } = asking.scene.endpoints;
  const question = inside(topic, asking);
  if (question && within !== null && (await deps.inside(within))) await ask(deps, question);
}
