import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { statusOf } from "./exchanges.ts";

/** Requests of one route that were sent together, and were answered one after the other. */
export interface InTurn {
  readonly service: string;
  readonly route: string;
  /** The first two of them that were answered. */
  readonly first: Fact<"http.exchange">;
  readonly second: Fact<"http.exchange">;
  /** Those through nginx for which it did not wait long enough. */
  readonly late: readonly Fact<"http.exchange">[];
  /** How many were sent through nginx. */
  readonly of: number;
  /** Whether it was seen more than once. */
  readonly isSure: boolean;
}

/** Requests that were started within so long of each other were sent together. */
const TOGETHER_MS = 250;
/** Less than this, a pause of the machine would look the same. */
const TELLING_MS = 500;

/**
 * Routes on which some requests come too late for nginx, while others that were sent at the same
 * moment are answered: the second when the first is done and the same time has passed once more.
 */
export function servedInTurn(view: View<"http.exchange">): readonly InTurn[] {
  const byRoute = Map.groupBy(view.all("http.exchange"), ({ body }) => body.route);
  return [...byRoute].flatMap(([route, exchanges]) => {
    const proxied = exchanges.filter(({ body }) => body.via === "proxied");
    const late = proxied.filter((fact) => statusOf(fact) === 504);
    const pairs = late.length === 0 ? [] : steps(exchanges);
    const [pair] = pairs;
    if (!pair) return [];
    const [first, second] = pair;
    const service = first.body.backend ?? view.plan.backend?.service ?? "backend";
    const isSure = pairs.length > 1;
    return [{ ...{ service, route, first, second, late, isSure }, of: proxied.length }];
  });
}

type Pair = readonly [Fact<"http.exchange">, Fact<"http.exchange">];

/** The first two answers of each group that was sent together, where the second waited for the first. */
function steps(exchanges: readonly Fact<"http.exchange">[]): readonly Pair[] {
  const answered = exchanges
    .filter((fact) => (statusOf(fact) ?? 500) < 500)
    .sort((a, b) => startOf(a) - startOf(b) || a.body.outcome.ms - b.body.outcome.ms);
  const groups: Fact<"http.exchange">[][] = [];
  for (const fact of answered) {
    const group = groups.at(-1);
    const [begin] = group ?? [];
    if (group && begin && startOf(fact) - startOf(begin) <= TOGETHER_MS) group.push(fact);
    else groups.push([fact]);
  }
  return groups.flatMap((group): readonly Pair[] => {
    const [first, second] = group.sort((a, b) => a.body.outcome.ms - b.body.outcome.ms);
    return first && second && isStep(first.body.outcome.ms, second.body.outcome.ms)
      ? [[first, second]]
      : [];
  });
}

function startOf({ body }: Fact<"http.exchange">): number {
  return Date.parse(body.at);
}

/** The second took about twice as long as the first. */
function isStep(first: number, second: number): boolean {
  const more = second - first;
  return first >= TELLING_MS && more >= first * 0.6 && more <= first * 1.6;
}
