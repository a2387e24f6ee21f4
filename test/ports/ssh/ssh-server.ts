import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** Debian's and macOS's place; sbin is not on every user's PATH. */
const SSHD = "/usr/sbin/sshd";

export interface SshServer extends AsyncDisposable {
  readonly port: number;
  /** For keys, known hosts and configurations of a test's own. */
  readonly folder: string;
  /** An ssh_config with the host `vps`, the user's key and the known key of the server. */
  readonly config: string;
  /** `user@127.0.0.1:port`. */
  readonly destination: string;
  /** What was run on the host so far, as it came over the wire. */
  commands(): readonly string[];
  /** Writes another ssh_config: lines in place of those of `config`. */
  configured(changed: Readonly<Record<string, string>>): string;
}

/** A real sshd on the loopback for this user, with keys of its own. `lines`: more for sshd_config. */
export async function startSshServer(lines: readonly string[] = []): Promise<SshServer> {
  const folder = mkdtempSync(join(tmpdir(), "bgw-sshd-"));
  const at = (name: string) => join(folder, name);
  newKey(at("host"));
  newKey(at("user"));
  const port = await freePort();
  const [type, key] = readFileSync(at("host.pub"), "utf8").split(" ");
  writeFileSync(at("known_hosts"), `[127.0.0.1]:${port} ${type} ${key}\n`);
  const settings = [
    ...[`Port ${port}`, "ListenAddress 127.0.0.1", "PidFile none", "UsePAM no", "StrictModes no"],
    ...[`HostKey ${at("host")}`, `AuthorizedKeysFile ${at("user.pub")}`],
    ...["PasswordAuthentication no", "KbdInteractiveAuthentication no"],
    // bash reads the user's .bashrc below the second level only: what stands there is no part of a test.
    ...["SetEnv SHLVL=5", `ForceCommand ${recorder(folder)}`, ...lines],
  ];
  writeFileSync(at("sshd_config"), `${settings.join("\n")}\n`);
  // Where root's sshd separates its privileges; the package leaves it to systemd to create.
  if (userInfo().uid === 0 && !existsSync("/run/sshd")) mkdirSync("/run/sshd", { mode: 0o755 });
  const server = spawn(SSHD, ["-D", "-e", "-f", at("sshd_config")], { stdio: "pipe" });
  let said = "";
  const listening = new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Server listening")) resolve();
    });
    server.on("error", reject);
    server.on("exit", () => reject(new Error(`sshd ended: ${said}`)));
  });
  await listening;
  const configured = (changed: Readonly<Record<string, string>>) => {
    const all = {
      HostName: "127.0.0.1",
      Port: String(port),
      IdentityFile: at("user"),
      IdentitiesOnly: "yes",
      UserKnownHostsFile: at("known_hosts"),
      GlobalKnownHostsFile: "none",
      ...changed,
    };
    const path = join(mkdtempSync(join(folder, "config-")), "config");
    const settings = Object.entries(all).map(([name, value]) => `  ${name} ${value}\n`);
    writeFileSync(path, `Host vps 127.0.0.1\n${settings.join("")}`);
    return path;
  };
  return {
    ...{ port, folder, configured, config: configured({}) },
    commands: () => readFileSync(at("commands"), "utf8").split("\0").slice(0, -1),
    destination: `${userInfo().username}@127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const gone = once(server, "exit");
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A program that writes down what sshd was asked to run, and runs it. */
function recorder(folder: string): string {
  const path = join(folder, "record");
  writeFileSync(join(folder, "commands"), "");
  writeFileSync(
    path,
    `#!/bin/sh\nprintf '%s\\0' "$SSH_ORIGINAL_COMMAND" >>${folder}/commands\nexec sh -c "$SSH_ORIGINAL_COMMAND"\n`,
    { mode: 0o755 },
  );
  return path;
}

export function newKey(path: string, passphrase = ""): void {
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", passphrase, "-f", path]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
