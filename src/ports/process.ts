import { readdir, readFile, readlink } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import type { Shell } from "./shell.ts";

/** One process on one machine, told apart from a later one that got the same number. */
export interface Owner {
  /** Host name and process namespace: numbers mean nothing outside. */
  readonly host: string;
  readonly pid: number;
  /** Changes when the number is given to another process. */
  readonly start: string;
}

/** Processes of this machine. */
export interface Processes {
  /** A folder for temporary files; the runner's own in a GitHub job. */
  readonly temporary: string;
  /** This process. */
  self(): Promise<Owner>;
  /** null for a process of another host: nobody here can tell. */
  alive(owner: Owner): Promise<boolean | null>;
  /**
   * Kills every process that carries the text in its arguments, this one excepted. The docker CLI
   * runs compose as a child that outlives it, so that killing what we started is not enough.
   */
  endByArgument(text: string): Promise<void>;
}

/** Of this machine. `start` tells a process from a later one that has its number. */
export function processes(shell: Shell): Processes {
  return {
    temporary: process.env["RUNNER_TEMP"] || tmpdir(),
    async self() {
      return { host: await host(), pid: process.pid, start: (await startOf(process.pid)) ?? "" };
    },
    async alive(owner) {
      if (owner.host !== (await host())) return null;
      return (await startOf(owner.pid)) === owner.start;
    },
    async endByArgument(text) {
      for (const pid of await pidsWith(text)) {
        try {
          if (pid !== process.pid) process.kill(pid, "SIGKILL");
        } catch {
          // Gone meanwhile.
        }
      }
    },
  };

  /** When the process was started; null when there is none. */
  async function startOf(pid: number): Promise<string | null> {
    if (process.platform !== "linux") {
      const { stdout } = await shell.run("ps", ["-o", "lstart=", "-p", String(pid)]);
      return stdout.trim() || null;
    }
    const stat = await readOrNull(`/proc/${pid}/stat`);
    // proc(5): field 22 is the start time in ticks since boot; field 2 may contain spaces. A zombie
    // (field 3) has ended.
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (!fields || fields[0] === "Z") return null;
    return `${(await readOrNull("/proc/sys/kernel/random/boot_id"))?.trim() ?? ""}-${fields[19]}`;
  }

  async function pidsWith(text: string): Promise<readonly number[]> {
    if (process.platform !== "linux") {
      const { stdout } = await shell.run("ps", ["-A", "-ww", "-o", "pid=,args="]);
      const lines = stdout.split("\n").filter((line) => line.includes(text));
      return lines.map((line) => Number.parseInt(line, 10));
    }
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(
      pids.map(async (pid) =>
        (await readOrNull(`/proc/${pid}/cmdline`))?.includes(text) ? [Number(pid)] : [],
      ),
    );
    return found.flat();
  }
}

async function host(): Promise<string> {
  try {
    return `${hostname()}/${await readlink("/proc/self/ns/pid")}`;
  } catch {
    return hostname(); // No /proc, no process namespaces.
  }
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}
