import type { Capture } from "../../case/captures.ts";
import { homesOf, type Supervisord, supervisordIn } from "../../read/host/managers.ts";
import type { Process } from "../../read/host/processes.ts";
import { take, Unavailable } from "../capture.ts";
import { type MachineAsker, ranAsRoot, refusal } from "./machine.ts";
import { appsIn } from "./pm2-dump.ts";
import { unsaved } from "./pm2-unsaved.ts";
import { headsOf } from "./several-files.ts";
import { withoutSecrets } from "./supervisor-config.ts";

/** Debian's folder, and the file and folder of RHEL and its kin. */
const FILES = [
  ...["find", "-L", "/etc/supervisor", "/etc/supervisord.conf", "/etc/supervisord.d"],
  ...["-maxdepth", "2", "-type", "f", "-size", "-256k"],
];

/**
 * What the process managers that run on the machine are told to keep: supervisord's configuration
 * and what it says of its programs, and the apps that each pm2 would bring back after a boot.
 */
export async function keepers(
  asker: MachineAsker,
  processes: readonly Process[],
): Promise<readonly Capture[]> {
  const supervisord = supervisordIn(processes);
  const found = await Promise.all([
    ...(supervisord ? [configOf(asker, supervisord), status(asker, supervisord)] : []),
    ...homesOf(processes).map((home) => apps(asker, home, processes)),
  ]);
  return found;
}

function configOf(asker: MachineAsker, { config }: Supervisord): Promise<Capture> {
  const about = { kind: "supervisor.config", subject: "", how: `cat ${config}` } as const;
  return take(asker, about, async () => {
    const listed = await ranAsRoot(asker, FILES);
    const paths = listed.stdout.split("\n").filter((path) => /\.(?:conf|ini)$/.test(path));
    const wanted = [...new Set([config, ...paths])];
    const read = await ranAsRoot(asker, headsOf(wanted));
    const text = withoutSecrets(read.stdout, wanted);
    if (text === "") throw new Unavailable(refusal(read));
    return { body: { text }, how: `ssh ${asker.ssh.destination} cat ${wanted.join(" ")}` };
  });
}

/** supervisord tells it to whoever may write to its socket: root, unless it is set up otherwise. */
export function status(asker: MachineAsker, { config }: Supervisord): Promise<Capture> {
  const argv = ["supervisorctl", "-c", config, "status"];
  return take(asker, { kind: "supervisor.status", subject: "", how: argv.join(" ") }, async () => {
    const ran = await ranAsRoot(asker, argv);
    // Its exit code is 3 where a program does not run; what it cannot do it says on standard output.
    if (!/^\S+\s+[A-Z]{5,}\b/m.test(ran.stdout)) {
      throw new Unavailable("supervisorctl status needs root, or who may use supervisord's socket");
    }
    return { body: { text: ran.stdout }, how: ran.how };
  });
}

/** Only what is run and where it writes: dump.pm2 holds the whole environment of each app. */
function apps(asker: MachineAsker, home: string, processes: readonly Process[]): Promise<Capture> {
  const path = `${home}/dump.pm2`;
  return take(asker, { kind: "pm2.apps", subject: home, how: `cat ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["cat", path]);
    const saved = appsIn(ran.stdout) ?? [];
    const others = await unsaved(asker, home, saved, processes);
    const found = [...saved, ...others];
    if (found.length === 0 && ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: found, how: ran.how };
  });
}
