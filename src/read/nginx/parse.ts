import { readOnce } from "../read-once.ts";
import type { Directive, Problem, ProblemCode } from "./directive.ts";
import type { Cursor } from "./syntax/cursor.ts";
import { holdsDirectives } from "./syntax/grammar.ts";
import { readStray, readToken } from "./syntax/lex.ts";
import { holdsLua, readLua } from "./syntax/lua-block.ts";
import { splitAtMissingSemicolon, type Word } from "./syntax/missing-semicolon.ts";

export interface ParsedFile {
  readonly directives: readonly Directive[];
  /** In the order of the file; nginx itself stops at the first. */
  readonly problems: readonly Problem[];
}

/** Real files nest a handful of levels; the bound keeps every walk over the tree safe. */
const DEEPEST = 64;

interface Block {
  readonly name: string;
  readonly args: readonly string[];
  readonly line: number;
  readonly children: Directive[];
}

interface State {
  readonly file: string;
  readonly cursor: Cursor;
  readonly problems: Problem[];
  readonly stack: Block[];
  current: Directive[];
  words: Word[];
}

/** Few configurations have more files. */
const KEPT = 400;

/**
 * Reads one configuration file. Never throws: what nginx would refuse becomes a problem, and
 * reading goes on at the most likely place, so that the rest of the tree is there.
 */
export const parseNginx = readOnce(KEPT, (text: string, file: string) => `${file}\0${text}`, read);

function read(text: string, file: string): ParsedFile {
  const marked = text.startsWith("\uFEFF");
  const top: Directive[] = [];
  const state: State = {
    file,
    cursor: { text: marked ? text.slice(1) : text, pos: 0, line: 1 },
    problems: [],
    stack: [],
    current: top,
    words: [],
  };
  if (marked) {
    const name = /^[^\s;{]*/.exec(state.cursor.text)?.[0] ?? "";
    report(state, "unknown-directive", 1, `unknown directive "\uFEFF${name}"`);
  }
  while (step(state)) {
    if (state.stack.length > DEEPEST) {
      report(state, "nested-too-deep", state.cursor.line, `more than ${DEEPEST} nested blocks`);
      break;
    }
  }
  finish(state);
  return { directives: top, problems: state.problems };
}

function step(state: State): boolean {
  const token = readToken(state.cursor);
  switch (token.is) {
    case "word":
      state.words.push({ text: token.text, line: token.line });
      if (token.open) {
        const detail = 'unexpected end of file, expecting ";" or "}"';
        report(state, "unterminated-quote", token.line, detail);
      }
      checkStray(state);
      return true;
    case ";":
      endStatement(state, token.line);
      return true;
    case "{":
      openBlock(state, token.line);
      return true;
    case "}":
      closeBlock(state, token.line);
      return true;
    case "stray":
    case "end":
      return false;
  }
}

function checkStray(state: State): void {
  const before = state.cursor.text[state.cursor.pos - 1];
  if (before !== '"' && before !== "'") return;
  const stray = readStray(state.cursor);
  if (stray?.is === "stray") {
    report(state, "unexpected", stray.line, `unexpected "${stray.text}"`);
  }
}

function endStatement(state: State, line: number): void {
  if (state.words.length === 0) {
    report(state, "unexpected", line, 'unexpected ";"');
    return;
  }
  addSimple(state, lastStatement(state, ";", line), line);
  state.words = [];
}

/** Adds the statements before a missing semicolon; answers the words of the one that ends here. */
function lastStatement(state: State, end: ";" | "{", line: number): readonly Word[] {
  const parent = state.stack.at(-1);
  if (parent && !holdsDirectives(parent.name)) return state.words;
  const split = splitAtMissingSemicolon(state.words, end);
  for (const { words, endLine } of split.complete) addSimple(state, words, endLine);
  for (const { code, line: at, detail } of split.problems) {
    report(state, code, at, detail, line);
  }
  return split.rest;
}

function openBlock(state: State, line: number): void {
  const [name, ...args] = lastStatement(state, "{", line);
  state.words = [];
  if (!name) report(state, "unexpected", line, 'unexpected "{"');
  if (name && holdsLua(name.text)) {
    const code = readLua(state.cursor);
    if (code === null) {
      const detail = 'unexpected end of file, expecting "}"';
      report(state, "unexpected-end", name.line, detail, state.cursor.line);
    }
    state.current.push({
      name: name.text,
      args: [...args.map((word) => word.text), code ?? ""],
      file: state.file,
      line: name.line,
      endLine: state.cursor.line,
      block: [],
    });
    return;
  }
  const children: Directive[] = [];
  state.stack.push({
    name: name?.text ?? "",
    args: args.map((word) => word.text),
    line: name?.line ?? line,
    children: state.current,
  });
  state.current = children;
}

function closeBlock(state: State, line: number): void {
  const [first] = state.words;
  if (first) {
    const last = state.words.at(-1) ?? first;
    report(state, "not-terminated", last.line, 'unexpected "}"', line);
    addSimple(state, state.words, last.line);
    state.words = [];
  }
  if (!popBlock(state, line)) report(state, "unexpected", line, 'unexpected "}"');
}

function popBlock(state: State, endLine: number): boolean {
  const opened = state.stack.pop();
  if (!opened) return false;
  const { name, args, line, children } = opened;
  children.push({ name, args, file: state.file, line, endLine, block: state.current });
  state.current = children;
  return true;
}

function finish(state: State): void {
  const { line } = state.cursor;
  const last = state.words.at(-1);
  if (last) {
    if (state.problems.at(-1)?.code !== "unterminated-quote") {
      const detail = 'unexpected end of file, expecting ";" or "}"';
      report(state, "unexpected-end", last.line, detail, line);
    }
    addSimple(state, state.words, last.line);
  } else {
    const open = state.stack.at(-1);
    if (open && state.problems.at(-1)?.code !== "nested-too-deep") {
      report(state, "unexpected-end", open.line, 'unexpected end of file, expecting "}"', line);
    }
  }
  while (popBlock(state, line));
}

function addSimple(state: State, words: readonly Word[], endLine: number): void {
  const [name, ...args] = words;
  if (!name) return;
  state.current.push({
    name: name.text,
    args: args.map((word) => word.text),
    file: state.file,
    line: name.line,
    endLine,
    block: null,
  });
}

function report(
  state: State,
  code: ProblemCode,
  line: number,
  detail: string,
  nginxLine = line,
): void {
  state.problems.push({ code, file: state.file, line, nginxLine, detail });
}
