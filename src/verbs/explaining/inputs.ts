import { resolve } from "node:path";
import type { CaseFile } from "../../case/captures.ts";
import { UsageError } from "../../plan/usage-error.ts";
import type { Files } from "../../ports/files.ts";
import type { Stdin } from "../../ports/stdin.ts";
import { createCondenser } from "../../read/pasted/condense.ts";
import type { Input } from "../../read/pasted/segments.ts";

export interface Given {
  readonly files: Files;
  readonly cwd: string;
  readonly stdin: Stdin | null;
}

/** A case of ours, or text of any kind. */
export type Explainable =
  | { readonly is: "case"; readonly file: CaseFile }
  | { readonly is: "pasted"; readonly inputs: readonly Input[] };

/** Reads what was named: files, `-` for standard input; nothing is standard input, too. */
export async function readInputs(paths: readonly string[], given: Given): Promise<Explainable> {
  const named = paths.length > 0 ? paths : ["-"];
  if (paths.length === 0 && (given.stdin?.isTTY ?? true)) {
    throw refusal(null, "give a file, several, or - and what to explain on standard input");
  }
  const inputs: Input[] = [];
  for (const path of named) {
    const found = await readOne(path, given);
    if (found.is === "pasted") inputs.push(...found.inputs);
    else if (named.length === 1) return found;
    else throw refusal(path, "is a saved case, which is explained alone");
  }
  return { is: "pasted", inputs };
}

async function readOne(path: string, { files, cwd, stdin }: Given): Promise<Explainable> {
  const isStdin = path === "-";
  if (isStdin && stdin === null) throw refusal(null, "there is no standard input");
  const full = resolve(cwd, path);
  const found = isStdin ? null : await files.stat(full);
  if (found?.kind === "directory") {
    throw refusal(path, "is a folder; give the files in it");
  }
  if (!isStdin && found?.kind !== "file") {
    throw refusal(path, "there is no such file, or it may not be read");
  }
  const condenser = createCondenser();
  const source = isStdin && stdin !== null ? stdin.bytes() : files.stream(full);
  try {
    for await (const bytes of source) condenser.push(bytes);
  } catch (error) {
    if (isStdin) throw error;
    throw refusal(path, "there is no such file, or it may not be read");
  }
  const lines = condenser.finish();
  const file = caseIn(isStdin ? null : path, lines);
  if (file) return { is: "case", file };
  return { is: "pasted", inputs: [{ name: isStdin ? "" : path, lines }] };
}

/** Null for anything but a case of ours; throws for one that another version wrote. */
function caseIn(path: string | null, lines: Input["lines"]): CaseFile | null {
  if (!/^\s*\{/.test(lines[0]?.text ?? "")) return null;
  const value = parsed(lines.map(({ text }) => text).join("\n"));
  if (value?.tool?.name !== "bad-gateway" || !Array.isArray(value.captures)) return null;
  if (value.schema === 1) return value as CaseFile;
  throw refusal(path, `has schema ${value.schema}; this version reads schema 1`);
}

function parsed(text: string): Partial<CaseFile> | null {
  try {
    return JSON.parse(text) as Partial<CaseFile> | null;
  } catch {
    return null;
  }
}

function refusal(file: string | null, message: string): UsageError {
  return new UsageError([{ file, line: null, key: "", message }]);
}
