import type { TcpConnect } from "./codes/container.ts";
import type { CredentialsEqual } from "./codes/credentials.ts";
import type { HostService, Pm2App } from "./codes/host.ts";
import type { Exchange } from "./codes/http.ts";
import type { Coverage } from "./coverage.ts";
import type { PlanRecord } from "./plan-record.ts";
import type { RepositoryChange } from "./repository-change.ts";

/**
 * Raw evidence as the sources gave it. Text stays text, API answers stay API answers: understanding
 * them is the readers' work, so that a better reader answers an old case better.
 */
export interface CaptureKinds {
  /** One request of ours; the subject is the check id. */
  exchange: Exchange;
  /** `docker compose config --format json`; subject "". */
  "compose.config": unknown;
  /** One run of `docker compose build|create|up`; subject is the step's name. */
  "compose.run": {
    readonly args: readonly string[];
    readonly exitCode: number | null;
    readonly output: string;
  };
  /** A file of the repository; the subject is its path from the repository's root. `mode` as in stat(2). */
  "repo.file": { readonly text: string; readonly mode: number };
  /** Paths of all files of the repository, forward slashes; subject "". Capped, then `truncated`. */
  "repo.tree": { readonly paths: readonly string[]; readonly truncated: boolean };
  /** ISO time of the commit that is checked out; subject "". */
  "repo.commit": { readonly at: string };
  /** What the stack's files name below the repository's root, and whether it is there; subject "". */
  "repo.paths": readonly {
    /** Relative to the root. */
    readonly path: string;
    readonly found: "file" | "directory" | "missing";
    /** Missing, and git is told not to keep it: it is made somewhere else, or by hand. */
    readonly ignored: boolean;
    /** Missing, and the git submodule that it belongs to: only a checkout with submodules has it. */
    readonly submodule?: string;
  }[];
  /** What the pull request changes in the repository; subject "". */
  "repo.change": RepositoryChange;
  /** Engine, API, compose versions, cgroup version, operating system; subject "". */
  engine: Readonly<Record<string, string>>;
  /** `GET /containers/ID/json` without environment values; the subject is the service. */
  "docker.inspect": unknown;
  /** `GET /images/ID/json` without environment values; the subject is the service. */
  "docker.image": unknown;
  /** `GET /services` of a Swarm, all of them, without environment values; subject "". */
  "swarm.services": readonly unknown[];
  /** Those of `GET /tasks` that are the subject's, a service; without environment values. */
  "swarm.tasks": readonly unknown[];
  /** Output of the task that failed in an update which was rolled back; the subject is the service. */
  "swarm.failed-log": { readonly text: string; readonly truncated: boolean };
  /** Engine events of the project, oldest first; subject "". */
  "docker.events": readonly unknown[];
  /** Output of the service's container, each line with the engine's RFC 3339 time in front. */
  "docker.logs": { readonly text: string; readonly truncated: boolean };
  /** An `nginx -T` dump, or the copied-out files in the same form; the subject is the service. */
  "nginx.config": { readonly text: string; readonly how: "nginx -T" | "copied" };
  /** /proc/net/tcp and tcp6 of the service's network namespace. */
  listeners: { readonly tcp: string; readonly tcp6: string };
  /** Name look-ups made inside the subject's container. */
  dns: readonly {
    readonly name: string;
    readonly addresses: readonly string[] | null;
    readonly error: string | null;
  }[];
  /** TCP connects made inside the subject's network namespace. */
  connects: readonly TcpConnect[];
  /** cgroup memory files by name, version 1 or 2, as they were read. */
  "cgroup.memory": Readonly<Record<string, string>>;
  /** Logins of the stack's databases as the subject holds them, compared; never the values. */
  credentials: readonly CredentialsEqual[];
  /** Bind mount sources on the host, before and after the start; the subject is the service. */
  "bind.sources": readonly {
    readonly source: string;
    readonly target: string;
    readonly before: "file" | "directory" | "missing";
    readonly after: "file" | "directory" | "missing";
    readonly empty: boolean;
  }[];
  /** The programs of a machine that stand for the services of a stack; subject "". */
  "host.services": readonly HostService[];
  /** `date` and /proc/uptime of the machine; subject "". */
  "host.clock": Printed;
  /** `ss -Hltnp`, `ps`, /proc/meminfo, `df -P -k`, and the kernel's log; subject "". */
  "host.sockets": Printed;
  "host.processes": Printed;
  "host.memory": Printed;
  "host.disk": Printed;
  "host.kernel": Printed;
  /** Files of the machine with the same content as a file of the repository; subject "". */
  "host.copies": readonly { readonly path: string; readonly file: string }[];
  /** `systemctl show`, `systemctl cat` without values of variables, the journal of the unit. */
  "unit.show": Printed;
  "unit.file": Printed;
  "unit.journal": Printed;
  /** `nginx -t`. */
  "nginx.test": Printed;
  /** The ends of log files, each with its path on the machine. */
  "nginx.error-log": LogFile;
  "nginx.access-log": LogFile;
  "app.log-file": LogFile & {
    /** ISO time on the machine's clock at which it was last written to; absent: nobody asked. */
    readonly written?: string;
  };
  /** supervisord's configuration, each file below `# PATH`, without what may hold secrets; subject "". */
  "supervisor.config": Printed;
  /** `supervisorctl status`; subject "". */
  "supervisor.status": Printed;
  /** The apps of each pm2, as its dump.pm2 lists them; the subject is pm2's folder. */
  "pm2.apps": readonly Pm2App[];
  /** One program of `pm2 list`, by its name; `row` is what the table has of it. */
  "pm2.list": {
    readonly program: string;
    readonly status: string;
    readonly restarts: number;
    readonly row: string;
  };
  /** What the process manager of the subject, a service, wrote down itself. */
  "keeper.log": LogFile;
}

/** What a program printed, or a file held. */
interface Printed {
  readonly text: string;
}

interface LogFile extends Printed {
  readonly path: string;
}

export type CaptureKind = keyof CaptureKinds;

/** `body` is null unless the coverage says that it was looked at. */
export type Capture = {
  [K in CaptureKind]: {
    readonly kind: K;
    readonly subject: string;
    /** The command or call, as a person would repeat it. */
    readonly how: string;
    /** ISO time of the capture on the runner's clock. */
    readonly at: string;
    readonly coverage: Coverage;
    readonly body: CaptureKinds[K] | null;
  };
}[CaptureKind];

export type CaptureOf<K extends CaptureKind> = Extract<Capture, { readonly kind: K }>;

/** Everything one run saw: the input of every diagnosis, saved as `case.json`. */
export interface CaseFile {
  readonly schema: 1;
  readonly tool: { readonly name: "bad-gateway"; readonly version: string };
  readonly startedAt: string;
  /** Milliseconds from the start of the run to the seal. */
  readonly ms: number;
  readonly commit: string | null;
  readonly plan: PlanRecord;
  /** Why checks were not run at all, if so (no engine, own time limit); null when they were. */
  readonly stopped: string | null;
  readonly captures: readonly Capture[];
}
