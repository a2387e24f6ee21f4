import type { Context, Key } from "../context.ts";
import { clean } from "../file-path.ts";
import { boolNode, intNode, mapNode, type Node, printed, textNode } from "../node.ts";
import { parsePorts } from "./ports.ts";
import { parseVolume } from "./volumes.ts";

/** One entry can stand for a range of ports. What cannot be read stays as it is, and is not shown. */
export function canonicalPorts(node: Node, key: Key, context: Context): Node | null {
  if (node.kind !== "list") return null;
  const items = node.items.flatMap((item, index) => portsIn(item, [...key, `${index}`], context));
  return { ...node, items };
}

function portsIn(item: Node, key: Key, context: Context): readonly Node[] {
  if (item.kind === "map") return [item];
  if (item.kind !== "scalar" || !["int", "string"].includes(item.type)) {
    context.report("wrong-type", key, item, 'is no port; write "HOST:CONTAINER", in quotes');
    return [item];
  }
  const ports = parsePorts(printed(item));
  if ("wrong" in ports) {
    const message = `"${printed(item)}" is no port: ${ports.wrong}; write "HOST:CONTAINER"`;
    context.report("wrong-value", key, item, message);
    return [item];
  }
  if (!context.afford(ports.length)) {
    context.report("too-large", key, item, "these are more ports than can be read");
    return [];
  }
  const { spot } = item;
  return ports.map(({ hostIp, target, published, protocol }) =>
    mapNode(
      [
        ["mode", textNode("ingress", spot)],
        ...(hostIp === "" ? [] : [["host_ip", textNode(hostIp, spot)] as const]),
        ["target", intNode(target, spot)],
        ...(published === "" ? [] : [["published", textNode(published, spot)] as const]),
        ["protocol", textNode(protocol, spot)],
      ],
      spot,
    ),
  );
}

export function canonicalVolume(node: Node, key: Key, context: Context): Node | null {
  if (node.kind === "map") return node;
  const volume =
    node.kind === "scalar" && node.type === "string" ? parseVolume(printed(node)) : null;
  if (!volume || "wrong" in volume) {
    const because = volume ? `: ${volume.wrong}` : "";
    const message = `"${printed(node)}" is no volume${because}; write SOURCE:TARGET or SOURCE:TARGET:ro`;
    context.report(volume ? "wrong-value" : "wrong-type", key, node, message);
    return node;
  }
  const { spot } = node;
  const { type, source, target, readOnly, noCopy, propagation, selinux } = volume;
  const text = (name: string, value: string | null) =>
    value === null || value === "" ? [] : [[name, textNode(value, spot)] as const];
  const flag = (name: string, value: boolean) =>
    value ? [[name, boolNode(true, spot)] as const] : [];
  const options = [...text("selinux", selinux), ...text("propagation", propagation)];
  const isBind = type === "bind";
  // compose-go takes paths of one or two characters aside.
  const isBare = printed(node).length <= 2;
  const bind = [...options, ...flag("create_host_path", isBind)];
  return mapNode(
    [
      ["type", textNode(type, spot)],
      ...text("source", source),
      ["target", textNode(clean(target), spot)],
      ...flag("read_only", readOnly),
      ...(bind.length > 0 ? [["bind", mapNode(bind, spot)] as const] : []),
      ...((!isBind && !isBare) || noCopy
        ? [["volume", mapNode(flag("nocopy", noCopy), spot)] as const]
        : []),
    ],
    spot,
  );
}
