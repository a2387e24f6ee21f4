import type { Exchange } from "../../case/codes/http.ts";
import type { LogLine } from "../docker-log.ts";

/** Our requests carry a mark of their own, and servers write down what they were asked. */
const MARK = /[?&](bad-gateway=[\w-]+)/;

/** When a request with this mark had been answered, ISO time, and whether it failed. */
interface Asked {
  readonly at: string;
  readonly failed: boolean;
}

/**
 * Gives times to the lines of a log that bears none: those of our requests, by their marks. What
 * stands between two of them belongs to one that failed, where one of the two did: servers write an
 * error before or after the request that raised it. What is older than our first request, or tells of
 * a server that does not write its requests down, stays without a time.
 */
export function datedByMarks(
  lines: readonly string[],
  exchanges: readonly Exchange[],
): readonly LogLine[] {
  const asked = new Map(
    exchanges.flatMap((exchange) => {
      const mark = MARK.exec(exchange.path)?.[1];
      return mark === undefined ? [] : [[mark, askedBy(exchange)] as const];
    }),
  );
  const marked = lines.map((text) => asked.get(MARK.exec(text)?.[1] ?? "") ?? null);
  let before: Asked | null = null;
  const dated: LogLine[] = [];
  for (const [index, text] of lines.entries()) {
    before = marked[index] ?? before;
    const after: Asked | null = before?.failed ? null : nextOf(marked, index);
    const of: Asked | null = after?.failed ? after : before;
    dated.push({ at: marked[index]?.at ?? of?.at ?? null, text });
  }
  return dated;
}

function askedBy({ at, outcome }: Exchange): Asked {
  const ended = Date.parse(at) + outcome.ms;
  const failed = outcome.is !== "answered" || outcome.status >= 500;
  return { at: new Date(ended).toISOString(), failed };
}

function nextOf(marked: readonly (Asked | null)[], index: number): Asked | null {
  return marked.slice(index + 1).find((one) => one !== null) ?? null;
}
