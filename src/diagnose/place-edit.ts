import type { Edit, LineEdit } from "../causes/define.ts";

/** The edit as whole lines of this text; null where the text is not what the edit expects. */
export function asLines(given: Edit, text: string): LineEdit | null {
  const edit = /\.ya?ml$/.test(given.file) ? inCompose(given) : given;
  const lines = text.split(/\r?\n/);
  const line = lines[edit.line - 1];
  if ("remove" in edit) return edit;
  if (line === undefined) return null;
  if ("from" in edit) {
    const changed = replaceOnce(line, edit.from, edit.to);
    return changed === null
      ? null
      : { file: edit.file, line: edit.line, remove: 1, add: [changed] };
  }
  // Only where the block's lines stand below it: one that is written in one line needs a person.
  if (!/\{\s*(?:#.*)?$/.test(line)) return null;
  const indent = indentBelow(lines, edit.line - 1);
  const add = edit.inside.map((inner) => indent + inner);
  return { file: edit.file, line: edit.line + 1, remove: 0, add };
}

/** In a compose file nginx's variables have two dollars: one would be compose's own. */
function inCompose<T extends Edit>(edit: T): T {
  const doubled = (text: string) => text.replace(/\$(?=[a-z])/g, "$$$$");
  if ("remove" in edit) return { ...edit, add: edit.add.map(doubled) };
  if ("from" in edit) return { ...edit, from: doubled(edit.from), to: doubled(edit.to) };
  return { ...edit, inside: edit.inside.map(doubled) };
}

/** `backend:80` is not found in `backend:8034`, nor `api` in `my-api`; null unless found once. */
function replaceOnce(line: string, from: string, to: string): string | null {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = [...line.matchAll(new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`, "g"))];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  return line.slice(0, only.index) + to + line.slice(only.index + from.length);
}

/** The indentation of the block's first own line; of an empty block, one level more than its head. */
function indentBelow(lines: readonly string[], head: number): string {
  const own = indentOf(lines[head] ?? "");
  const next = lines.slice(head + 1).find((line) => line.trim() !== "") ?? "";
  if (indentOf(next).length > own.length) return indentOf(next);
  return own + (own.startsWith("\t") ? "\t" : "    ");
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
