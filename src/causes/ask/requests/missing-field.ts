import type { Fact } from "../../../case/facts.ts";
import { statusOf } from "./exchanges.ts";

/**
 * The form field that the application misses, as FastAPI's answer names it:
 * `{"detail": [{"loc": ["body", "file"], "type": "missing"}]}`; null for every other answer.
 */
export function missingField(exchange: Fact<"http.exchange">): string | null {
  const { outcome, sentBytes } = exchange.body;
  if (statusOf(exchange) !== 422 || outcome.is !== "answered" || sentBytes === 0) return null;
  try {
    const { detail } = JSON.parse(outcome.body) as { readonly detail?: readonly Detail[] };
    const missing = detail?.find(
      ({ type, loc }) => /missing/.test(type ?? "") && loc?.[0] === "body",
    );
    return typeof missing?.loc?.[1] === "string" ? missing.loc[1] : null;
  } catch {
    return null; // Some other text.
  }
}

interface Detail {
  readonly type?: string;
  readonly loc?: readonly unknown[];
}
