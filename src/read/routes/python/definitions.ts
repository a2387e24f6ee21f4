import { type Argument, argumentsAt, lineAt } from "../scan.ts";

export interface Decorator {
  /** `router.post` */
  readonly name: string;
  readonly args: readonly Argument[];
  readonly line: number;
}

/** A function, or a class with everything in it. */
export interface Definition {
  readonly is: "def" | "class";
  readonly name: string;
  readonly indent: number;
  readonly decorators: readonly Decorator[];
  /** Parameters of a function, bases of a class. */
  readonly parameters: readonly Argument[];
  readonly line: number;
  readonly start: number;
  readonly body: string;
}

const HEAD = /^([ \t]*)(?:@([\w.]+)|(?:async[ \t]+)?(def|class)[ \t]+(\w+))/gm;

/** All functions and classes of a file, those inside of others included, in order. */
export function definitionsIn(text: string): readonly Definition[] {
  const found: Definition[] = [];
  let decorators: Decorator[] = [];
  for (const head of text.matchAll(HEAD)) {
    const [whole, spaces = "", decorator, kind, name = ""] = head;
    const end = head.index + whole.length;
    const open = /^[ \t]*\(/.exec(text.slice(end, end + 40));
    const given = open ? argumentsAt(text, end + open[0].length - 1) : null;
    const line = lineAt(text, head.index + spaces.length);
    if (decorator !== undefined) {
      decorators.push({ name: decorator, args: given?.list ?? [], line });
      continue;
    }
    const start = given?.end ?? end;
    found.push({
      is: kind === "class" ? "class" : "def",
      name,
      indent: spaces.length,
      decorators,
      parameters: given?.list ?? [],
      line,
      start: head.index,
      body: text.slice(start, endOfBlock(text, start, spaces.length)),
    });
    decorators = [];
  }
  return found;
}

/** The first line behind the head that is indented no further than it. */
function endOfBlock(text: string, from: number, indent: number): number {
  const lines = /\n([ \t]*)(?=[^\s])/g;
  lines.lastIndex = from;
  for (let next = lines.exec(text); next; next = lines.exec(text)) {
    const [whole, spaces = ""] = next;
    const first = text.charAt(next.index + whole.length);
    if (spaces.length <= indent && first !== ")" && first !== "]") return next.index;
  }
  return text.length;
}
