import type { Texts } from "../causes/define.ts";
import { fill } from "../diagnose/message.ts";

/** A sentence's template, as something that finds the sentences made of it. */
interface Pattern {
  readonly key: string;
  readonly shape: RegExp;
  readonly params: readonly string[];
}

/** No sentence of ours is longer; characters. The templates are slow on what is not one. */
const LONGEST = 2000;

const patterns = new WeakMap<Texts, readonly Pattern[]>();

/**
 * A sentence that was made in English long before anybody asked for a language: by a stage that
 * gathers, by a case that somebody saved. Its template is found again in `english`, and what stands
 * in `other` under the same key is said with the same parameters, which may be such sentences
 * themselves. What has no template, a program's own words for one, stays as it is.
 */
export function reworded(text: string, english: Texts, other: Texts): string {
  if (other === english || text.length > LONGEST) return text;
  for (const { key, shape, params } of patternsOf(english)) {
    const found = shape.exec(text);
    const template = other[key];
    if (!found || template === undefined) continue;
    const values = params.map((name, index) => {
      return [name, reworded(found[index + 1] ?? "", english, other)] as const;
    });
    return fill(template, Object.fromEntries(values));
  }
  return text;
}

/**
 * The most particular first. What begins with words of its own frames what follows, and so it comes
 * before what begins with any words at all.
 */
function patternsOf(english: Texts): readonly Pattern[] {
  const known = patterns.get(english);
  if (known) return known;
  const made = Object.entries(english)
    .map(([key, template]) => ({
      ...{ key, template },
      isOpen: template.startsWith("{"),
      fixed: template.replace(PARAM, "").length,
    }))
    .sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.fixed - a.fixed)
    .map(({ key, template }) => patternOf(key, template));
  patterns.set(english, made);
  return made;
}

const PARAM = /\{(\w+)\}/g;

function patternOf(key: string, template: string): Pattern {
  const names: string[] = [];
  const parts = template.split(PARAM).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const before = names.indexOf(part);
    names.push(part);
    // The same name twice stands for the same words twice.
    return before < 0 ? "(.*?)" : `(\\${before + 1})`;
  });
  return { key, shape: new RegExp(`^${parts.join("")}$`, "s"), params: names };
}
