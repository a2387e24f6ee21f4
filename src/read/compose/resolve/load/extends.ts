import type { Key } from "../context.ts";
import { absoluteFrom, folderOf } from "../file-path.ts";
import { mergeServices } from "../merge/merge.ts";
import { withoutReset } from "../merge/reset.ts";
import {
  entriesOf,
  isNull,
  type MapNode,
  mapNode,
  type Node,
  stringOf,
  withEntries,
} from "../node.ts";
import type { LoadedFile, Loader, Scope } from "./loader.ts";
import { isRemote, resolvePaths } from "./relative-paths.ts";

interface Document {
  readonly path: string;
  readonly resets: readonly Key[];
  readonly scope: Scope;
}

interface Extending extends Document {
  readonly loader: Loader;
  /** `file` and service of every step so far. */
  readonly chain: readonly (readonly [string, string])[];
  readonly services: Map<string, Node>;
}

const LONGEST = 100;

/** Services of a document, laid over what they extend. */
export function applyExtends(loader: Loader, model: MapNode, document: Document): MapNode {
  const found = model.entries.get("services");
  if (!found) return model;
  if (found.kind !== "map") {
    loader.context.report("wrong-type", ["services"], found, "has to be a map of services");
    return model;
  }
  const services = new Map(found.entries);
  for (const name of found.entries.keys()) {
    const service = extended(name, { ...document, loader, chain: [], services });
    if (service) services.set(name, service);
  }
  return withEntries(model, { services: { ...found, entries: services } });
}

/** null: there is nothing to extend. */
function extended(name: string, extending: Extending): Node | null {
  const { loader, services, chain } = extending;
  const own = services.get(name);
  if (own === undefined || isNull(own)) return null;
  const by = own.kind === "map" ? own.entries.get("extends") : undefined;
  if (own.kind !== "map" || !by) return own;
  const bare = withEntries(own, { extends: null });
  const key = ["services", name, "extends"];
  const ref = stringOf(by) ?? stringOf(entriesOf(by).get("service"));
  // What is wrong with its form is said by the shape of services.
  if (ref === null) return own;
  const base = baseOf(name, ref, by, extending);
  if (base === null) return bare;
  if (chain.some(([file, service]) => file === base.path && service === name)) {
    const steps = [...chain.map(([, service]) => service), name].join(" → ");
    loader.context.report("extends", key, by, `extends itself in the end: ${steps}`);
    return bare;
  }
  if (chain.length >= LONGEST) {
    loader.context.report("extends", key, by, "the services that it extends never end");
    return bare;
  }
  const inner = { ...base, chain: [...chain, [base.path, name] as const] };
  const found = extended(ref, inner);
  if (found?.kind !== "map") return bare;
  const { resets } = inner;
  const reset = withoutReset(
    mapNode([["services", mapNode([[name, found]], found.spot)]], found.spot),
    resets,
  );
  const source = entriesOf(reset.entries.get("services")).get(name);
  const merged =
    source?.kind === "map"
      ? withEntries(mergeServices(source, own, name, loader.context), { extends: null })
      : bare;
  services.set(name, merged);
  return merged;
}

/** The same document, or another file; null where there is no such service. */
function baseOf(name: string, ref: string, by: Node, extending: Extending): Extending | null {
  const { loader, services, path, resets } = extending;
  const key = ["services", name, "extends"];
  const named = by.kind === "map" ? by.entries.get("file") : undefined;
  const file = stringOf(named);
  if (named === undefined || isNull(named)) {
    if (services.has(ref)) return extending;
    const message = `extends ${ref}, and ${path} has no such service`;
    loader.context.report("extends", key, by, message);
    return null;
  }
  if (file === null) return null;
  const from = loadBase(file, named, extending, key);
  if (from === null) return null;
  const found = from.loaded.model.entries.get("services");
  if (found?.kind !== "map" || !found.entries.has(ref)) {
    loader.context.report("extends", key, by, `extends ${ref}, and ${file} has no such service`);
    return null;
  }
  return {
    ...extending,
    path: from.path,
    services: new Map(found.entries),
    resets: [...resets, ...from.loaded.resets],
  };
}

function loadBase(
  file: string,
  at: Node,
  { loader, scope }: Extending,
  key: Key,
): { readonly path: string; readonly loaded: LoadedFile } | null {
  const { context, bases } = loader;
  if (isRemote(file)) {
    context.report("remote-file", [...key, "file"], at, `${file} is not on this machine`);
    return null;
  }
  const path = absoluteFrom(scope.folder, file);
  const known = bases.get(scope.variables) ?? new Map<string, LoadedFile | null>();
  bases.set(scope.variables, known);
  const found = known.get(path);
  const loaded = found === undefined ? fresh(loader, path, scope) : found;
  known.set(path, loaded);
  if (loaded !== null) return { path, loaded };
  const message = `there is no file ${file} (looked for as ${path})`;
  context.report("missing-file", [...key, "file"], at, message);
  return null;
}

function fresh(loader: Loader, path: string, scope: Scope): LoadedFile | null {
  const nothing = mapNode([], { file: path, line: 1, column: 1, endLine: 1 });
  const loaded = loader.file(path, nothing, scope, "extends");
  return loaded && { ...loaded, model: resolvePaths(loaded.model, folderOf(path), loader.context) };
}
