import type { Capture } from "../../case/captures.ts";
import { configFromFiles } from "../../read/nginx/config.ts";
import { type Found, take, Unavailable } from "../capture.ts";
import { type MachineAsker, type RanThere, ranAsRoot, refusal } from "./machine.ts";
import { headsOf, partsOf } from "./several-files.ts";

const ENTRY = "/etc/nginx/nginx.conf";
const FILES = ["find", "-L", "/etc/nginx", "-maxdepth", "4", "-type", "f", "-size", "-256k"];

/** The configuration as nginx itself reads it, else its files as far as the user may read them. */
export function machineNginx(asker: MachineAsker, service: string): Promise<Capture> {
  const about = { kind: "nginx.config", subject: service, how: "nginx -T" } as const;
  return take(asker, about, async (): Promise<Found<"nginx.config">> => {
    const ran = await ranAsRoot(asker, ["nginx", "-T"]);
    if (ran.stdout.includes("# configuration file ")) {
      return { body: { text: ran.stdout, how: "nginx -T" }, how: ran.how };
    }
    return copied(asker, ran);
  });
}

async function copied(asker: MachineAsker, ran: RanThere): Promise<Found<"nginx.config">> {
  const listed = await ranAsRoot(asker, FILES);
  const paths = listed.stdout.split("\n").filter((path) => !/^$|\.(?:pem|key|crt)$/.test(path));
  if (!paths.includes(ENTRY)) throw new Unavailable(refusal(ran));
  const read = await ranAsRoot(asker, headsOf(paths));
  const files = new Map(partsOf(read.stdout));
  if (!files.has(ENTRY)) throw new Unavailable(refusal(read));
  const parts = configFromFiles(files, ENTRY).files.map(
    (path) => `# configuration file ${path}:\n${files.get(path) ?? ""}\n`,
  );
  const how = `ssh ${asker.ssh.destination} cat ${ENTRY} and what it includes`;
  return { body: { text: parts.join(""), how: "copied" }, how };
}

/** Only root's word counts: a user fails at files that nginx opens before it drops its rights. */
export function nginxTest(asker: MachineAsker, service: string): Promise<Capture> {
  const about = { kind: "nginx.test", subject: service, how: "nginx -t" } as const;
  return take(asker, about, async () => {
    if (!asker.sudo) throw new Unavailable("nginx -t needs root");
    const ran = await ranAsRoot(asker, ["nginx", "-t"]);
    if (!ran.how.includes("sudo")) throw new Unavailable("sudo does not allow nginx -t");
    return { body: { text: ran.stderr }, how: ran.how };
  });
}

const LINES = "2000";

/** The end of one of nginx's log files. */
export function nginxLog(
  asker: MachineAsker,
  service: string,
  kind: "nginx.error-log" | "nginx.access-log",
  path: string,
): Promise<Capture> {
  return take(asker, { kind, subject: service, how: `tail ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path, text: ran.stdout }, how: ran.how };
  });
}

/** What a program that somebody started by hand writes to: its standard error, where that is a file. */
export function outputFile(asker: MachineAsker, service: string, pid: number): Promise<Capture> {
  const about = { kind: "app.log-file", subject: service, how: `/proc/${pid}/fd/2` } as const;
  return take(asker, about, async () => {
    const link = await ranAsRoot(asker, ["readlink", `/proc/${pid}/fd/2`]);
    const path = link.stdout.trim();
    if (!path.startsWith("/") || path.startsWith("/dev/")) {
      throw new Unavailable(path === "" ? refusal(link) : `process ${pid} writes to no file`);
    }
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path, text: ran.stdout }, how: ran.how };
  });
}
