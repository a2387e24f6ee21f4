import { type Constants, constantsOf } from "./constants.ts";
import { limitIn } from "./limits.ts";
import { type Mount, prefixesBy, type Router } from "./mounts.ts";
import { definitionsIn } from "./python/definitions.ts";
import { type Module, moduleNamed, pythonModules } from "./python/modules.ts";
import {
  type DeclaredRoute,
  hasPatterns,
  joined,
  NOTHING,
  type RouteReader,
  type Text,
  withPlainParameters,
} from "./route.ts";
import { argumentsAt, lineAt, literal } from "./scan.ts";

const PATTERN = /\b(path|re_path|url)\s*\(/g;
const TAKES = /\.FILES(?:\[|\.(?:get|getlist)\()\s*["']([^"']+)["']/;

interface View {
  readonly field: string | null;
  readonly limitBytes: number | null;
  readonly isCertain: boolean;
}

/** Routes of Django: urls.py below ROOT_URLCONF, and the views that read `request.FILES`. */
export const readDjango: RouteReader = (files) => {
  const modules = pythonModules(files);
  const lists = modules.filter(({ text }) => /\burlpatterns\b/.test(text));
  if (lists.length === 0) return [];
  const constants = constantsOf(files);
  const root = rootOf(modules);
  const routers: Router[] = lists.map(({ path }) => ({
    key: path,
    own: NOTHING,
    isApp: path === root,
  }));
  const patterns = lists.flatMap((module) => patternsIn(module));
  const mounts: Mount[] = patterns.flatMap(({ module, prefix, target }) => {
    const included = /^include\s*\(\s*\(?\s*["']([\w.]+)["']/.exec(target)?.[1];
    const child = included === undefined ? null : moduleNamed(modules, module, included);
    return child ? [{ parent: module.path, child: child.path, prefix, replaces: false }] : [];
  });
  const prefixes = prefixesBy(routers, mounts);
  return patterns
    .filter(({ target }) => !target.startsWith("include"))
    .flatMap((pattern) =>
      prefixes(pattern.module.path).flatMap((front) =>
        routesOf(pattern, front, viewOf(modules, pattern, constants)),
      ),
    );
};

/** The file that ROOT_URLCONF names; null where settings do not, or not alike. */
function rootOf(modules: readonly Module[]): string | null {
  const found = new Set(
    modules.flatMap((module) => {
      const name = /^ROOT_URLCONF\s*=\s*["']([\w.]+)["']/m.exec(module.text)?.[1];
      return name === undefined ? [] : (moduleNamed(modules, module, name)?.path ?? []);
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

interface Pattern {
  readonly module: Module;
  readonly prefix: Text;
  /** `include("shop.urls")`, `views.upload`, `Upload.as_view()`. */
  readonly target: string;
  readonly line: number;
}

function patternsIn(module: Module): readonly Pattern[] {
  return [...module.text.matchAll(PATTERN)].flatMap((call) => {
    const args = argumentsAt(module.text, call.index + call[0].length - 1)?.list ?? [];
    const written = literal(args[0]?.text);
    const target = args[1]?.text;
    if (written === null || target === undefined) return [];
    const value = call[1] === "path" ? written : written.replace(/^\^|\$$/g, "");
    const plain = withPlainParameters(value);
    const sure = !hasPatterns(plain);
    return [
      { module, prefix: { value: plain, sure }, target, line: lineAt(module.text, call.index) },
    ];
  });
}

function routesOf(
  { module, prefix, line }: Pattern,
  front: Text,
  { field, limitBytes, isCertain }: View,
): readonly DeclaredRoute[] {
  const path = joined(front.value, prefix.value);
  const sure = front.sure && prefix.sure && isCertain;
  const at = { path, file: module.path, line, sure };
  return field === null
    ? [{ ...at, method: "GET", field: null, limitBytes: null }]
    : [{ ...at, method: "POST", field, limitBytes }];
}

/** What the view behind a pattern takes; a name that several files define is none of them. */
function viewOf(
  modules: readonly Module[],
  { module, target }: Pattern,
  constants: Constants,
): View {
  const name = /([\w.]+?)(?:\.as_view\s*\(.*)?\)*$/s.exec(target)?.[1] ?? "";
  const parts = name.split(".");
  const last = parts.at(-1) ?? "";
  const imported = module.imports.get(parts[0] ?? "");
  const from = imported && `${imported.module}${imported.module.endsWith(".") ? "" : "."}`;
  const home =
    imported &&
    moduleNamed(
      modules,
      module,
      parts.length > 1 ? `${from}${imported.name ?? ""}` : imported.module,
    );
  const found = (home ? [home] : modules).flatMap(({ text }) =>
    definitionsIn(text).filter((definition) => definition.name === last),
  );
  const [view, second] = found;
  const body = view?.body ?? "";
  const field = TAKES.exec(body)?.[1] ?? null;
  const takesFiles = /\brequest\.FILES\b/.test(body);
  return {
    field: takesFiles ? (field ?? "file") : null,
    limitBytes: takesFiles ? limitIn(body, constants) : null,
    isCertain: view !== undefined && second === undefined && (!takesFiles || field !== null),
  };
}
