import type { Context, Key } from "../context.ts";
import { entriesOf, itemsOf, type MapNode, type Node, printed, stringOf } from "../node.ts";

const PAIRS = [
  ["cpus", "limits", "cpus"],
  ["mem_limit", "limits", "memory"],
  ["mem_reservation", "reservations", "memory"],
  ["pids_limit", "limits", "pids"],
] as const;

/** Limits that are written twice have to be the same; one name is for one container. */
export function checkLimits({ entries }: MapNode, key: Key, context: Context): void {
  const deploy = entriesOf(entries.get("deploy"));
  const resources = entriesOf(deploy.get("resources"));
  const differ = (own: Node, other: Node | undefined, short: string, long: string) => {
    if (other && printed(own) === printed(other)) return;
    const message = `${short} and ${long} have to be the same; keep one of them`;
    context.report("contradiction", [...key, short], own, message);
  };
  for (const [short, part, name] of PAIRS) {
    const own = entries.get(short);
    const part_ = resources.get(part);
    if (own && part_)
      differ(own, entriesOf(part_).get(name), short, `deploy.resources.${part}.${name}`);
  }
  const scale = entries.get("scale");
  const replicas = deploy.get("replicas");
  if (scale && replicas) differ(scale, replicas, "scale", "deploy.replicas");
  const count = scale ?? replicas;
  const named = entries.get("container_name");
  if (named && count && Number(printed(count)) > 1) {
    const message = `${printed(count)} containers cannot all be called ${printed(named)}; take container_name away`;
    context.report("contradiction", [...key, "container_name"], named, message);
  }
  for (const watch of itemsOf(entriesOf(entries.get("develop")).get("watch"))) {
    const action = stringOf(entriesOf(watch).get("action")) ?? "";
    if (entriesOf(watch).has("target") || ["rebuild", "restart"].includes(action)) continue;
    context.report("missing-key", [...key, "develop"], watch, `${action} needs a target`);
  }
}
