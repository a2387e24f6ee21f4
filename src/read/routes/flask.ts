import { type Constants, constantsOf, textOf } from "./constants.ts";
import { limitIn } from "./limits.ts";
import { type Mount, prefixesBy, type Router } from "./mounts.ts";
import { type Definition, definitionsIn } from "./python/definitions.ts";
import { type Module, pythonModules, variableNamed } from "./python/modules.ts";
import {
  type DeclaredRoute,
  joined,
  NOTHING,
  type RouteReader,
  withPlainParameters,
} from "./route.ts";
import { type Argument, argumentsAt, literal, named } from "./scan.ts";

const CALL =
  /\b(\w+)\s*=\s*(?:\w+\.)*(Flask|Blueprint|Api|\w*Api|Namespace)\s*\(|\b(\w+)\.(register_blueprint|add_namespace|add_resource)\s*\(/g;

/** One of these takes `request.files["file"]` out of a form. */
const TAKES = /\brequest\.files(?:\[|\.(?:get|getlist)\()\s*["']([^"']+)["']/;

interface Declared {
  readonly routers: Router[];
  readonly mounts: Mount[];
  /** Flask-RESTful: a class given to `add_resource`, with where it is. */
  readonly resources: { readonly key: string; readonly of: string; readonly path: string }[];
}

/** Routes of Flask, blueprints and Flask-RESTful or -RESTX included. */
export const readFlask: RouteReader = (files) => {
  const modules = pythonModules(files);
  const users = modules.filter(({ text }) => /\bflask\w*\b/i.test(text));
  if (users.length === 0) return [];
  const constants = constantsOf(files);
  const declared: Declared = { routers: [], mounts: [], resources: [] };
  for (const module of users) declare(declared, modules, module, constants);
  const prefixes = prefixesBy(declared.routers, declared.mounts);
  return users.flatMap((module) => {
    const definitions = definitionsIn(module.text);
    return definitions.flatMap((definition) => [
      ...decorated(module, definition, definitions, prefixes, constants),
      ...added(module, definition, definitions, declared, prefixes),
    ]);
  });
};

function declare(
  { routers, mounts, resources }: Declared,
  modules: readonly Module[],
  module: Module,
  constants: Constants,
): void {
  const keyOf = (expression: string | undefined) => {
    const found = expression === undefined ? null : variableNamed(modules, module, expression);
    return found && `${found.module.path}#${found.name}`;
  };
  for (const call of module.text.matchAll(CALL)) {
    const [whole, name, kind, on, verb] = call;
    const args = argumentsAt(module.text, call.index + whole.length - 1)?.list ?? [];
    const given = named(args, "url_prefix") ?? named(args, "path") ?? named(args, "prefix");
    const text = given === null ? NOTHING : textOf(given, constants);
    if (name !== undefined) {
      const key = `${module.path}#${name}`;
      routers.push({ key, own: text, isApp: kind === "Flask" });
      const below = kind?.endsWith("Api") ? keyOf(args[0]?.text) : null;
      if (below) mounts.push({ parent: below, child: key, prefix: NOTHING, replaces: false });
      continue;
    }
    const [parent, child] = [keyOf(on), keyOf(args[0]?.text)];
    if (!parent || !child) continue;
    if (verb === "add_resource") resources.push(...resourcesAt(parent, child, args.slice(1)));
    else mounts.push({ parent, child, prefix: text, replaces: given !== null });
  }
}

function resourcesAt(of: string, key: string, paths: readonly Argument[]): Declared["resources"] {
  return paths.flatMap(({ text }) => {
    const path = literal(text);
    return path === null ? [] : [{ key, of, path }];
  });
}

type Prefixes = ReturnType<typeof prefixesBy>;

function decorated(
  module: Module,
  definition: Definition,
  all: readonly Definition[],
  prefixes: Prefixes,
  constants: Constants,
): readonly DeclaredRoute[] {
  return definition.decorators.flatMap(({ name, args, line }) => {
    const [router = "", verb = "", more] = name.split(".");
    if (more !== undefined || !/^(?:route|get|post|put|patch)$/.test(verb) || !args[0]) return [];
    const own = textOf(args[0].text, constants);
    const handlers: readonly Handler[] =
      definition.is === "class"
        ? methodsOf(definition, all)
        : methods(verb, args).map((method) => ({ method, body: definition.body, line }));
    return prefixes(`${module.path}#${router}`).flatMap((prefix) =>
      handlers.map((handler) =>
        route(module, handler, joined(prefix.value, own.value), {
          sure: prefix.sure && own.sure,
          limit: limitIn(handler.body, constants),
        }),
      ),
    );
  });
}

interface Handler {
  readonly method: string;
  readonly body: string;
  readonly line: number;
}

function methods(verb: string, args: readonly Argument[]): readonly string[] {
  if (verb !== "route") return [verb.toUpperCase()];
  const list = named(args, "methods")
    ?.match(/[A-Z]+/gi)
    ?.map((word) => word.toUpperCase());
  return (list ?? ["GET"]).filter((method) => /^(?:GET|POST|PUT|PATCH)$/.test(method));
}

/** The methods `get`, `post` … of a class. */
function methodsOf(of: Definition, all: readonly Definition[]): readonly Handler[] {
  const end = of.start + of.body.length + 200;
  return all
    .filter(
      ({ is, name, start, indent, body }) =>
        is === "def" &&
        indent > of.indent &&
        start > of.start &&
        start < end &&
        of.body.includes(body) &&
        /^(?:get|post|put|patch)$/.test(name),
    )
    .map(({ name, body, line }) => ({ method: name.toUpperCase(), body, line }));
}

function added(
  module: Module,
  definition: Definition,
  all: readonly Definition[],
  { resources }: Declared,
  prefixes: Prefixes,
): readonly DeclaredRoute[] {
  if (definition.is !== "class") return [];
  return resources
    .filter(({ key }) => key === `${module.path}#${definition.name}`)
    .flatMap(({ of, path }) =>
      prefixes(of).flatMap((prefix) =>
        methodsOf(definition, all).map((handler) =>
          route(module, handler, joined(prefix.value, path), { sure: prefix.sure, limit: null }),
        ),
      ),
    );
}

function route(
  module: Module,
  { method, body, line }: Handler,
  written: string,
  { sure, limit }: { readonly sure: boolean; readonly limit: number | null },
): DeclaredRoute {
  const path = withPlainParameters(written);
  const takesFiles = method !== "GET" && /\brequest\.files\b/.test(body);
  const field = TAKES.exec(body)?.[1] ?? null;
  return {
    method,
    path,
    field: takesFiles ? (field ?? "file") : null,
    file: module.path,
    line,
    sure: sure && (!takesFiles || field !== null),
    limitBytes: takesFiles ? limit : null,
  };
}
