import { dirname, join } from "node:path";
import type { Files } from "../../ports/files.ts";
import {
  type ComposeInput,
  type ResolvedCompose,
  resolveCompose,
} from "../../read/compose/resolve.ts";

export interface ComposeFiles extends Omit<ComposeInput, "files" | "read"> {
  /** Absolute, in compose's order. */
  readonly paths: readonly string[];
}

/** Files that include each other name new ones each time; more rounds than this are a circle. */
const MOST_ROUNDS = 12;

/** Resolves compose files, and reads from disk what they name until nothing new is asked for. */
export async function loadResolved(
  files: Pick<Files, "readText">,
  { paths, ...input }: ComposeFiles,
): Promise<ResolvedCompose> {
  const texts = new Map<string, string | null>();
  const load = async (wanted: readonly string[]) => {
    const found = await Promise.all(wanted.map((path) => files.readText(path)));
    for (const [index, path] of wanted.entries()) texts.set(path, found[index] ?? null);
  };
  // compose reads it anyway; asked for beforehand, one round is enough for most projects.
  await load([...paths, ...envFilesOf(paths, input)]);
  const given = paths.flatMap((path) => {
    const text = texts.get(path) ?? null;
    return text === null ? [] : [{ path, text }];
  });
  for (let round = 0; ; round += 1) {
    const read = (path: string) => texts.get(path) ?? null;
    const resolved = resolveCompose({ ...input, files: given, read });
    const unread = resolved.missing.filter((path) => !texts.has(path));
    if (unread.length === 0 || round === MOST_ROUNDS) return resolved;
    await load(unread);
  }
}

function envFilesOf(
  [first]: readonly string[],
  { envFiles = [], directory = null }: Omit<ComposeFiles, "paths">,
): readonly string[] {
  if (envFiles.length > 0 || first === undefined) return envFiles;
  return [join(directory ?? dirname(first), ".env")];
}
