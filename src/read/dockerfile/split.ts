/** One instruction as it is written, its continued lines joined. Lines are 1-based. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** `--from=x` without the dashes; "" for a flag without a value. */
  readonly flags: Readonly<Record<string, string>>;
  /** What follows keyword and flags, to the end of the command. */
  readonly content: string;
  readonly heredocs: readonly Heredoc[];
  /** The lines of the heredocs, each with the line that ends it; "" where there are none. */
  readonly below: string;
  readonly line: number;
  readonly endLine: number;
}

/** A file that is written below the instruction. */
export interface Heredoc {
  readonly name: string;
  /** Of its first line. */
  readonly line: number;
  readonly lines: number;
}

/**
 * The instructions of a Dockerfile as BuildKit splits them (moby/buildkit,
 * frontend/dockerfile/parser). Never throws: what docker would refuse is read as far as it goes.
 */
export function splitInstructions(text: string): readonly Instruction[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  // An escape that is escaped itself continues nothing.
  const continued = escapeOf(lines) === "`" ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
  const found: Instruction[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (isBlankOrComment(lines[at])) continue;
    const instruction = instructionAt(lines, at, continued);
    found.push(instruction);
    at = instruction.endLine - 1;
  }
  return found;
}

/** That of the directives, which end at the first line that is none. */
function escapeOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*([a-z]\w*)\s*=(.*)$/i.exec(line) ?? [];
    if (name === undefined) return undefined;
    if (name.toLowerCase() === "escape") return value?.trim();
  }
  return undefined;
}

function isBlankOrComment(line = ""): boolean {
  return /^\s*(?:#|$)/.test(line);
}

function instructionAt(lines: readonly string[], start: number, continued: RegExp): Instruction {
  let end = start;
  let whole = "";
  for (let isOpen = true; isOpen && end < lines.length; end++) {
    const line = lines[end] ?? "";
    // Blank lines and comments between continued lines end nothing, and are not part of it.
    if (end > start && isBlankOrComment(line)) continue;
    isOpen = continued.test(line);
    whole += isOpen ? line.replace(continued, "$1") : line;
  }
  const [, keyword = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(whole.trim()) ?? [];
  const { flags, content } = withoutFlags(rest);
  const firstBelow = end;
  const heredocs: Heredoc[] = [];
  for (const name of HOLDS_FILES.test(whole) ? namesIn(content) : []) {
    const heredoc = heredocAt(lines, end, name);
    heredocs.push(heredoc);
    end = Math.min(end + heredoc.lines + 1, lines.length);
  }
  return {
    keyword: keyword.toUpperCase(),
    flags,
    content,
    heredocs,
    below: lines.slice(firstBelow, end).join("\n"),
    line: start + 1,
    endLine: end,
  };
}

const FLAG = /^--([^\s=]+)(?:=((?:"[^"]*"|'[^']*'|\S)*))?(?:\s+|$)/;

/** They stand before all else. */
function withoutFlags(text: string): Pick<Instruction, "flags" | "content"> {
  const flags: Record<string, string> = {};
  let content = text;
  for (let flag = FLAG.exec(content); flag; flag = FLAG.exec(content)) {
    const [all, name = "", value = ""] = flag;
    flags[name] = value;
    content = content.slice(all.length);
  }
  return { flags, content };
}

const HOLDS_FILES = /^\s*(?:ONBUILD\s+)?(?:ADD|COPY|RUN)\s/i;

interface HeredocName {
  readonly name: string;
  /** `<<-NAME`: tabs before a line are not part of it. */
  readonly isIndented: boolean;
}

function namesIn(content: string): readonly HeredocName[] {
  const words = content.includes("<<") ? wordsOf(content) : [];
  return words.flatMap((word) => {
    const [, dash, , name] = /^\d*<<(-?)(["']?)([^<"']+)\2$/.exec(word) ?? [];
    return name === undefined ? [] : { name, isIndented: dash === "-" };
  });
}

/** Quotes hold a word together, and stay. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
}

/** Up to the line that is its name, or to the end where there is none. */
function heredocAt(
  lines: readonly string[],
  start: number,
  { name, isIndented }: HeredocName,
): Heredoc {
  const end = lines.findIndex(
    (line, index) => index >= start && (isIndented ? line.replace(/^\t+/, "") : line) === name,
  );
  return { name, line: start + 1, lines: (end < 0 ? lines.length : end) - start };
}
