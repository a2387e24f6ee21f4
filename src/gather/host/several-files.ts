/** Bytes of one file that are read at most. */
const LIMIT = 262_144;
/** The heading that head(1) puts before each of several files. */
const HEADING = /^==> (\/.*) <==\n/m;

/** The command that prints the beginnings of files, each below its path. */
export function headsOf(paths: readonly string[]): readonly string[] {
  return ["head", "-v", "-c", String(LIMIT), "--", ...paths];
}

/** What it printed: path and text. */
export function partsOf(text: string): readonly (readonly [string, string])[] {
  const parts = text.split(HEADING).slice(1);
  return parts.flatMap((path, at) =>
    // An empty line stands before each next heading.
    at % 2 === 0 ? [[path, (parts[at + 1] ?? "").replace(/\n$/, "")] as const] : [],
  );
}
