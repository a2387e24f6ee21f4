import type { Capture } from "../../case/captures.ts";
import { take, Unavailable } from "../capture.ts";
import { type MachineAsker, ranAsRoot, ranThere, refusal } from "./machine.ts";

/** The machine itself: memory, disks, what the kernel said, and what may forbid connections. */
export function system(asker: MachineAsker): Promise<readonly Capture[]> {
  return Promise.all([
    printed(asker, "host.memory", ["cat", "/proc/meminfo"]),
    printed(asker, "host.disk", ["df", "-P", "-k"]),
    kernel(asker),
    versions(asker),
  ]);
}

function printed(
  asker: MachineAsker,
  kind: "host.memory" | "host.disk",
  argv: readonly string[],
): Promise<Capture> {
  return take(asker, { kind, subject: "", how: argv.join(" ") }, async () => {
    const ran = await ranThere(asker, argv);
    if (ran.stdout.trim() === "") throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: ran.how };
  });
}

const KERNEL = ["journalctl", "--dmesg", "--lines=2000"];
const AS_TEXT = ["--quiet", "--no-pager", "--output=short-iso-precise"];

/** Of the kernel's lines those that tell whom it ended for memory, and what its security module denied. */
const TELLING =
  /oom-kill|oom_reaper|invoked oom-killer|killed process|avc: +denied|apparmor="DENIED"/i;

function telling(text: string): string {
  return text
    .split("\n")
    .filter((line) => TELLING.test(line))
    .join("\n");
}

/** What else stands in the kernel's log is nobody's business here. */
function kernel(asker: MachineAsker): Promise<Capture> {
  const about = { kind: "host.kernel", subject: "", how: "journalctl --dmesg" } as const;
  return take(asker, about, async () => {
    const ran = await ranAsRoot(asker, [...KERNEL, ...AS_TEXT]);
    if (ran.exitCode === 0 && ran.stdout.trim() !== "") {
      return { body: { text: telling(ran.stdout) }, how: ran.how };
    }
    const ring = await ranAsRoot(asker, ["dmesg", "--time-format=iso"]);
    if (ring.exitCode !== 0) throw new Unavailable(`the kernel's log: ${refusal(ring)}`);
    return { body: { text: asJournal(telling(ring.stdout)) }, how: ring.how };
  });
}

/** `2026-11-28T17:38:00,123456+00:00 text`, as the journal writes it. */
function asJournal(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^(\S+) /, "$1 machine kernel: "))
    .join("\n");
}

/** What people ask first about a machine, for the report. */
function versions(asker: MachineAsker): Promise<Capture> {
  const about = { kind: "engine", subject: "", how: "uname, systemctl --version" } as const;
  return take(asker, about, async () => {
    const [kernelName, systemd, selinux, firewall] = await Promise.all([
      ranThere(asker, ["uname", "-srm"]),
      ranThere(asker, ["systemctl", "--version"]),
      ranThere(asker, ["getenforce"]),
      firewallOf(asker),
    ]);
    const said: Readonly<Record<string, string>> = {
      kernel: kernelName.stdout.trim(),
      systemd: /^systemd (\S+)/.exec(systemd.stdout)?.[1] ?? "",
      selinux: selinux.exitCode === 0 ? selinux.stdout.trim() : "",
      firewall,
    };
    return { body: Object.fromEntries(Object.entries(said).filter(([, text]) => text !== "")) };
  });
}

/** By the tool that has rules, or why none could be asked; "" where there is none. */
async function firewallOf(asker: MachineAsker): Promise<string> {
  const tools = [["ufw", "status"], ["nft", "list", "ruleset"], ["iptables-save"]];
  let refused = "";
  for (const argv of tools) {
    const ran = await ranAsRoot(asker, argv);
    const rules = ran.stdout.split("\n").filter((line) => /drop|reject|DENY|REJECT/i.test(line));
    if (ran.exitCode === 0 && ran.stdout.trim() !== "") {
      return `${argv[0]}: ${
        rules.length === 0
          ? "nothing is turned away"
          : rules
              .map((rule) => rule.trim())
              .slice(0, 5)
              .join("; ")
      }`;
    }
    if (ran.exitCode !== 0 && ran.exitCode !== 127) refused ||= `${argv[0]}: ${refusal(ran)}`;
  }
  return refused;
}
