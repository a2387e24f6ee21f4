import { fillTemplate, type TemplateFault } from "./template.ts";

export interface EnvText {
  readonly values: Readonly<Record<string, string>>;
  /** What compose stops at; null: it reads the file to its end. */
  readonly wrong: { readonly line: number; readonly message: string } | null;
}

/** An environment variable by name; undefined: not set. */
export type LookUp = (name: string) => string | undefined;

interface Reading {
  readonly text: string;
  readonly lookUp: LookUp;
  readonly values: Map<string, string>;
}

/** Where the next statement begins, or why there is none. */
type Step = { readonly next: number } | { readonly wrong: string };

const BLANK = /[\t\v\f\r \u0085\u00A0]*/y;
const KEY =
  /(?:export[\t\v\f\r \u0085\u00A0\n]+)?([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)(?:([=:\n])|$)?/uy;

/**
 * Reads an environment file as compose does: `NAME=value` or `NAME: value`, a name alone to take the
 * value from outside, `export`, comments, quotes over several lines, variables (compose-go: dotenv).
 */
export function readEnvText(text: string, lookUp: LookUp = () => undefined): EnvText {
  const reading = { text: text.replace(/^\uFEFF/, ""), lookUp, values: new Map<string, string>() };
  let at = 0;
  let wrong: EnvText["wrong"] = null;
  for (;;) {
    at = statementFrom(reading.text, at);
    if (at >= reading.text.length) break;
    const step = readStatement(reading, at);
    if ("wrong" in step) {
      wrong = { line: reading.text.slice(0, at).split("\n").length, message: step.wrong };
      break;
    }
    at = step.next;
  }
  return { values: Object.fromEntries(reading.values), wrong };
}

function statementFrom(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
    if (text[at] !== "#") return at;
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end;
  }
}

function readStatement(reading: Reading, at: number): Step {
  const { text, values, lookUp } = reading;
  KEY.lastIndex = at;
  const [whole = "", name = "", end] = KEY.exec(text) ?? [];
  const stop = at + whole.length;
  if (end === undefined && stop < text.length) {
    return { wrong: `"${text.charAt(stop)}" cannot stand in the name of a variable` };
  }
  const key = name.trim();
  if (key.includes(" ")) return { wrong: `the name "${key}" has a space in it` };
  if (end !== "=" && end !== ":") {
    // A name at the very end without a line break is not read as a name at all (compose-go).
    const value = end === "\n" ? lookUp(key) : undefined;
    if (end === "\n" && value !== undefined) values.set(key, value);
    else if (end !== "\n") values.set("", "");
    return { next: stop };
  }
  BLANK.lastIndex = stop;
  const from = stop + (BLANK.exec(text)?.[0].length ?? 0);
  const quote = text[from];
  return quote === '"' || quote === "'" ? quoted(reading, key, from) : plain(reading, key, from);
}

function plain({ text, values, lookUp }: Reading, key: string, from: number): Step {
  const found = text.indexOf("\n", from);
  const end = found < 0 ? text.length : found;
  const [value = ""] = text.slice(from, end).split(" #", 1);
  return keep(values, key, fillTemplate(value.trimEnd(), look(values, lookUp)), end + 1);
}

function quoted({ text, values, lookUp }: Reading, key: string, from: number): Step {
  const quote = text.charAt(from);
  const letters: string[] = [];
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === quote) {
      const inside = letters.join("");
      const filled =
        quote === "'"
          ? { text: inside, fault: null }
          : fillTemplate(unescaped(inside), look(values, lookUp));
      return keep(values, key, filled, at + 1);
    }
    if (letter !== "\\") {
      letters.push(letter);
      continue;
    }
    at += 1;
    letters.push(text[at] === quote ? quote : `\\${text.charAt(at)}`);
  }
  return { wrong: `the value of ${key} has an opening ${quote} and no closing one` };
}

function look(values: ReadonlyMap<string, string>, lookUp: LookUp) {
  return { up: (name: string) => lookUp(name) ?? values.get(name), unset: () => undefined };
}

function keep(
  values: Map<string, string>,
  key: string,
  { text, fault }: { readonly text: string; readonly fault: TemplateFault | null },
  next: number,
): Step {
  if (fault) return { wrong: faultText(key, fault) };
  values.set(key, text);
  return { next };
}

function faultText(key: string, fault: TemplateFault): string {
  if (fault.is === "required") {
    return `${key} needs the variable ${fault.name}, which is not set: ${fault.reason}`;
  }
  return `the value of ${key} has a $ that begins no variable; write $$, or single quotes`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" },
  ...{ '"': '"', "\\": "\\", $: "$$" },
};

function unescaped(text: string): string {
  return text.replace(
    /\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g,
    (whole, letter?: string, octal?: string) => {
      if (letter !== undefined) return ESCAPES[letter] ?? whole;
      return /^[0-7]{3}$/.test(octal ?? "")
        ? String.fromCharCode(Number.parseInt(octal ?? "", 8))
        : whole;
    },
  );
}
