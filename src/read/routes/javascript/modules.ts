import type { SourceFile } from "../route.ts";
import { withoutComments } from "../scan.ts";

/** A JavaScript or TypeScript file with its comments blanked. */
export interface Script {
  readonly path: string;
  readonly text: string;
  /** Local name to where it comes from; `name` is `default`, `*`, or that of an export. */
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** Exported name to the variable behind it; `default` is what the file as a whole stands for. */
  readonly exports: ReadonlyMap<string, string>;
}

const SOURCES = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const IMPORT =
  /\bimport\s+(?:type\s+)?(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\}|\*\s*as\s+(\w+))?\s*from\s*["']([^"']+)["']/g;
const REQUIRE =
  /\b(?:const|let|var)\s+(?:(\w+)|\{([^}]*)\})\s*=\s*require\s*\(\s*["']([^"']+)["']\s*\)(\.\w+)?/g;

export function scripts(files: readonly SourceFile[]): readonly Script[] {
  return files
    .filter(({ path }) => SOURCES.test(path) && !path.endsWith(".d.ts"))
    .map(({ path, text }) => {
      const clean = withoutComments(text, "c");
      return { path, text: clean, imports: importsIn(clean), exports: exportsIn(clean) };
    });
}

const EXPORTED =
  /\b(?:export\s+default\s+|(?:module\.)?exports(?:\.(\w+))?\s*=\s*)(\w+)\s*(?:;|\n|$)/g;
const EXPORTED_LIST = /\b(?:export\s*|module\.exports\s*=\s*)\{([^{}]*)\}/g;

function exportsIn(text: string): Script["exports"] {
  const found = new Map<string, string>();
  for (const [, name = "default", variable = ""] of text.matchAll(EXPORTED)) {
    found.set(name, variable);
  }
  for (const [, list = ""] of text.matchAll(EXPORTED_LIST)) {
    for (const part of list.split(",")) {
      const [, local, alias] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      const [, key, value] = /^\s*(\w+)\s*:\s*(\w+)\s*$/.exec(part) ?? [];
      if (local !== undefined) found.set(alias ?? local, local);
      if (key !== undefined && value !== undefined) found.set(key, value);
    }
  }
  return found;
}

function importsIn(text: string): Script["imports"] {
  const found = new Map<string, { from: string; name: string }>();
  const addNames = (names: string | undefined, from: string) => {
    for (const part of names?.split(",") ?? []) {
      const [name, alias] = part.trim().split(/\s+as\s+|\s*:\s*/);
      if (name) found.set(alias ?? name, { from, name });
    }
  };
  for (const [, whole, names, all, from = ""] of text.matchAll(IMPORT)) {
    if (whole) found.set(whole, { from, name: "default" });
    if (all) found.set(all, { from, name: "*" });
    addNames(names, from);
  }
  for (const [, whole, names, from = "", member] of text.matchAll(REQUIRE)) {
    if (whole) found.set(whole, { from, name: member?.slice(1) ?? "default" });
    addNames(names, from);
  }
  return found;
}

/** The file behind a relative import, or behind one by an alias of the source folder. */
function scriptAt(all: readonly Script[], from: Script, specifier: string): Script | null {
  const folder = from.path.split("/").slice(0, -1);
  const isRelative = specifier.startsWith(".");
  const alias = /^(?:@|~)\/(.+)$/.exec(specifier)?.[1];
  if (!isRelative && alias === undefined) return null;
  const parts = isRelative ? [...folder] : [];
  for (const part of (alias ?? specifier).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  // TypeScript imports "./a.js" and means a.ts.
  const base = parts.join("/").replace(/\.[cm]?[jt]sx?$/, "");
  return (
    all.find(({ path }) => {
      const bare = path.replace(SOURCES, "");
      const names = [base, base === "" ? "index" : `${base}/index`];
      return names.some((name) =>
        isRelative ? bare === name : bare === `src/${name}` || bare.endsWith(`/src/${name}`),
      );
    }) ?? null
  );
}

/** The file and variable behind an expression: a local name, an import, `require("./x")`. */
export function exportedBy(
  all: readonly Script[],
  from: Script,
  expression: string,
): { readonly script: Script; readonly name: string } | null {
  const [, required, member] =
    /^require\s*\(\s*["']([^"']+)["']\s*\)(?:\.(\w+))?/.exec(expression) ?? [];
  if (required !== undefined) return exportOf(scriptAt(all, from, required), member ?? "default");
  const [, name, property] = /^(\w+)(?:\.(\w+))?(?:\(\))?$/.exec(expression.trim()) ?? [];
  if (name === undefined) return null;
  const imported = from.imports.get(name);
  if (!imported) return property === undefined ? { script: from, name } : null;
  const script = scriptAt(all, from, imported.from);
  return exportOf(script, property ?? (imported.name === "*" ? "default" : imported.name));
}

function exportOf(script: Script | null, name: string): ReturnType<typeof exportedBy> {
  if (!script) return null;
  return { script, name: script.exports.get(name) ?? name };
}
