import type { AppLog } from "./codes/app.ts";
import type { AppRoute, AppSetting } from "./codes/app-source.ts";
import type {
  BindSource,
  ComposeFailure,
  ComposeService,
  DockerfileInstruction,
  RepositoryPath,
  Script,
} from "./codes/compose.ts";
import type {
  ContainerConfig,
  ContainerEvent,
  ContainerHealth,
  ContainerImage,
  ContainerMemory,
  ContainerNetwork,
  ContainerState,
  DnsAnswer,
  Listener,
  LogEnd,
  RepositoryCommit,
  SupervisedProgram,
  TcpConnect,
  TcpSockets,
} from "./codes/container.ts";
import type { CredentialsEqual } from "./codes/credentials.ts";
import type {
  HostDisk,
  HostMemory,
  HostProcess,
  KernelKill,
  UnitCommand,
  UnitState,
} from "./codes/host.ts";
import type { Exchange } from "./codes/http.ts";
import type {
  NginxAccess,
  NginxConfigProblem,
  NginxDirective,
  NginxError,
  NginxRouteFact,
} from "./codes/nginx.ts";
import type { NginxTemplate, NginxUnloaded } from "./codes/nginx-files.ts";
import type { SwarmServiceState, TaskState } from "./codes/swarm.ts";
import type { Place } from "./place.ts";

/** The whole vocabulary of evidence. The subject is the compose service unless a code says otherwise. */
export interface FactKinds {
  "http.exchange": Exchange;
  "container.state": ContainerState;
  "container.config": ContainerConfig;
  "container.image": ContainerImage;
  "container.network": ContainerNetwork;
  "container.health": ContainerHealth;
  "container.event": ContainerEvent;
  "container.memory": ContainerMemory;
  "task.state": TaskState;
  "swarm.service": SwarmServiceState;
  "compose.service": ComposeService;
  "compose.failure": ComposeFailure;
  "dockerfile.instruction": DockerfileInstruction;
  "bind.source": BindSource;
  "repo.commit": RepositoryCommit;
  "repo.path": RepositoryPath;
  script: Script;
  listener: Listener;
  "credentials.equal": CredentialsEqual;
  /** The subject is the program's own name. */
  "supervised.program": SupervisedProgram;
  "dns.answer": DnsAnswer;
  "tcp.connect": TcpConnect;
  "tcp.sockets": TcpSockets;
  "nginx.directive": NginxDirective;
  "nginx.problem": NginxConfigProblem;
  "nginx.route": NginxRouteFact;
  "nginx.template": NginxTemplate;
  "nginx.unloaded": NginxUnloaded;
  "nginx.error": NginxError;
  "nginx.access": NginxAccess;
  "app.log": AppLog;
  "log.end": LogEnd;
  "app.route": AppRoute;
  "app.setting": AppSetting;
  "unit.state": UnitState;
  "unit.command": UnitCommand;
  "host.process": HostProcess;
  /** The subject is "". */
  "host.memory": HostMemory;
  "host.disk": HostDisk;
  "kernel.kill": KernelKill;
}

export type FactKind = keyof FactKinds;

/** Who saw it, how, when and where: no fact without a witness. */
export interface Seen {
  /** Service or system that the evidence comes from. */
  readonly source: string;
  /** The command or call that showed it: `docker logs`, `nginx -T`, `GET http://…`. */
  readonly how: string;
  /** ISO time on the source's clock; null when the evidence carries none. */
  readonly at: string | null;
  readonly place: Place | null;
  /** The words themselves, redacted; null where there are none. */
  readonly quote: string | null;
}

export interface Fact<K extends FactKind> {
  readonly kind: K;
  readonly subject: string;
  readonly body: FactKinds[K];
  readonly seen: Seen;
}

export type AnyFact = { [K in FactKind]: Fact<K> }[FactKind];
