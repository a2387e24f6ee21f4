import type { Fact } from "../../../case/facts.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { View } from "../../define.ts";
import { KILLED } from "../ends/kernel-kills.ts";
import { isOnMachine } from "../hops/loopback-refusals.ts";
import { UNNAMED_BACKEND } from "../names/unnamed.ts";

type Evidence = View<
  "kernel.kill" | "container.state" | "container.event" | "app.log" | "nginx.error"
>;

/** A kill of which the kernel's log tells in a paste, and that may be the backend's. */
export interface ToldKill {
  readonly kill: Fact<"kernel.kill">;
  readonly service: string;
  /** Whose memory ran out. */
  readonly of: "container" | "unit" | "machine";
  /** null: the paste does not tell whether the container ended with it. */
  readonly wasWorker: boolean | null;
  /** It is a runtime of web applications, and nginx or a container lost something by it. */
  readonly confidence: "likely" | "possible";
}

/** Names, or their beginnings, as the kernel keeps them (15 characters). */
const RUNTIMES: readonly string[] = [
  ...["python", "uvicorn", "gunicorn", "hypercorn", "daphne", "uwsgi", "node", "npm", "next"],
  ...["bun", "deno", "java", "ruby", "puma", "php", "dotnet", "beam.smp", "perl", "granian"],
];
/** What runs beside an application, and is none. */
const OTHERS: readonly string[] = [
  ...["nginx", "postgres", "mysqld", "mariadbd", "mongod", "redis", "chrom", "dockerd", "sshd"],
  ...["containerd", "systemd", "clickhouse", "rabbitmq", "memcached", "prometheus", "grafana"],
];

const SIGKILL = 9;

export function toldKill(view: Evidence): ToldKill | null {
  if (!isExcerpt(view)) return null;
  const begins = (program: string) => (name: string) => program.startsWith(name);
  const kill = view
    .all("kernel.kill")
    .findLast(({ body }) => !OTHERS.some(begins(body.program.toLowerCase())));
  const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
  if (!kill || isOfAnother(view, kill.body.program, service)) return null;
  const { program, of } = kill.body;
  const [state] = view.of("container.state", service);
  const lost = view.all("nginx.error").some(({ body }) => body.upstream !== null);
  const isFitting = RUNTIMES.some(begins(program.toLowerCase())) || program === service;
  const wasEnded = view
    .of("container.event", service)
    .some(({ body }) => body.action === "die" && body.exitCode === KILLED);
  const hasEnded = wasEnded || (state !== undefined && state.body.status !== "running");
  return {
    kill,
    service,
    of: of === "unit" && !isOnMachine(view) ? "container" : of,
    wasWorker: wasEnded ? false : wasWorker(view, state),
    confidence: isFitting && (lost || hasEnded) ? "likely" : "possible",
  };
}

/** Whether another service bears its name, or ended of a kill where the backend lost nothing. */
function isOfAnother(view: Evidence, program: string, service: string): boolean {
  const states = view.all("container.state");
  const others = states.filter(({ subject }) => subject !== service);
  if (others.some(({ subject }) => subject === program)) return true;
  const isKilled = others.some(({ body }) => body.exitCode === KILLED || body.oomKilled);
  return isKilled && !hasLost(view, service);
}

/** Whether the service is not up, has ended, or says that it lost a worker. */
function hasLost(view: Evidence, service: string): boolean {
  const isDown = view.of("container.state", service).some(({ body }) => body.status !== "running");
  const hasEnded = view.of("container.event", service).some(({ body }) => body.action === "die");
  const logs = view.of("app.log", service);
  return isDown || hasEnded || logs.some(({ body }) => body.code === "worker-lost");
}

function wasWorker(
  view: View<"app.log">,
  state: Fact<"container.state"> | undefined,
): boolean | null {
  if (state?.body.exitCode === KILLED || state?.body.oomKilled) return false;
  const isLost = view
    .all("app.log")
    .some(({ body }) => body.code === "worker-lost" && body.signal === SIGKILL);
  if (isLost) return true;
  return state?.body.status === "running" && state.body.restartCount === 0 ? true : null;
}

/** The command whose output tells whether memory ran out in the container of a service. */
export function oomKilledOf(service: string): string {
  const name = service === UNNAMED_BACKEND ? "backend" : service;
  return `docker inspect -f '{{.State.OOMKilled}} {{.HostConfig.Memory}}' $(docker compose ps -aq ${name})`;
}
