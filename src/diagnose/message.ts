import type { Texts } from "../causes/define.ts";
import type { Param } from "../causes/phrases.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

/** A sentence as data: which template, and the values for its parameters. */
export interface Message {
  /** `CAUSE.KEY` for causes, `check.KEY` for checks: the key of every translation. */
  readonly id: string;
  readonly params: Readonly<Record<string, Param>>;
}

/** What the parts of a sentence are said with. */
export type PartsOfSentences = Pick<Wording, "phrases" | "lists">;

/** Fills `{name}` in a template. A parameter without a value stays visible, so that a test sees it. */
export function fill(
  template: string,
  params: Message["params"],
  parts: PartsOfSentences = ENGLISH_WORDING,
): string {
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const words = paramInWords(value, parts);
    return typeof value === "object" ? `${SEAM}${words}${SEAM}` : words;
  });
  return filled.replace(SEAMS, "");
}

/** Where words of our own meet the template: a code point that no text may hold (Unicode, 23.7). */
const SEAM = "\ufdd0";
/** Beside a name in Latin letters Chinese has a space, and none between two words of its own. */
const SEAMS =
  /(?<=[\p{Script=Han}）]) \ufdd0(?=\p{Script=Han})|(?<=[\p{Script=Han}）])\ufdd0 (?=\p{Script=Han})|\ufdd0/gu;

/** What tells our requests apart in logs is no part of what was asked. */
export const OUR_MARK = /[?&]bad-gateway=[\w-]+/g;

function paramInWords(value: Param, parts: PartsOfSentences): string {
  if (typeof value !== "object") return String(value).replace(OUR_MARK, "");
  if ("list" in value) {
    const words = value.of.map((one) => paramInWords(one, parts));
    return listed(words, parts.lists[value.list], parts);
  }
  const phrases: Texts = parts.phrases;
  return fill(textOf(phrases, value.phrase), value.params, parts);
}

/** `a, b and c` */
export function listed(
  words: readonly string[],
  last: string,
  { lists }: Pick<Wording, "lists">,
): string {
  if (words.length < 2) return words.join("");
  const [end = "", before = ""] = words.toReversed();
  const joint = ENDS_IN_HAN.test(before) && STARTS_WITH_HAN.test(end) ? last.trim() : last;
  return `${words.slice(0, -1).join(lists.comma)}${joint}${end}`;
}

const ENDS_IN_HAN = /[\p{Script=Han}）]$/u;
const STARTS_WITH_HAN = /^\p{Script=Han}/u;

/** The template of a cause's text, in the cause's own words. */
export function textOf(texts: Texts, key: string): string {
  return texts[key] ?? key;
}
