import { readOnce } from "../../read-once.ts";
import type { SourceFile } from "../route.ts";
import { withoutComments } from "../scan.ts";

/** A Python file, its comments and docstrings blanked, and what its names stand for. */
export interface Module {
  readonly path: string;
  readonly text: string;
  /** Local name to the module that it comes from; `name` is null for the module itself. */
  readonly imports: ReadonlyMap<string, { readonly module: string; readonly name: string | null }>;
}

const FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n]+)/gm;
const IMPORT = /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm;

export function pythonModules(files: readonly SourceFile[]): readonly Module[] {
  return files
    .filter(({ path }) => path.endsWith(".py"))
    .map(({ path, text }) => moduleOf(path, text));
}

/** Each framework's reader looks at each module. */
const KEPT = 2000;

const moduleOf = readOnce(
  KEPT,
  (path: string, text: string) => `${path}\n${text}`,
  (path, text): Module => {
    const clean = withoutComments(text, "python");
    return { path, text: clean, imports: importsIn(clean) };
  },
);

function importsIn(text: string): Module["imports"] {
  const found = new Map<string, { module: string; name: string | null }>();
  for (const [, module = "", alias] of text.matchAll(IMPORT)) {
    found.set(alias ?? module.split(".")[0] ?? "", { module, name: null });
  }
  for (const [, module = "", names = ""] of text.matchAll(FROM)) {
    for (const part of names.replace(/[()\\]/g, " ").split(",")) {
      const [name, as, alias] = part.trim().split(/\s+/);
      if (name) found.set(as === "as" && alias ? alias : name, { module, name });
    }
  }
  return found;
}

/** The file of a module as `from` would import it; the nearest one of several. */
export function moduleNamed(modules: readonly Module[], from: Module, name: string): Module | null {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  const parts = name.slice(dots).split(".").filter(Boolean);
  const folder = from.path.split("/").slice(0, -1);
  if (dots > 0) {
    const base = [...folder.slice(0, folder.length - dots + 1), ...parts].join("/");
    return modules.find(({ path }) => isModule(path, base)) ?? null;
  }
  const tail = parts.join("/");
  const found = modules.filter(({ path }) => isModule(path, tail) || endsIn(path, tail));
  return found.sort((a, b) => shared(b.path, from.path) - shared(a.path, from.path))[0] ?? null;
}

function isModule(path: string, base: string): boolean {
  return path === `${base}.py` || path === `${base}/__init__.py`;
}

function endsIn(path: string, tail: string): boolean {
  return path.endsWith(`/${tail}.py`) || path.endsWith(`/${tail}/__init__.py`);
}

/** How many folders two paths have in common. */
function shared(one: string, other: string): number {
  const [a, b] = [one.split("/"), other.split("/")];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs < 0 ? a.length : differs;
}

const DEEPEST = 5;

/** The file and variable that an expression like `api.barcodes.router` stands for. */
export function variableNamed(
  modules: readonly Module[],
  from: Module,
  expression: string,
  depth = 0,
): { readonly module: Module; readonly name: string } | null {
  const [head = "", ...rest] = expression.split(".");
  const imported = from.imports.get(head);
  if (!imported) return rest.length === 0 ? { module: from, name: head } : null;
  if (depth > DEEPEST) return null;
  const wanted = [...(imported.name === null ? [] : [imported.name]), ...rest];
  const last = wanted.pop();
  if (last === undefined) return null;
  // `import a.b` binds `a`, and the expression names the rest.
  const root = imported.name === null ? (imported.module.split(".")[0] ?? "") : imported.module;
  const start = from.imports.get(head)?.name === null && rest.length === 1 ? imported.module : root;
  const path = [start, ...wanted].join(".").replace(/^(\.+)\./, "$1");
  const module = moduleNamed(modules, from, path);
  if (!module || module === from) return null;
  // What a package passes on stands in another file.
  return module.imports.has(last)
    ? variableNamed(modules, module, last, depth + 1)
    : { module, name: last };
}
