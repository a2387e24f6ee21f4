import { type Constants, constantsOf, textOf } from "./constants.ts";
import { takenFromRequest } from "./file-upload.ts";
import { exportedBy, type Script, scripts } from "./javascript/modules.ts";
import { type Mount, prefixesBy, type Router } from "./mounts.ts";
import { sizeIn, takenBy } from "./multer.ts";
import {
  type DeclaredRoute,
  joined,
  NOTHING,
  type RouteReader,
  withPlainParameters,
} from "./route.ts";
import { type Argument, argumentsAt, lineAt, literal } from "./scan.ts";

const MADE =
  /\b(?:const|let|var)\s+(\w+)(?:\s*:\s*[\w.]+)?\s*=\s*(?:(express)\s*\(|(?:\w+\.)?Router\s*\()/g;
const CALL = /\b(\w+)\s*\.\s*(use|get|post|put|patch)\s*\(/g;
const METHODS = new Set(["get", "post", "put", "patch"]);

/** Routes of Express: `router.post`, below everything that `use` puts in front of it. */
export const readExpress: RouteReader = (files) => {
  const all = scripts(files);
  if (!all.some(({ text }) => /["']express["']/.test(text))) return [];
  const constants = constantsOf(files);
  const routers = all.flatMap(routersOf);
  const known = new Set(routers.map(({ key }) => key));
  const calls = all.flatMap((script) => callsIn(script, known));
  const mounts = calls
    .filter(({ verb }) => verb === "use")
    .flatMap((call) => mountsOf(all, known, call, constants));
  const prefixes = prefixesBy(routers, mounts);
  return calls
    .filter(({ verb }) => METHODS.has(verb))
    .flatMap((call) =>
      prefixes(call.key).flatMap((prefix) => routeOf(call, prefix, constants, all) ?? []),
    );
};

function routersOf({ path, text }: Script): readonly Router[] {
  return [...text.matchAll(MADE)].map(([, name = "", app]) => ({
    key: `${path}#${name}`,
    own: NOTHING,
    isApp: app !== undefined,
  }));
}

interface Call {
  readonly script: Script;
  readonly key: string;
  readonly verb: string;
  readonly args: readonly Argument[];
  readonly line: number;
}

function callsIn(script: Script, known: ReadonlySet<string>): readonly Call[] {
  return [...script.text.matchAll(CALL)].flatMap((call) => {
    const [whole, name = "", verb = ""] = call;
    const key = `${script.path}#${name}`;
    if (!known.has(key)) return [];
    const args = argumentsAt(script.text, call.index + whole.length - 1)?.list ?? [];
    return [{ script, key, verb, args, line: lineAt(script.text, call.index) }];
  });
}

function mountsOf(
  all: readonly Script[],
  known: ReadonlySet<string>,
  { script, key, args }: Call,
  constants: Constants,
): readonly Mount[] {
  const [first] = args;
  const hasPath = first !== undefined && /^["'`]|^[A-Z][A-Z0-9_]+$/.test(first.text);
  const prefix = hasPath ? textOf(first.text, constants) : NOTHING;
  return args.slice(hasPath ? 1 : 0).flatMap(({ text }) => {
    const found = exportedBy(all, script, text);
    if (!found) return [];
    const own = `${found.script.path}#${found.name}`;
    return known.has(own) ? [{ parent: key, child: own, prefix, replaces: false }] : [];
  });
}

function routeOf(
  { script, verb, args, line }: Call,
  prefix: { readonly value: string; readonly sure: boolean },
  constants: Constants,
  all: readonly Script[],
): DeclaredRoute | null {
  const [first, ...handlers] = args;
  // `app.get("env")` asks for a setting.
  if (!first || handlers.length === 0) return null;
  const own = textOf(first.text, constants);
  if (own.sure && literal(first.text) !== null && !own.value.startsWith("/")) return null;
  // Express takes /upload and /upload/ for the same, unless it is told to be strict.
  const tail = own.value === "/" ? "" : own.value;
  const path = withPlainParameters(joined(prefix.value, tail));
  const texts = handlers.map(({ text }) => text);
  const taken = takenBy(texts.join(", "));
  const put = taken ? null : takenFromRequest(all, script, texts, constants);
  return {
    method: verb.toUpperCase(),
    path,
    field: taken?.field ?? put?.field ?? null,
    file: script.path,
    line,
    sure: prefix.sure && own.sure && (taken?.sure ?? put?.sure ?? true),
    limitBytes: taken ? sizeIn(script, all, taken.by, constants) : (put?.limitBytes ?? null),
  };
}
