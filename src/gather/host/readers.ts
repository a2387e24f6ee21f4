import type { MachineAsker } from "./machine.ts";
import { USERS } from "./only-reads.ts";

/** Programs whose answer is what a file holds. */
const PROGRAMS: ReadonlySet<string> = new Set(["cat", "head", "tail", "stat", "find"]);
/** Where only root puts files, unless root said otherwise. */
const SYSTEM = /^\/(?:etc|usr|proc|sys)\//;
const STAT = ["stat", "--format=%A:%U:%G:%n", "--"];
const LINE = /^(?<type>.)(?<mode>\S{9})\S*:(?<owner>[^:]+):(?<group>[^:]+):(?<path>\/.*)$/;
/** Of the group in which syslog runs, on Ubuntu. */
const SYSLOG = "/var/log";

/**
 * As whom sudo may run a command: root, or the only other user that has a say in where the paths
 * lead. Whoever may write to a folder can put a link there to any file, and must not see more of
 * the machine by us than by himself. null: nobody's word is enough.
 */
export async function readerOf(
  { ssh, signal }: Pick<MachineAsker, "ssh" | "signal">,
  argv: readonly string[],
): Promise<string | null> {
  const [program = "", ...args] = argv;
  const files = args.filter((arg) => arg.startsWith("/") && !SYSTEM.test(arg));
  if (!PROGRAMS.has(program) || files.length === 0) return "root";
  // A line break in a name could pass for another file's line below.
  if (files.some((path) => /[\r\n]/.test(path))) return null;
  const folders = [...new Set(files.flatMap(foldersOf))];
  const asked = [...STAT, ...folders, ...files];
  const asRoot = await ssh.run(["sudo", "-n", ...asked], { signal });
  // sudo may allow single programs only.
  const { stdout } = asRoot.stdout === "" ? await ssh.run(asked, { signal }) : asRoot;
  const seen = stdout.split("\n").flatMap((line) => {
    const groups = LINE.exec(line)?.groups;
    return groups ? [groups] : [];
  });
  const ways = seen.filter(({ path = "" }) => folders.includes(path));
  const isKnown = folders.every((folder) => ways.some(({ path }) => path === folder));
  if (!isKnown || !ways.every(isOnes)) return null;
  const [other = "root", ...more] = new Set(
    ways.flatMap(({ owner = "" }) => (owner === "root" ? [] : [owner])),
  );
  if (more.length > 0) return null;
  const leadsOn = seen.some(({ path = "", type }) => type === "l" && files.includes(path));
  const isUsers = leadsOn || files.some((path) => USERS.test(path));
  return other === "root" && isUsers ? null : other;
}

/** The folders on the way to a file; `/` is root's. */
function foldersOf(path: string): readonly string[] {
  const names = path.split("/").slice(1, -1);
  return names.map((_, at) => `/${names.slice(0, at + 1).join("/")}`);
}

/** A folder, and no link, into which nobody writes but its owner. */
function isOnes({ type, mode = "", owner, group, path }: Record<string, string>): boolean {
  const isOthers = mode[7] === "w" || (mode[4] === "w" && group !== owner && path !== SYSLOG);
  return type === "d" && !isOthers;
}
