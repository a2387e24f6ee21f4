import type { Context } from "../context.ts";
import { absoluteFrom, folderOf } from "../file-path.ts";
import {
  entriesOf,
  equal,
  itemsOf,
  type MapNode,
  mapNode,
  type Node,
  stringOf,
  withEntries,
} from "../node.ts";
import { withEnvFiles } from "./env-files.ts";
import type { Loader, Scope } from "./loader.ts";
import { isRemote } from "./relative-paths.ts";

const RESOURCES = ["services", "volumes", "networks", "secrets", "configs"] as const;

/** Brings in the resources of other files; what the document has already must not differ. */
export function applyIncludes(loader: Loader, model: MapNode, scope: Scope): MapNode {
  const include = model.entries.get("include");
  if (!include) return model;
  const collected = new Map(
    RESOURCES.flatMap((kind) => {
      const own = model.entries.get(kind);
      return own === undefined || own.kind === "map"
        ? [[kind, { spot: own?.spot ?? null, entries: new Map(entriesOf(own)) }] as const]
        : [];
    }),
  );
  for (const [index, item] of itemsOf(include).entries()) {
    const included = includedModel(loader, item, scope, ["include", `${index}`]);
    if (!included) continue;
    for (const [kind, { entries }] of collected) {
      for (const [name, value] of entriesOf(included.entries.get(kind))) {
        const own = entries.get(name);
        if (own === undefined) entries.set(name, value);
        else if (!equal(own, value)) conflict(loader.context, [kind, name], own, value);
      }
    }
  }
  const entries = Object.fromEntries(
    [...collected]
      .filter(([, { entries: inner }]) => inner.size > 0)
      .map(([kind, { spot, entries: inner }]) => [kind, mapNode(inner, spot ?? include.spot)]),
  );
  const isList = include.kind === "list";
  return withEntries(model, isList ? { ...entries, include: null } : entries);
}

function conflict(context: Context, key: readonly string[], own: Node, other: Node): void {
  const where = `${other.spot.file}:${other.spot.line}`;
  const message = `is included from ${where} already and differs; change it in an override file`;
  context.report("include", key, own, message);
}

function includedModel(
  loader: Loader,
  item: Node,
  scope: Scope,
  key: readonly string[],
): MapNode | null {
  const { context } = loader;
  const entries = entriesOf(item);
  const paths = textsIn(item.kind === "map" ? entries.get("path") : item);
  const remote = paths.find(isRemote);
  if (remote !== undefined) {
    context.report("remote-file", key, item, `${remote} is not on this machine`);
    return null;
  }
  const files = paths.map((path) => absoluteFrom(scope.folder, path));
  const [main] = files;
  if (main === undefined) return null;
  if (scope.including.includes(main)) {
    const steps = [...scope.including, main].join(" → ");
    context.report("cycle", key, item, `includes itself in the end: ${steps}`);
    return null;
  }
  const lost = files.filter((file) => context.read(file) === null);
  for (const file of lost) {
    context.report("missing-file", key, item, `there is no file ${file}`);
  }
  if (lost.length > 0) return null;
  const named = stringOf(entries.get("project_directory"));
  const folder = named ? absoluteFrom(scope.folder, named) : folderOf(main);
  const own = textsIn(entries.get("env_file")).map((file) => absoluteFrom(scope.folder, file));
  const variables = withEnvFiles(context, scope.variables, {
    files: own.length > 0 ? own : [absoluteFrom(folder, ".env")],
    required: own.length > 0 ? item : null,
  });
  return loader.model(files, { folder, variables, including: scope.including });
}

function textsIn(node: Node | undefined): readonly string[] {
  const text = stringOf(node);
  return text === null ? itemsOf(node).flatMap((item) => stringOf(item) ?? []) : [text];
}
