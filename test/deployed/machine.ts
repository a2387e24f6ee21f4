import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPm2 } from "./install-pm2.ts";

const IMAGE = "bad-gateway-test-host";
const FOLDER = join(import.meta.dirname, "../scenarios/deployed/host");
/** What a container needs so that systemd runs in it as its first process. */
const AS_MACHINE = [
  ...["--tmpfs", "/run", "--tmpfs", "/run/lock"],
  ...["-v", "/sys/fs/cgroup:/sys/fs/cgroup:rw"],
  // What root of a machine may: read the kernel's log, set up a firewall, look at others' processes.
  ...["SYSLOG", "NET_ADMIN", "SYS_PTRACE"].flatMap((right) => ["--cap-add", right]),
];
const USERS = ["deploy", "admin"] as const;
export type User = (typeof USERS)[number];

export interface Machine extends AsyncDisposable {
  readonly address: string;
  /** Stands in for the user's own ssh configuration. */
  readonly configFile: string;
  /** Runs a shell command on it, as root. */
  run(command: string): Promise<string>;
  /** Takes away whatever was deployed to it, with what it left in the logs. */
  reset(): Promise<void>;
  /** Every command that came over SSH so far, as its sshd got it. */
  wire(): Promise<readonly string[]>;
  /** Every command that sudo ran since the last reset, as it writes them down. */
  ranAsRoot(): Promise<readonly string[]>;
  /** Copies the content of a folder to a new folder there. */
  copy(from: string, to: string): Promise<void>;
}

const docker = async (...args: readonly string[]) =>
  (await promisify(execFile)("docker", args, { maxBuffer: 2 ** 26 })).stdout;

/**
 * A machine with systemd, sshd, nginx, supervisord and pm2, of which the last two do not run. Its users are `deploy`, who may do nothing but log in, and
 * `admin`, who has sudo without a password. Its host key is pinned.
 */
export async function startMachine(): Promise<Machine> {
  const building = docker("build", "--quiet", "--tag", IMAGE, FOLDER);
  using pm2 = await installPm2();
  await building;
  const folder = mkdtempSync(join(tmpdir(), "bgw-machine-"));
  for (const name of ["host", "user"]) {
    const key = ["-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", join(folder, name)];
    execFileSync("ssh-keygen", key);
  }
  const id = (await docker("run", "--detach", ...AS_MACHINE, IMAGE)).trim();
  const run = (command: string) => docker("exec", id, "sh", "-c", command);
  await docker("cp", join(folder, "host"), `${id}:/etc/ssh/host_key`);
  await docker("cp", join(folder, "user.pub"), `${id}:/etc/authorized`);
  await run(
    `chown root: /etc/ssh/host_key && chmod 600 /etc/ssh/host_key && for user in ${USERS.join(" ")}; do
       install -d -o $user -m 700 /home/$user/.ssh
       install -o $user -m 600 /etc/authorized /home/$user/.ssh/authorized_keys
     done
     until systemctl is-system-running 2>/dev/null | grep -qE "running|degraded"; do sleep 0.2; done
     systemctl restart ssh`,
  );
  await docker("cp", pm2.folder, `${id}:/opt/pm2`);
  const format = "{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}";
  const address = (await docker("inspect", "--format", format, id)).trim();
  const [type, key] = readFileSync(join(folder, "host.pub"), "utf8").split(" ");
  writeFileSync(join(folder, "known_hosts"), `${address} ${type} ${key}\n`);
  const configFile = join(folder, "config");
  writeFileSync(
    configFile,
    `Host ${address}
  IdentityFile ${join(folder, "user")}
  IdentitiesOnly yes
  UserKnownHostsFile ${join(folder, "known_hosts")}
  GlobalKnownHostsFile /dev/null
`,
  );
  return {
    ...{ address, configFile, run },
    async reset() {
      await run("sh /usr/local/sbin/reset");
    },
    async wire() {
      return (await run("cat /var/log/wire")).split("\0").slice(0, -1);
    },
    async ranAsRoot() {
      const told = await run("journalctl --quiet --output=cat --identifier=sudo");
      return [...told.matchAll(/COMMAND=(.+)$/gm)].map(([, command = ""]) => command);
    },
    async copy(from, to) {
      await run(`mkdir -p ${to}`);
      await docker("cp", `${from}/.`, `${id}:${to}`);
    },
    async [Symbol.asyncDispose]() {
      await docker("rm", "--force", "--volumes", id);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
