import type { Capture } from "../case/captures.ts";
import { at, number } from "../read/json.ts";
import { type Found, take, Unavailable } from "./capture.ts";
import { type Asker, isRunning, type Subject } from "./subject.ts";

/** kernel: Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst. */
const FILES = [
  ...["memory.max", "memory.current", "memory.peak", "memory.events"],
  ...["memory.limit_in_bytes", "memory.usage_in_bytes", "memory.max_usage_in_bytes"],
  "memory.oom_control",
];
const MOUNT = "/sys/fs/cgroup";
const MARK = "@file ";
const TIMEOUT_MS = 5000;

/** Limit, use and kills of the container's memory cgroup; it goes away with the container. */
export function memory(asker: Asker, subject: Subject): Promise<Capture> {
  const about = { kind: "cgroup.memory", subject: subject.service, how: MOUNT } as const;
  return take(asker, about, async () => {
    if (!isRunning(subject)) throw new Unavailable(`${subject.name} is not running`);
    return (await fromHost(asker, subject)) ?? fromInside(asker, subject);
  });
}

async function fromHost(
  { docker, files, signal }: Asker,
  { id }: Subject,
): Promise<Found<"cgroup.memory"> | null> {
  if (!docker.local) return null;
  const pid = number(at(await docker.inspect(id, { signal }), "State", "Pid"));
  const cgroup = pid ? await files.readText(`/proc/${pid}/cgroup`) : null;
  if (!cgroup?.includes(id)) return null;
  // cgroups(7): "4:memory:/docker/ID" in version 1, "0::/…" in version 2.
  const path = (controller: string) =>
    new RegExp(`^\\d+:${controller}:(/.*)$`, "m").exec(cgroup)?.[1];
  const [one, two] = [path("memory"), path("")];
  const folder = one ? `${MOUNT}/memory${one}` : `${MOUNT}${two ?? ""}`;
  const read = await Promise.all(
    FILES.map(async (name) => [name, await files.readText(`${folder}/${name}`)] as const),
  );
  const found = read.filter((entry): entry is readonly [string, string] => entry[1] !== null);
  return found.length > 0
    ? { body: Object.fromEntries(found), how: `cat ${folder}/memory.*` }
    : null;
}

/** Reads from within the container; `${MARK}NAME` stands before each file. */
export function memoryScript(): string {
  return `cd ${MOUNT}/memory 2>/dev/null || cd ${MOUNT}; for f in ${FILES.join(" ")}; do [ -r "$f" ] && echo "${MARK}$f" && cat "$f"; done; :`;
}

async function fromInside(asker: Asker, subject: Subject): Promise<Found<"cgroup.memory">> {
  const { stdout } = await asker.docker.exec(subject.id, ["sh", "-c", memoryScript()], {
    timeoutMs: TIMEOUT_MS,
    signal: asker.signal,
  });
  const parts = stdout.split(MARK).slice(1);
  const found = parts.map((part) => {
    const end = part.indexOf("\n");
    return [part.slice(0, end), part.slice(end + 1)] as const;
  });
  if (found.length === 0) throw new Unavailable("the image has no shell to read its cgroup with");
  return {
    body: Object.fromEntries(found),
    how: `docker exec ${subject.name} cat ${MOUNT}/memory.*`,
  };
}
