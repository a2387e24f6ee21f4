import type { Place } from "../../../case/place.ts";
import type { ComposeInput } from "../resolve.ts";
import { type ComposeProblem, type Context, spotOf } from "./context.ts";
import { placeOf } from "./project/shown.ts";

/** Values in a project: a thousand services have fewer. */
const MOST_VALUES = 400_000;

export interface Notes {
  readonly context: Context;
  readonly isClean: () => boolean;
  readonly found: () => {
    readonly problems: readonly ComposeProblem[];
    readonly missing: readonly string[];
    readonly unset: readonly { readonly name: string; readonly place: Place }[];
  };
}

/** Collects what a resolution finds on its way: each thing once, at its place. */
export function notesFor({ files, read, env }: ComposeInput): Notes {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const problems = new Map<string, ComposeProblem>();
  const missing = new Set<string>();
  const unset = new Map<string, { name: string; place: Place }>();
  let values = 0;
  return {
    context: {
      home: env["HOME"] ?? null,
      read: (path) => {
        const text = texts.get(path) ?? read(path);
        if (text === null) missing.add(path);
        return text;
      },
      report: (code, key, at, message) => {
        const { file, line, column } = spotOf(at);
        const place = { line: line < 1 ? null : line, col: column < 1 ? null : column };
        const problem = { file, ...place, key: key.join("."), message, code };
        const id = [file, line, column, problem.key].join("\0");
        if (!problems.has(id)) problems.set(id, problem);
      },
      unset: (name, at) => {
        const place = placeOf(at);
        if (place) unset.set(`${at.file}\0${at.line}\0${name}`, { name, place });
      },
      afford: (more) => {
        values += more;
        return values <= MOST_VALUES;
      },
    },
    isClean: () => problems.size === 0,
    found: () => ({
      problems: withUnset([...problems.values()], [...unset.values()]),
      missing: [...missing],
      unset: [...unset.values()],
    }),
  };
}

function withUnset(
  problems: readonly ComposeProblem[],
  unset: readonly { readonly name: string; readonly place: Place }[],
): readonly ComposeProblem[] {
  const byLine = Map.groupBy(unset, ({ place }) => `${place.file}\0${place.line}`);
  return problems.map((problem) => {
    const names = byLine.get(`${problem.file}\0${problem.line}`)?.map(({ name }) => name);
    return names ? { ...problem, unset: names } : problem;
  });
}
