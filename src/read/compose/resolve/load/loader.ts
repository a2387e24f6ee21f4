import type { Context, Key, Variables } from "../context.ts";
import type { MapNode } from "../node.ts";

/** What a file's relative paths and variables mean. */
export interface Scope {
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly variables: Variables;
  /** Files that are being included, the outermost first. */
  readonly including: readonly string[];
}

/** What a file is read for. */
export type Purpose = "project" | "extends";

export interface LoadedFile {
  readonly model: MapNode;
  /** `!reset` and `!override` of its last document. */
  readonly resets: readonly Key[];
}

/** The steps that call each other for files that name other files. */
export interface Loader {
  readonly context: Context;
  /** Lays a file over what earlier files gave; null: there is no such file, or none yet. */
  readonly file: (
    path: string,
    before: MapNode,
    scope: Scope,
    purpose: Purpose,
  ) => LoadedFile | null;
  /** Files over each other, with defaults and whole paths. */
  readonly model: (paths: readonly string[], scope: Scope) => MapNode;
  /** Files that services extend, by scope and path: many services can extend one. */
  readonly bases: Map<Variables, Map<string, LoadedFile | null>>;
}
