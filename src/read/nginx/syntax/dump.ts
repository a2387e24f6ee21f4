import { normalizePath } from "./file-path.ts";

const MARKER = /^# configuration file (.+):\r?$/;
/** What nginx prints on standard error may stand between the lines when streams are merged. */
const SAID_ON_STDERR = /^nginx: (\[\w+\]|the configuration file |configuration file )/;

/**
 * Splits the output of `nginx -T` into its files, the first being nginx.conf. nginx ends each
 * file with one more line feed, which does not come back, so that lines count as in the file.
 */
export function splitDump(text: string): {
  readonly files: ReadonlyMap<string, string>;
  readonly entry: string;
} {
  const files = new Map<string, string>();
  let entry: string | null = null;
  let path: string | null = null;
  let lines: string[] = [];
  const close = (): void => {
    // A file printed twice is included twice; its text is the same.
    if (path !== null && !files.has(path)) files.set(path, lines.join("\n"));
  };
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const marked = MARKER.exec(line)?.[1];
    if (marked !== undefined) {
      close();
      path = normalizePath(marked);
      entry ??= path;
      lines = [];
    } else if (!SAID_ON_STDERR.test(line)) {
      lines.push(line);
    }
  }
  if (entry === null) return { files: new Map([["nginx.conf", text]]), entry: "nginx.conf" };
  close();
  return { files, entry };
}
