import type { Capture, CaptureKinds } from "../case/captures.ts";
import { at, number } from "../read/json.ts";
import { type Found, take, Unavailable } from "./capture.ts";
import { runInside } from "./inside.ts";
import { type Asker, isRunning, type Subject } from "./subject.ts";

const TIMEOUT_MS = 5000;

/** The listening sockets of the container's network namespace. */
export function listeners(asker: Asker, subject: Subject): Promise<Capture> {
  const about = { kind: "listeners", subject: subject.service, how: "/proc/net/tcp" } as const;
  return take(asker, about, () => readListeners(asker, subject));
}

/**
 * From this machine's /proc, which works for images without any tool and takes no time; else with
 * `cat` inside. Rejects with `Unavailable` for a container that does not run.
 */
export async function readListeners(asker: Asker, subject: Subject): Promise<Found<"listeners">> {
  if (!isRunning(subject)) throw new Unavailable(`${subject.name} is not running`);
  return (await fromProc(asker, subject)) ?? fromInside(asker, subject);
}

async function fromProc(
  { docker, files, signal }: Asker,
  { id }: Subject,
): Promise<Found<"listeners"> | null> {
  if (!docker.local) return null;
  const pid = number(at(await docker.inspect(id, { signal }), "State", "Pid"));
  // The number means this process only where the engine shares our process namespace; the cgroup's
  // path carries the container's id.
  if (!pid || !(await files.readText(`/proc/${pid}/cgroup`))?.includes(id)) return null;
  const [tcp, tcp6] = await Promise.all(
    ["tcp", "tcp6"].map((table) => files.readText(`/proc/${pid}/net/${table}`)),
  );
  if (typeof tcp !== "string") return null;
  return { body: { tcp, tcp6: tcp6 ?? "" }, how: `cat /proc/${pid}/net/tcp{,6}` };
}

async function fromInside(asker: Asker, subject: Subject): Promise<Found<"listeners">> {
  const argv = ["cat", "/proc/net/tcp", "/proc/net/tcp6"];
  const { stdout, stderr, how } = await runInside(asker, subject, argv, TIMEOUT_MS);
  const body = tablesIn(stdout);
  if (!body) throw new Error(`${how}: ${stderr.trim() || "no table of sockets"}`);
  return { body, how };
}

/** Each table begins with its heading; without IPv6 there is only one. */
function tablesIn(output: string): CaptureKinds["listeners"] | null {
  const [tcp = "", tcp6 = ""] = output.split(/^(?= *sl +local_address)/m);
  return tcp.includes("local_address") ? { tcp, tcp6 } : null;
}
