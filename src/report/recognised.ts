import { fill } from "../diagnose/message.ts";
import { ENGLISH, type Language } from "./language.ts";

/** A stretch of a paste, and what it was taken for. */
export interface Recognised {
  /** `lines 1-4`, with the file where there are several. */
  readonly where: string;
  readonly what: string;
  readonly source: string | null;
  /** Lines that say something, lines that never do; both 0 where nothing was recognised. */
  readonly understood: number;
  readonly noise: number;
  readonly lines: readonly { readonly number: number; readonly understood: boolean }[];
}

/** `lines 1-4: nginx error log of web (2 understood, 1 noise)` */
export function inOneLine(
  { where, what, source, understood, noise }: Recognised,
  { paste: texts, report }: Language = ENGLISH,
): string {
  const named = (text: string) => fill(report.named, { name: where, text });
  if (what === NOT_UNDERSTOOD) return named(what);
  const of =
    source === null || what.includes(source) ? what : fill(texts["of-source"], { what, source });
  const text = texts[noise === 0 ? "understood-count" : "understood-and-noise"];
  return named(fill(text, { what: of, count: understood, noise }));
}

const NOT_UNDERSTOOD = "not understood";
