import type { Capture } from "../../case/captures.ts";
import { take, Unavailable } from "../capture.ts";
import { type MachineAsker, ranAsRoot, ranThere, refusal } from "./machine.ts";

/** What is asked of each unit. Its environment is not: that may hold secrets. */
const PROPERTIES = [
  ...["Id", "LoadState", "ActiveState", "SubState", "UnitFileState", "Result", "Type"],
  ...["ExecMainCode", "ExecMainStatus", "MainPID", "NRestarts", "Restart", "ExecStart"],
  ...["User", "WorkingDirectory", "FragmentPath", "MemoryMax", "MemoryLimit", "MemoryCurrent"],
  ...["MemoryPeak", "StateChangeTimestampMonotonic", "ExecMainStartTimestampMonotonic"],
  "ExecMainExitTimestampMonotonic",
];
export const SHOW = ["systemctl", "show", "--no-pager", `--property=${PROPERTIES.join(",")}`];
const PROCESSES = ["ps", "-ww", "-eo", "pid,ppid,user:32,rss,lstart,cgroup:512,args"];

/** Sockets with their processes, the list of processes, and the clock: all of one moment. */
export function survey(asker: MachineAsker): Promise<readonly Capture[]> {
  return Promise.all([sockets(asker), processes(asker), clock(asker)]);
}

/** Without root, the processes of other users are not named. */
export function sockets(asker: MachineAsker): Promise<Capture> {
  const about = { kind: "host.sockets", subject: "", how: "ss -Hltnp" } as const;
  return take(asker, about, async () => {
    const ran = await ranAsRoot(asker, ["ss", "-Hltnp"]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: ran.how };
  });
}

function processes(asker: MachineAsker): Promise<Capture> {
  const about = { kind: "host.processes", subject: "", how: PROCESSES.join(" ") } as const;
  return take(asker, about, async () => {
    const ran = await ranThere(asker, PROCESSES);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: ran.how };
  });
}

/** The moment of the capture is the middle of the question: by it the two clocks are compared. */
function clock(asker: MachineAsker): Promise<Capture> {
  const about = { kind: "host.clock", subject: "", how: "date, /proc/uptime" } as const;
  return take(asker, about, async () => {
    const date = await ranThere(asker, ["date", "+%s.%3N %z"]);
    const uptime = await ranThere(asker, ["cat", "/proc/uptime"]);
    if (date.exitCode !== 0) throw new Unavailable(refusal(date));
    return { body: { text: `${date.stdout.trim()}\n${uptime.stdout.trim()}` } };
  });
}
