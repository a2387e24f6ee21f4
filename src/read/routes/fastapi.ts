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
  /\b(\w+)\s*(?::[^=\n]+)?=\s*(?:\w+\.)*(FastAPI|APIRouter)\s*\(|\b(\w+)\.include_router\s*\(/g;
const VERBS = new Set(["get", "post", "put", "patch"]);

/** Routes of FastAPI: decorated functions, below the prefixes of all routers on the way. */
export const readFastApi: RouteReader = (files) => {
  const modules = pythonModules(files);
  const users = modules.filter(({ text }) => /\bfastapi\b/.test(text));
  if (users.length === 0) return [];
  const constants = constantsOf(files);
  const declared = users.map((module) => declaredIn(modules, module, constants));
  const routers = declared.flatMap((found) => found.routers);
  const mounts = declared.flatMap((found) => found.mounts);
  const prefixes = prefixesBy(routers, mounts);
  return users.flatMap((module) =>
    definitionsIn(module.text).flatMap((definition) =>
      routesOf(module, definition, (name) => prefixes(`${module.path}#${name}`), constants),
    ),
  );
};

function declaredIn(modules: readonly Module[], module: Module, constants: Constants) {
  const routers: Router[] = [];
  const mounts: Mount[] = [];
  const keyOf = (expression: string | undefined) => {
    const found = expression === undefined ? null : variableNamed(modules, module, expression);
    return found && `${found.module.path}#${found.name}`;
  };
  for (const call of module.text.matchAll(CALL)) {
    const given = argumentsAt(module.text, call.index + call[0].length - 1)?.list ?? [];
    const [, name, kind, on] = call;
    const written = named(given, "prefix");
    const prefix = written === null ? NOTHING : textOf(written, constants);
    if (name !== undefined) {
      routers.push({ key: `${module.path}#${name}`, own: prefix, isApp: kind === "FastAPI" });
      continue;
    }
    const [parent, child] = [keyOf(on), keyOf(given[0]?.text)];
    if (parent && child) mounts.push({ parent, child, prefix, replaces: false });
  }
  return { routers, mounts };
}

function routesOf(
  module: Module,
  definition: Definition,
  prefixes: (router: string) => ReturnType<ReturnType<typeof prefixesBy>>,
  constants: Constants,
): readonly DeclaredRoute[] {
  return definition.decorators.flatMap(({ name, args, line }) => {
    const [router = "", verb = "", more] = name.split(".");
    if (!VERBS.has(verb) || more !== undefined) return [];
    const written = named(args, "path") ?? args[0]?.text;
    const own = textOf(written, constants);
    const field = fieldOf(definition.parameters);
    return prefixes(router).map((prefix) => {
      const path = withPlainParameters(joined(prefix.value, own.value));
      return {
        method: verb.toUpperCase(),
        path,
        field,
        file: module.path,
        line,
        sure: prefix.sure && own.sure,
        limitBytes: field === null ? null : limitIn(definition.body, constants),
      };
    });
  });
}

/** A parameter is a form field of its own name, unless it has an alias. */
function fieldOf(parameters: readonly Argument[]): string | null {
  for (const { text } of parameters) {
    const name = /^(\w+)\s*[:=]/.exec(text)?.[1];
    if (name === undefined || !/\bUploadFile\b|\bFile\s*\(/.test(text)) continue;
    return literal(/\balias\s*=\s*("[^"]*"|'[^']*')/.exec(text)?.[1]) ?? name;
  }
  return null;
}
