/** What goes wrong in one text; compose stops at the first. */
export type TemplateFault =
  | { readonly is: "invalid" }
  | { readonly is: "too-deep" }
  | { readonly is: "required"; readonly name: string; readonly reason: string };

export interface Filled {
  readonly text: string;
  readonly fault: TemplateFault | null;
}

export interface Look {
  /** undefined: not set. */
  readonly up: (name: string) => string | undefined;
  /** Called for names that are not set and have nothing to fall back on. */
  readonly unset: (name: string) => void;
}

const START = /\$(?:(\$)|([a-z_][a-z0-9_]*)|\{(?:([a-z_][a-z0-9_]*)(:?[-?+])?)?)/giy;
const DEEPEST = 50;

/**
 * Fills `$NAME`, `${NAME}` and the forms with `-`, `:-`, `?`, `:?`, `+`, `:+`, which may be nested;
 * `$$` is a dollar (compose-go: template/template.go). Other dollars stay.
 */
export function fillTemplate(text: string, look: Look, depth = 0): Filled {
  if (!text.includes("$")) return { text, fault: null };
  if (depth > DEEPEST) return { text: "", fault: { is: "too-deep" } };
  const parts: string[] = [];
  let fault: TemplateFault | null = null;
  let line: Line = { end: -1, brace: -1 };
  let at = 0;
  for (;;) {
    const dollar = text.indexOf("$", at);
    if (dollar < 0) break;
    parts.push(text.slice(at, dollar));
    if (line.end <= dollar) line = lineAt(text, dollar);
    const { value, end, fault: own } = referenceAt(text, dollar, line.brace, { look, depth });
    parts.push(value);
    fault ??= own;
    at = end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(""), fault };
}

/** A reference ends on its own line; its default may have braces, and ends at the one that closes. */
interface Line {
  readonly end: number;
  readonly brace: number;
}

function lineAt(text: string, from: number): Line {
  const found = text.indexOf("\n", from);
  const end = found < 0 ? text.length : found;
  return { end, brace: text.lastIndexOf("}", end) };
}

interface Reference {
  readonly value: string;
  readonly end: number;
  readonly fault: TemplateFault | null;
}

interface Inside {
  readonly look: Look;
  readonly depth: number;
}

function referenceAt(text: string, dollar: number, brace: number, inside: Inside): Reference {
  const { look } = inside;
  START.lastIndex = dollar;
  const found = START.exec(text);
  if (!found) return { value: "$", end: dollar + 1, fault: null };
  const [whole, escaped, bare, name, operator] = found;
  const end = dollar + whole.length;
  if (escaped !== undefined) return { value: "$", end, fault: null };
  if (bare !== undefined) return { value: lookedUp(bare, look), end, fault: null };
  const invalid = { value: "", end, fault: { is: "invalid" } } as const;
  if (name === undefined) return invalid;
  if (operator === undefined) {
    return text[end] === "}" ? { value: lookedUp(name, look), end: end + 1, fault: null } : invalid;
  }
  if (brace < end) return invalid;
  const close = closing(text, dollar, brace);
  const word = fillTemplate(text.slice(end, close), look, inside.depth + 1);
  return { ...choose(name, operator, word, look), end: close + 1 };
}

function lookedUp(name: string, look: Look): string {
  const value = look.up(name);
  if (value === undefined) look.unset(name);
  return value ?? "";
}

function choose(name: string, operator: string, word: Filled, look: Look) {
  if (word.fault) return { value: "", fault: word.fault };
  const value = look.up(name);
  const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
  if (operator.endsWith("+")) return { value: isSet ? word.text : (value ?? ""), fault: null };
  if (isSet) return { value, fault: null };
  if (operator.endsWith("-")) return { value: word.text, fault: null };
  return { value: "", fault: { is: "required", name, reason: word.text } as const };
}

/** The brace that closes the first one; the last of the line where they do not balance. */
function closing(text: string, from: number, last: number): number {
  let open = 0;
  for (let at = from; at <= last; at += 1) {
    const letter = text[at];
    if (letter === "}") {
      open -= 1;
      if (open === 0) return at;
    } else if (letter === "{") {
      open += 1;
      at += 1;
    }
  }
  return last;
}
