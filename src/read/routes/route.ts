/** A file of source code; the path is relative to the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A route as the reader of its framework finds it. */
export interface DeclaredRoute {
  /** Upper case. */
  readonly method: string;
  /** With everything that it is mounted below; parameters as `{id}`. */
  readonly path: string;
  /** Form field of the file that it takes; null: it takes none. */
  readonly field: string | null;
  readonly file: string;
  readonly line: number;
  /** False where a part of the path, or the field, could not be read off the source. */
  readonly sure: boolean;
  /** Bytes that the application itself allows for an upload; null: not plain. */
  readonly limitBytes: number | null;
}

/** A route that source code declares, as the application itself knows it. */
export interface SourceRoute extends DeclaredRoute {
  /** All of it was read, but for the values of parameters; `sure`: it has none either. */
  readonly known: boolean;
}

export type RouteReader = (files: readonly SourceFile[]) => readonly DeclaredRoute[];

/** A text of the source: `sure` is false where parts of it are not literal. */
export interface Text {
  readonly value: string;
  readonly sure: boolean;
}

/** What stands for a part that is not literal. */
export const UNKNOWN = "{unknown}";

export const NOTHING: Text = { value: "", sure: true };

/** One slash between the parts; a slash at the end stays as the last part has it. */
export function joined(...parts: readonly string[]): string {
  const path = parts
    .filter((part) => part !== "")
    .map((part) => `/${part}`)
    .join("")
    .replace(/\/{2,}/g, "/");
  return path === "" ? "/" : path;
}

/** `:id`, `<int:id>`, `{id:path}` as `{id}`. */
export function withPlainParameters(path: string): string {
  return path
    .replace(/<(?:[^<>:]*:)?(\w+)>/g, "{$1}")
    .replace(/:(\w+)(?:\([^)]*\))?\??/g, "{$1}")
    .replace(/\{\$?(\w+)[:?][^}]*\}/g, "{$1}");
}

export function hasParameters(path: string): boolean {
  return /[{}]/.test(path) || hasPatterns(path);
}

/** Wildcards and regular expressions. */
export function hasPatterns(path: string): boolean {
  return /[*?()[\]^$\\|+]/.test(path);
}
