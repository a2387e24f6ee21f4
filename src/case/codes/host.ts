/** Facts about a machine whose programs run without containers. */

/** A program of the machine that stands for a service. */
export interface HostService {
  readonly service: string;
  /** `nginx.service`; null: no unit runs it. */
  readonly unit: string | null;
  /** Its processes as they were found; empty: none runs. */
  readonly pids: readonly number[];
  /** Ports that it is meant to listen on, by its configuration or nginx's. */
  readonly ports: readonly number[];
  /** What starts it, where that is a process manager; absent: none is known. */
  readonly keeper?: Keeper;
  /** Nothing of it runs, and this process manager may keep it: what that keeps could not be read. */
  readonly unread?: Keeper["manager"];
}

/** A process manager of the machine, and what it calls the program. */
export interface Keeper {
  readonly manager: "supervisor" | "pm2";
  readonly program: string;
}

/** What pm2 keeps of an app between boots (dump.pm2); its environment is not kept here. */
export interface Pm2App {
  readonly name: string;
  /** Absolute path of what is run. */
  readonly script: string;
  readonly args: readonly string[];
  /** `node`, `python3`, `none` where the script runs by itself. */
  readonly interpreter: string;
  readonly cwd: string;
  /** Log files; "" where nothing is said. */
  readonly output: string;
  readonly errors: string;
  /** Of its environment: the port that it is told. */
  readonly port: number | null;
}

/** A systemd unit; the subject is the service that it is. */
export interface UnitState {
  /** `uniuni-backend.service`. */
  readonly unit: string;
  /** LoadState: loaded, not-found, masked, bad-setting, error. */
  readonly load: string;
  /** ActiveState and SubState: `active` and `running`, `activating` and `auto-restart` … */
  readonly active: string;
  readonly sub: string;
  /** UnitFileState: enabled, disabled, static, masked …; "" where there is no file. */
  readonly enabled: string;
  /** Result of its last life: success, exit-code, signal, oom-kill, start-limit-hit … */
  readonly result: string;
  /** Of the main process of its last life; null: none has ended. */
  readonly exitCode: number | null;
  readonly signal: number | null;
  /** NRestarts: how often systemd started it again by itself. */
  readonly restarts: number;
  /** Restart=, Type=. */
  readonly restart: string;
  readonly type: string;
  /** ISO time at which it became what it is now; null: it never was anything else. */
  readonly since: string | null;
}

/** What a running unit was started with, as its status shows it. */
export interface UnitCommand {
  readonly unit: string;
  readonly command: string;
  /** Ports that the command line names as its own; never empty. */
  readonly ports: readonly number[];
}

/** What a process was started by, as its parents and its cgroup show. */
export type StartedBy = "systemd" | "pm2" | "supervisor" | "a shell";

/** A process that belongs to a service, or holds a port that one wants; the subject is that service. */
export interface HostProcess {
  readonly pid: number;
  readonly user: string;
  readonly command: string;
  readonly by: StartedBy;
  /** Unit whose cgroup it is in, where that is a service. */
  readonly unit: string | null;
  /** Resident memory, bytes. */
  readonly resident: number;
  /** TCP ports that it listens on. */
  readonly ports: readonly number[];
}

/** Bytes; the subject is "". */
export interface HostMemory {
  readonly total: number;
  readonly available: number;
  readonly swap: number;
}

/** A file system that is nearly full or not; the subject is "". */
export interface HostDisk {
  readonly mount: string;
  readonly usedPercent: number;
  /** Bytes. */
  readonly available: number;
}

/** The kernel ended a process because memory ran out. The subject is its service; "": another one's. */
export interface KernelKill {
  readonly pid: number;
  readonly program: string;
  /** Whose memory ran out: the machine's, or what the unit or the container is allowed. */
  readonly of: "machine" | "unit" | "container";
  /** Resident memory that it had, bytes; null where the kernel does not say. */
  readonly resident: number | null;
}
