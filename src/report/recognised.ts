import { fill } from "../diagnose/message.ts";
import { ENGLISH, type Language } from "./language.ts";
import { PASTE_TEXTS } from "./texts/paste.ts";

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
  language: Language = ENGLISH,
): string {
  const { paste: texts, report } = language;
  const named = (text: string) => fill(report.named, { name: placed(where, language), text });
  const kind = inWords(what, language);
  if (what === PASTE_TEXTS["not-understood"]) return named(kind);
  const of =
    source === null || what.includes(source)
      ? kind
      : fill(texts["of-source"], { what: kind, source });
  const text = texts[noise === 0 ? "understood-count" : "understood-and-noise"];
  return named(fill(text, { what: of, count: understood, noise }));
}

const LOG_OF = "log of ";

/** The readers say in English what a stretch is. */
function inWords(what: string, { paste: texts }: Language): string {
  if (what.startsWith(LOG_OF)) return fill(texts["log-of"], { names: what.slice(LOG_OF.length) });
  const key = KINDS.find((one) => PASTE_TEXTS[one] === what);
  return key === undefined ? what : texts[key];
}

const KINDS = [
  ...(["not-understood", "nginx-error-log", "access-log", "nginx-configuration"] as const),
  ...(["container-log", "exit-codes", "list-of-containers", "list-of-sockets"] as const),
  ...(["compose-file", "docker-and-compose", "kernel-log", "unit-status", "pm2-list"] as const),
];

/** `paste.log, lines 1-4` */
function placed(where: string, { paste: texts }: Language): string {
  const at = where.lastIndexOf("line");
  const [word, lines = ""] = where.slice(Math.max(at, 0)).split(" ");
  const text = word === "line" ? texts["line-at"] : texts["lines-at"];
  if (at < 0 || (word !== "line" && word !== "lines")) return where;
  return `${where.slice(0, at)}${fill(text, word === "line" ? { line: lines } : { lines })}`;
}
