import type { Executed } from "./docker.ts";
import type { Connection } from "./http/open.ts";

export interface CommandOptions {
  /** Default: 20 s. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** Of each of the two streams at most so much is kept, its beginning. Default: 4 MiB. */
  readonly maxBytes?: number;
  readonly input?: string;
}

/**
 * One multiplexed connection of the system's OpenSSH. Calls reject with `SshError` when the host
 * says no or does not answer in time, and with `StackUnavailable` when the connection is gone.
 */
export interface Ssh extends AsyncDisposable {
  /** As it was given: `user@host`, `user@host:port`, or a name of the user's ssh configuration. */
  readonly destination: string;
  /**
   * Runs one program on the host, by its POSIX shell, with English messages and with the folders of
   * system programs on its PATH. Each word reaches the program as it is. A failing program is a
   * result; 127 is the shell's word for one that is not there.
   */
  run(argv: readonly string[], options?: CommandOptions): Promise<Executed>;
  /** A local unix socket that leads to this socket of the host. */
  forwardSocket(remotePath: string): Promise<string>;
  /**
   * Opens `host:port` as the host reaches it. Rejects as `Open` does; its code is `EACCES` where
   * the host's sshd forbids such connections.
   */
  connect(host: string, port: number, signal?: AbortSignal): Promise<Connection>;
  /** Aborted, with a `StackUnavailable` as reason, when the connection is gone. */
  readonly lost: AbortSignal;
}

/** The host did not run a command, or not in time. */
export class SshError extends Error {
  override readonly name = "SshError";
}
