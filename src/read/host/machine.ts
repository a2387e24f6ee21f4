import type { AnyFact } from "../../case/facts.ts";
import type { Evidence, Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";
import type { MachineClock } from "./clock.ts";
import { journalIn } from "./journal.ts";

/** Memory, disks, and whom the kernel ended. */
export function readMachine(evidence: Evidence, clock: MachineClock): readonly AnyFact[] {
  return [
    ...evidence.looked("host.memory").flatMap(memory),
    ...evidence.looked("host.disk").flatMap(disks),
    ...evidence.looked("host.kernel").flatMap((capture) => kills(capture, evidence, clock)),
  ];
}

function memory({ body, how, at }: Looked<"host.memory">): readonly AnyFact[] {
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(body.text)?.[1] ?? 0) * 1024;
  const total = bytes("MemTotal");
  if (total === 0) return [];
  const seen = witness({ source: "machine", how, at });
  const available = bytes("MemAvailable");
  return [fact("host.memory", "", { total, available, swap: bytes("SwapTotal") }, seen)];
}

/** POSIX `df -P -k`: device, size, used, available, percent, mount point. */
const DISK = /^\S+\s+\d+\s+\d+\s+(\d+)\s+(\d+)%\s+(\/.*)$/;
/** What the kernel keeps in memory and under its own names says nothing about disks. */
const NO_DISK = /^\/(?:dev|proc|sys|run)(?:\/|$)/;

function disks({ body, how, at }: Looked<"host.disk">): readonly AnyFact[] {
  return body.text.split("\n").flatMap((line) => {
    const [, kilobytes, percent, mount] = DISK.exec(line.trim()) ?? [];
    if (mount === undefined || NO_DISK.test(mount)) return [];
    const available = Number(kilobytes) * 1024;
    const seen = witness({ source: "machine", how, at, quote: line });
    return [fact("host.disk", "", { mount, usedPercent: Number(percent), available }, seen)];
  });
}

/** kernel: mm/oom_kill.c. Both lines are told of each kill; the first names the control group. */
const CHOSEN = /oom-kill:constraint=(CONSTRAINT_\w+),.*task_memcg=([^,]*),task=([^,]*),pid=(\d+)/;
const KILLED = /[Kk]illed process (\d+) \(([^)]*)\).*?(?:anon-rss:(\d+)kB)/;

function kills(
  { body, how }: Looked<"host.kernel">,
  evidence: Evidence,
  clock: MachineClock,
): readonly AnyFact[] {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  const entries = entriesIn(body.text, clock);
  const chosen = entries.flatMap(({ text }) => {
    const [, constraint, group = "", , pid] = CHOSEN.exec(text) ?? [];
    return pid === undefined ? [] : [{ constraint, group, pid }];
  });
  return entries.flatMap(({ at, text }) => {
    const [, pid, program = "", kilobytes] = KILLED.exec(text) ?? [];
    if (pid === undefined) return [];
    const group = chosen.findLast((one) => one.pid === pid);
    const unit = /([^/]+\.service)/.exec(group?.group ?? "")?.[1];
    const isLimit = group?.constraint === "CONSTRAINT_MEMCG" || /^Memory cgroup/.test(text);
    // A process that a person started has no unit: only its name is left to go by, and that it was
    // not in the group of a container or of somebody's unit when that ran out of memory.
    const isOfGroup = isLimit && !/\/user\.slice(?:\/|$)/.test(group?.group ?? "");
    const own = services.find((one) =>
      one.unit === null ? !isOfGroup && isNamed(one.service, program) : one.unit === unit,
    );
    const of = isLimit
      ? limited(group?.group, own?.unit ?? unit, services.length === 0)
      : "machine";
    const resident = kilobytes === undefined ? null : Number(kilobytes) * 1024;
    const seen = witness({ source: "kernel", how, at, quote: text });
    const kill = { pid: Number(pid), program, of, resident } as const;
    return [fact("kernel.kill", own?.service ?? "", kill, seen)];
  });
}

/** `dmesg`, and what people cut out, has no time that could be compared with others. */
function entriesIn(
  text: string,
  { skewMs }: MachineClock,
): readonly { readonly at: string | null; readonly text: string }[] {
  const entries = journalIn(text, skewMs);
  if (entries.length > 0) return entries;
  return text.split("\n").map((line) => ({ at: null, text: line.replace(DMESG, "") }));
}

/** Seconds since the boot, or with `-T` the time in the machine's own zone. */
const DMESG = /^\[[^\]]*\] /;

/** Control groups of Docker, containerd, Podman and Kubernetes. */
const CONTAINER = /docker[-/][0-9a-f]|libpod|kubepods|cri-containerd|\bcrio-/;

/** Below it the groups of containers stand. */
const RUNTIME = /^(?:docker|containerd|crio|podman|kubelet)\.service$/;

/** Whose limit it was; where only the kill was pasted, without its group, most often a container's. */
function limited(
  group: string | undefined,
  unit: string | undefined,
  isPasted: boolean,
): "container" | "unit" {
  // A unit of a machine that is a container itself: the nearest group counts.
  if (unit !== undefined && !RUNTIME.test(unit)) return "unit";
  if (CONTAINER.test(group ?? "")) return "container";
  return isPasted && group === undefined ? "container" : "unit";
}

/** The kernel keeps 15 characters of a program's name. */
function isNamed(command: string, program: string): boolean {
  return command.split(/[\s/]+/).some((word) => word.slice(0, 15) === program);
}
