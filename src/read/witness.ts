import type { AnyFact, FactKind, FactKinds, Seen } from "../case/facts.ts";
import type { Place } from "../case/place.ts";

/** Longest quote kept, in characters. */
const QUOTE_LIMIT = 400;

export function fact<K extends FactKind>(
  kind: K,
  subject: string,
  body: FactKinds[K],
  seen: Seen,
): AnyFact {
  return { kind, subject, body, seen } as AnyFact;
}

/** What `seen` takes; what is left out becomes null. */
export interface Witness {
  readonly source: string;
  readonly how: string;
  readonly at?: string | null;
  readonly place?: Place | null;
  readonly quote?: string | null;
}

export function witness({ source, how, at = null, place = null, quote = null }: Witness): Seen {
  return { source, how, at, place, quote: quote === null ? null : clip(quote) };
}

function clip(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= QUOTE_LIMIT ? trimmed : `${trimmed.slice(0, QUOTE_LIMIT - 1)}…`;
}
