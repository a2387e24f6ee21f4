import type { Fact } from "../../../case/facts.ts";
import type { Grounds, View } from "../../define.ts";
import { duringExchange, exchangesVia, statusOf } from "../requests/exchanges.ts";

/** A line of nginx's error log, and the request of ours that failed by then. */
export interface FailedDuring {
  readonly line: Fact<"nginx.error">;
  /** null where nobody asked: then the line stands for itself. */
  readonly exchange: Fact<"http.exchange"> | null;
  /** The answer about it: nginx itself refused the request. */
  readonly grounds: Grounds;
}

/** The first of these lines that goes with a failure; null where all we asked was answered well. */
export function failedDuring(
  view: View<"http.exchange">,
  lines: readonly Fact<"nginx.error">[],
): FailedDuring | null {
  const failed = exchangesVia(view, "proxied").filter(
    (one) => one.body.outcome.is !== "answered" || (statusOf(one) ?? 0) >= 500,
  );
  for (const line of lines) {
    const { at } = line.seen;
    const exchange = failed.find((one) => at === null || duringExchange(one, at));
    if (exchange) return { line, exchange, grounds: rejectedOver(line, exchange) };
  }
  const [line] = lines;
  if (!line || view.looked("http.exchange")) return null;
  return { line, exchange: null, grounds: rejectedOver(line) };
}

function rejectedOver(line: Fact<"nginx.error">, ...exchange: Fact<"http.exchange">[]): Grounds {
  return {
    is: "cause",
    confidence: "certain",
    subject: line.subject,
    effects: [{ effect: "rejected", on: line.subject }],
    cites: [line, ...exchange],
  };
}
