import { LOOKUP_SCRIPT } from "./lookup-script.ts";
import { memoryScript } from "./memory.ts";

/**
 * Whether a program run in a container only looks: nginx's own dump of its configuration, files of
 * /proc and the cgroup, and the container's resolver. These are all that is ever run in containers
 * of a system that others run.
 */
export function onlyLooks(argv: readonly string[]): boolean {
  const [program = "", ...rest] = argv;
  if (program === "nginx" || program === "openresty") return rest[0] === "-T";
  if (program === "cat") return rest.every((path) => /^\/proc\/(?:[\w-]+\/)*[\w-]+$/.test(path));
  if (program !== "sh" || rest[0] !== "-c") return false;
  return rest[1] === LOOKUP_SCRIPT || rest[1] === memoryScript();
}
