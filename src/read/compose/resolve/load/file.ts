import { startOf } from "../context.ts";
import { mergeFiles } from "../merge/merge.ts";
import { withoutReset } from "../merge/reset.ts";
import { withoutRedefined } from "../merge/unique.ts";
import { isNull, type MapNode } from "../node.ts";
import { project } from "../shape/project.ts";
import { canonicalModel } from "../short-forms/canonical.ts";
import { interpolate } from "../variables/interpolate.ts";
import { type ParsedDocument, parseYaml } from "../yaml/parse.ts";
import { applyExtends } from "./extends.ts";
import { applyIncludes } from "./include.ts";
import type { LoadedFile, Loader, Purpose, Scope } from "./loader.ts";

/** Every document of a file counts as a file of its own, in their order. */
export function loadFile(
  loader: Loader,
  path: string,
  before: MapNode,
  { scope, purpose }: { readonly scope: Scope; readonly purpose: Purpose },
): LoadedFile | null {
  const text = loader.context.read(path);
  if (text === null) return null;
  let loaded: LoadedFile = { model: before, resets: [] };
  for (const document of parseYaml(path, text, loader.context)) {
    const model = addDocument(loader, { path, document, scope, purpose }, loaded.model);
    loaded = { model, resets: document.resets };
  }
  return loaded;
}

interface Adding {
  readonly path: string;
  readonly document: ParsedDocument;
  readonly scope: Scope;
  readonly purpose: Purpose;
}

function addDocument(loader: Loader, adding: Adding, before: MapNode): MapNode {
  const { context } = loader;
  const { path, document, scope, purpose } = adding;
  const { root, resets } = document;
  if (root.kind !== "map") {
    const found = isNull(root) ? startOf(path) : root;
    context.report("wrong-type", [], found, "is no compose file: its top level has to be a map");
    return before;
  }
  let own = interpolate(root, scope.variables, context);
  let base = before;
  if (purpose === "project") {
    own = applyExtends(loader, own, { path, resets, scope });
    base = withoutReset(base, resets);
    own = applyIncludes(loader, own, { ...scope, including: [...scope.including, path] });
  } else base = withoutReset(base, resets);
  const merged = withoutRedefined(mergeFiles(base, own, context), context);
  if (purpose === "project") project.check(merged, [], context);
  return withoutRedefined(canonicalModel(merged, context), context);
}
