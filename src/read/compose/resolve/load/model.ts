import { startOf, type Variables, variable } from "../context.ts";
import {
  entriesOf,
  type MapNode,
  mapNode,
  type Node,
  stringOf,
  textNode,
  withEntries,
} from "../node.ts";
import { withDefaults } from "./defaults.ts";
import { checkExclusive } from "./exclusive.ts";
import type { Loader, Scope } from "./loader.ts";
import { resolvePaths } from "./relative-paths.ts";

/** Files over each other in their order, with defaults and whole paths. */
export function loadModel(loader: Loader, paths: readonly string[], scope: Scope): MapNode {
  const { context } = loader;
  let model = mapNode([], startOf(paths[0] ?? ""));
  for (const path of paths) {
    const loaded = loader.file(path, model, scope, "project");
    if (loaded) model = loaded.model;
    else context.report("missing-file", [], startOf(path), "there is no such file");
  }
  const whole = withDefaults(withEntries(model, { version: null, include: null }));
  checkExclusive(whole, context);
  return withValues(resolvePaths(whole, scope.folder, context), scope.variables);
}

/** `- NAME` in a list takes its value from the variables of the file that it stands in. */
function withValues(model: MapNode, variables: Variables): MapNode {
  const services = model.entries.get("services");
  if (services?.kind !== "map") return model;
  const entries = new Map<string, Node>();
  for (const [name, service] of services.entries) {
    const environment = entriesOf(service).get("environment");
    const items = environment?.kind === "list" ? environment.items : null;
    entries.set(
      name,
      service.kind === "map" && environment?.kind === "list" && items
        ? withEntries(service, {
            environment: { ...environment, items: items.map((item) => valued(item, variables)) },
          })
        : service,
    );
  }
  return withEntries(model, { services: { ...services, entries } });
}

function valued(item: Node, variables: Variables): Node {
  const name = stringOf(item);
  const value = name === null ? undefined : variable(variables, name);
  return value === undefined ? item : textNode(`${name}=${value}`, item.spot);
}
