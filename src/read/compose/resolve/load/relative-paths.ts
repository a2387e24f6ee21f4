import type { Context, Key } from "../context.ts";
import { absoluteFrom, isWindowsAbsolute, withHome } from "../file-path.ts";
import { entriesOf, type MapNode, type Node, stringOf, textNode, withEntries } from "../node.ts";
import { below, pathRules, type Rules } from "../path-rules.ts";

interface Base {
  readonly folder: string;
  readonly key: Key;
  readonly context: Context;
}

type Resolve = (node: Node, base: Base) => Node;

const RULES = pathRules<Resolve>({
  "services.*.build.context": contextPath,
  "services.*.build.additional_contexts.*": contextPath,
  "services.*.build.ssh.*": enginePath,
  "services.*.env_file.*.path": plainPath,
  "services.*.label_file.*": plainPath,
  "services.*.extends.file": plainPath,
  "services.*.develop.watch.*.path": plainPath,
  "services.*.volumes.*": mountPath,
  "configs.*.file": enginePath,
  "secrets.*.file": enginePath,
  "volumes.*": devicePath,
});

/** Every path of a model, as it is seen from `folder` (compose-go: paths/resolve.go). */
export function resolvePaths(model: MapNode, folder: string, context: Context): MapNode {
  const result = resolved(model, RULES, { folder, key: [], context });
  return result.kind === "map" ? result : model;
}

function resolved(node: Node, rules: Rules<Resolve> | null, base: Base): Node {
  if (!rules || node.kind === "scalar") return rules?.rule ? rules.rule(node, base) : node;
  if (rules.rule) return rules.rule(node, base);
  const inner = (key: string) => ({ ...base, key: [...base.key, key] });
  if (node.kind === "list") {
    const items = node.items.map((item, index) =>
      resolved(item, below(rules, "[]"), inner(`${index}`)),
    );
    return { ...node, items };
  }
  const entries = new Map<string, Node>();
  for (const [name, value] of node.entries) {
    entries.set(name, resolved(value, below(rules, name), inner(name)));
  }
  return { ...node, entries };
}

function plainPath(node: Node, { folder, context }: Base): Node {
  const text = stringOf(node);
  if (text === null || text === "") return node;
  return textNode(absoluteFrom(folder, withHome(text, context.home)), node.spot);
}

/** Paths of the engine's machine, which may run on Windows. */
function enginePath(node: Node, { folder, context }: Base): Node {
  const text = stringOf(node);
  if (text === null) return node;
  const path = withHome(text, context.home);
  return textNode(isWindowsAbsolute(path) ? path : absoluteFrom(folder, path), node.spot);
}

const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/;

/** Whether compose would fetch this from elsewhere. */
export function isRemote(path: string): boolean {
  return REMOTE.test(path) || /^oci:\/\//.test(path);
}

function contextPath(node: Node, base: Base): Node {
  const text = stringOf(node) ?? "";
  const isElsewhere = text.includes("://") || text.startsWith("service:") || REMOTE.test(text);
  return isElsewhere ? node : plainPath(node, base);
}

function mountPath(node: Node, base: Base): Node {
  if (node.kind !== "map" || stringOf(node.entries.get("type")) !== "bind") return node;
  const source = node.entries.get("source");
  if (source) return withEntries(node, { source: enginePath(source, base) });
  base.context.report("missing-key", [...base.key, "source"], node, "a bind mount needs a source");
  return node;
}

/** A volume of the local driver that is a bind mount in truth. */
function devicePath(node: Node, base: Base): Node {
  if (node.kind !== "map" || stringOf(node.entries.get("driver")) !== "local") return node;
  const options = node.entries.get("driver_opts");
  const device = entriesOf(options).get("device");
  if (options?.kind !== "map" || !device || stringOf(options.entries.get("o")) !== "bind")
    return node;
  return withEntries(node, {
    driver_opts: withEntries(options, { device: enginePath(device, base) }),
  });
}
