import type { Exchange } from "../case/codes/http.ts";
import { withoutQuery } from "../case/without-query.ts";
import { ask } from "./ask.ts";
import type { ProbeDeps } from "./probe-deps.ts";
import { type Asking, direct, type Topic } from "./questions.ts";

/**
 * Asks the backend for the path as the client sent it, wherever nginx changed the path on the way
 * and what came of it was unknown there. It tells a wrong mapping from a path that nobody knows.
 */
export async function probeUnmapped(
  deps: ProbeDeps,
  asking: Asking,
  topics: readonly Topic[],
  exchanges: readonly Exchange[],
): Promise<void> {
  const questions = topics.flatMap((topic) => {
    const mapped = deps.upstream(topic.method, topic.path);
    const answer = exchanges.find(({ check }) => check === `${topic.check}:proxied`);
    if (!mapped || !answer || !isUnknown(answer)) return [];
    if (withoutQuery(mapped.uri) === withoutQuery(topic.path)) return [];
    const backend = topic.backend ?? mapped.backend;
    const question = direct({ ...topic, backend }, mapped.host, asking);
    return question ? [{ ...question, check: `${topic.check}:unmapped` }] : [];
  });
  await Promise.all(questions.map((question) => ask(deps, question)));
}

function isUnknown({ outcome }: Exchange): boolean {
  return outcome.is === "answered" && [404, 405].includes(outcome.status);
}
