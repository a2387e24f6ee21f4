import { readOnce } from "../read-once.ts";
import type { Directive, Problem } from "./directive.ts";
import { type ParsedFile, parseNginx } from "./parse.ts";
import { misplacedDirectives } from "./syntax/context.ts";
import { splitDump } from "./syntax/dump.ts";
import { folderOf, normalizePath, resolvePath } from "./syntax/file-path.ts";
import { globMatcher, isGlob } from "./syntax/glob.ts";

/** One configuration in force: the tree with every include replaced by what it brings in. */
export interface NginxConfig {
  readonly entry: string;
  /** The files that were read, in the order in which nginx reads them. */
  readonly files: readonly string[];
  readonly root: readonly Directive[];
  readonly problems: readonly Problem[];
}

/** Reads what `nginx -T` prints, or any text in that form; without a marker it is one file. */
export function configFromDump(text: string): NginxConfig {
  const { files, entry } = splitDump(text);
  return configFromFiles(files, entry);
}

/** Few stacks have more proxies. */
const KEPT = 8;

/**
 * Reads a configuration from its files, by path; `entry` is nginx.conf. Relative includes are
 * resolved against the entry's folder, as nginx does. An entry without an `http` block (a lone
 * conf.d file) is read as the inside of one.
 */
export const configFromFiles = readOnce(
  KEPT,
  (files: ReadonlyMap<string, string>, entry: string) => JSON.stringify([entry, ...files]),
  read,
);

function read(files: ReadonlyMap<string, string>, entry: string): NginxConfig {
  const texts = new Map<string, string>();
  for (const [path, text] of files) texts.set(normalizePath(path), text);
  const start = normalizePath(entry);
  const reading: Reading = {
    texts,
    folder: folderOf(start),
    parsed: new Map(),
    open: [],
    problems: [],
    budget: 200_000,
  };
  const root = readFile(reading, start);
  const problems = [...reading.problems, ...misplacedDirectives(root)];
  return { entry: start, files: [...reading.parsed.keys()], root, problems };
}

interface Reading {
  readonly texts: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly parsed: Map<string, ParsedFile>;
  /** The files being read now, outermost first. */
  readonly open: string[];
  readonly problems: Problem[];
  /** Directives that includes may still bring in: files that include each other twice double it. */
  budget: number;
}

function readFile(reading: Reading, path: string): readonly Directive[] {
  let file = reading.parsed.get(path);
  if (!file) {
    file = parseNginx(reading.texts.get(path) ?? "", path);
    reading.parsed.set(path, file);
    for (const problem of file.problems) reading.problems.push(problem);
  }
  reading.open.push(path);
  const directives = withIncludes(reading, file.directives);
  reading.open.pop();
  return directives;
}

function withIncludes(reading: Reading, directives: readonly Directive[]): readonly Directive[] {
  const all: Directive[] = [];
  for (const directive of directives) {
    const [pattern] = directive.args;
    if (directive.name === "include" && directive.block === null && pattern !== undefined) {
      for (const path of pathsFor(reading, directive, pattern)) {
        for (const included of readFile(reading, path)) all.push(included);
      }
    } else if (directive.block) {
      all.push({ ...directive, block: withIncludes(reading, directive.block) });
    } else {
      all.push(directive);
    }
  }
  reading.budget -= all.length;
  return all;
}

/** The files that one include brings in; glob(3) sorts them by bytes. */
function pathsFor(reading: Reading, include: Directive, pattern: string): readonly string[] {
  const wanted = resolvePath(reading.folder, pattern);
  const found = isGlob(wanted) ? matching(reading, wanted) : [wanted];
  return found.filter((path) => {
    reading.budget -= 1;
    if (reading.open.includes(path) || reading.open.length > 99 || reading.budget < 0) {
      const detail = `"${pattern}" includes itself`;
      complain(reading, "include-cycle", include, detail);
      return false;
    }
    if (!reading.texts.has(path)) {
      const detail = `open() "${path}" failed (2: No such file or directory)`;
      complain(reading, "include-missing", include, detail);
      return false;
    }
    return true;
  });
}

function matching(reading: Reading, glob: string): readonly string[] {
  return [...reading.texts.keys()].filter(globMatcher(glob)).sort(byBytes);
}

function byBytes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function complain(
  reading: Reading,
  code: "include-cycle" | "include-missing",
  include: Directive,
  detail: string,
): void {
  const { file, line, endLine } = include;
  reading.problems.push({ code, file, line, nginxLine: endLine, detail });
}
