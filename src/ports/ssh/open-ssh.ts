import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StackUnavailable } from "../docker.ts";
import { type Ran, shell } from "../shell.ts";
import { type CommandOptions, type Ssh, SshError } from "../ssh.ts";
import { connectThrough } from "./connect.ts";
import { sshDestination } from "./destination.ts";
import { startMaster } from "./master.ts";
import { clientArguments, masterArguments, userConfig } from "./options.ts";
import { quoted } from "./quote.ts";
import { turns } from "./turns.ts";
import { lastWords } from "./words.ts";

interface ConnectOptions {
  /** An ssh_config file in place of the user's own; default: BAD_GATEWAY_SSH_CONFIG names it. */
  readonly configFile?: string;
  readonly signal?: AbortSignal;
}

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 4 * 1024 * 1024;
/** sshd allows ten sessions on a connection (MaxSessions), and the master takes one. */
const AT_ONCE = 6;
/** What ssh says where it, and not the program, ended with 255. */
const OWN_FAILURE = /mux_client|Session open refused|Connection closed by UNKNOWN|Control socket/;
/** A unix socket's path holds 104 bytes on macOS, and ssh adds 17 of its own while it binds. */
const LONGEST_FOLDER = 50;

/**
 * Connects with the user's keys, agent and known hosts. Rejects with `StackUnavailable`, which says
 * what is wrong, or with the signal's reason.
 */
export async function connectSsh(destination: string, options: ConnectOptions = {}): Promise<Ssh> {
  const to = sshDestination(destination);
  if (to === null) throw new StackUnavailable(`${destination} is no destination for ssh.`);
  const temporary = tmpdir().length > LONGEST_FOLDER ? "/tmp" : tmpdir();
  const folder = await mkdtemp(join(temporary, "bgw-ssh-"));
  const control = join(folder, "c");
  try {
    const { configFile = userConfig(), signal } = options;
    const args = masterArguments(control, configFile);
    const master = await startMaster({ args, to, destination }, signal);
    return overMaster({ master, folder, control, destination, to });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

interface Connected {
  readonly master: Awaited<ReturnType<typeof startMaster>>;
  /** Ours alone, for sockets. */
  readonly folder: string;
  readonly control: string;
  readonly destination: string;
  readonly to: string;
}

function overMaster({ master, folder, control, destination, to }: Connected): Ssh {
  const { lost } = master;
  const inTurn = turns(AT_ONCE);
  let forwarded = 0;
  return {
    destination,
    lost,
    run(argv, { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, signal, input = "" } = {}) {
      const line = commandLine(argv);
      const ended = AbortSignal.any(signal ? [signal, lost] : [lost]);
      return inTurn(async () => {
        ended.throwIfAborted();
        const limits = { timeoutMs, keep: maxBytes, signal: ended, input };
        const ran = await shell.run("ssh", [...clientArguments(control), "--", to, line], limits);
        ended.throwIfAborted();
        return executed(ran, { argv, destination, timeoutMs });
      });
    },
    async forwardSocket(remotePath) {
      lost.throwIfAborted();
      const local = join(folder, `s${forwarded++}`);
      const forward = ["-O", "forward", "-L", `${local}:${remotePath}`, "--", to];
      const ran = await shell.run("ssh", [...clientArguments(control), ...forward]);
      if (ran.exitCode === 0) return local;
      throw new SshError(
        `${destination}: ${remotePath} cannot be forwarded: ${lastWords(ran.stderr)}`,
      );
    },
    connect(host, port, signal) {
      lost.throwIfAborted();
      return connectThrough({ control, to, complaints: master.complaints }, host, port, signal);
    },
    async [Symbol.asyncDispose]() {
      await master.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** sshd hands the line to the user's shell; an ordinary user's PATH lacks nginx and its like. */
function commandLine(argv: readonly string[]): string {
  const words = argv.map(quoted).join(" ");
  return `env LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" ${words}`;
}

interface Asked extends Required<Pick<CommandOptions, "timeoutMs">> {
  readonly argv: readonly string[];
  readonly destination: string;
}

function executed(ran: Ran, { argv, destination, timeoutMs }: Asked) {
  const { exitCode, stdout, stderr } = ran;
  if (exitCode === null) {
    throw new SshError(`${destination}: ${argv[0]} did not end within ${timeoutMs / 1000} s`);
  }
  if (exitCode === 255 && OWN_FAILURE.test(stderr)) {
    throw new SshError(`${destination} did not run ${argv[0]}: ${lastWords(stderr)}`);
  }
  return { exitCode, stdout, stderr };
}
