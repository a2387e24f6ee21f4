import { type Audit, commandShown } from "../audit.ts";
import { type Ssh, SshError } from "../ssh.ts";

/**
 * A host that is asked only: a command runs where `mayRun` knows that it just looks, and rejects
 * with `SshError` before the host hears of it otherwise. Each command and each way through the host
 * is written down, refused ones too. What passes a forwarded socket has its own guard.
 */
export function readOnlySsh(
  ssh: Ssh,
  mayRun: (argv: readonly string[]) => boolean,
  audit: Audit,
): Ssh {
  const { destination, lost } = ssh;
  return {
    destination,
    lost,
    async run(argv, options) {
      const line = `ssh ${destination} ${commandShown(argv)}`;
      if (!mayRun(argv)) {
        audit.note(`not done: ${line}`);
        throw new SshError(`${line} is not done on a system that others run`);
      }
      audit.note(line);
      return ssh.run(argv, options);
    },
    forwardSocket(remotePath) {
      audit.note(`ssh ${destination} -L ${remotePath}`);
      return ssh.forwardSocket(remotePath);
    },
    connect(host, port, signal) {
      audit.note(`ssh ${destination} -W ${host}:${port}`);
      return ssh.connect(host, port, signal);
    },
    [Symbol.asyncDispose]: () => ssh[Symbol.asyncDispose](),
  };
}
