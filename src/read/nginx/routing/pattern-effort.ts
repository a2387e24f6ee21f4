/** How the steps of a match that fails grow with its text, at worst. */
export interface Effort {
  /** Loops that share the text between them: with n letters, n to that power. */
  readonly loops: number;
  /** Ways that do not depend on the text. */
  readonly ways: number;
  /** Loops in loops, each of which can take what the other takes: every letter doubles the steps. */
  readonly doubles: boolean;
}

const NOTHING: Effort = { loops: 0, ways: 1, doubles: false };
/** Steps that take well under a second. */
const MOST_STEPS = 2e8;

/** PCRE gives up by itself (ngx_pcre: match limit); our engine would go on for hours. */
export function isAffordable({ loops, ways, doubles }: Effort, text: string): boolean {
  let steps = ways * (doubles ? 2 ** text.length : 1);
  for (let loop = 1; loop <= loops; loop += 1) steps *= text.length / loop + 1;
  return steps <= MOST_STEPS;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** A bound on what matching can cost. The pattern is one that JavaScript takes. */
export function effortOf(pattern: string): Effort {
  const effort = alternatives({ text: pattern, at: 0 });
  const isAnchored = pattern.startsWith("^") && !pattern.includes("|");
  return isAnchored ? effort : { ...effort, loops: effort.loops + 1 };
}

function alternatives(reader: Reader): Effort {
  let all = sequence(reader);
  while (reader.text[reader.at] === "|") {
    reader.at += 1;
    const next = sequence(reader);
    all = {
      loops: Math.max(all.loops, next.loops),
      ways: all.ways + next.ways,
      doubles: all.doubles || next.doubles,
    };
  }
  return all;
}

function sequence(reader: Reader): Effort {
  let all = NOTHING;
  while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) {
    const next = quantified(reader);
    all = {
      loops: all.loops + next.loops,
      ways: all.ways * next.ways,
      doubles: all.doubles || next.doubles,
    };
  }
  return all;
}

const ATOM = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

function quantified(reader: Reader): Effort {
  const opened = take(reader, GROUP);
  const start = reader.at;
  let inner = NOTHING;
  if (opened === "") take(reader, ATOM);
  else inner = alternatives(reader);
  const body = reader.text.slice(start, reader.at);
  if (opened !== "") reader.at += 1;
  const quantifier = take(reader, QUANTIFIER);
  if (quantifier === "") return inner;
  if (quantifier.startsWith("?")) return { ...inner, ways: inner.ways + 1 };
  const varies = inner.loops > 0 || inner.ways > 1;
  const doubles = inner.doubles || (varies && !isSeparated(body));
  if (/^\{\d+\}/.test(quantifier)) return { ...inner, doubles };
  return { ...inner, loops: inner.loops + 1, doubles };
}

const LETTER = String.raw`(\\[^\w\s]|[^\w\\[\](){}.*+?^$|\s])`;
const CLASS = String.raw`(\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\[wd])[*+]`;
const LETTER_FIRST = new RegExp(`^${LETTER}${CLASS}$`);
const LETTER_LAST = new RegExp(`^${CLASS}${LETTER}$`);

/** `(/[^/]+)*`: a letter that the inner loop cannot take says where each round begins or ends. */
function isSeparated(body: string): boolean {
  const [, first, after] = LETTER_FIRST.exec(body) ?? [];
  const [, before, last] = LETTER_LAST.exec(body) ?? [];
  const [letter, inner] = [first ?? last, after ?? before];
  if (letter === undefined || inner === undefined) return false;
  return !new RegExp(`^${inner}$`).test(letter.replace("\\", ""));
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
}
