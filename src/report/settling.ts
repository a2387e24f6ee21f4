import type { FactKind } from "../case/facts.ts";
import type { PlanRecord } from "../case/plan-record.ts";

/** What the two ends are called, for commands that can be copied. */
export interface Ends {
  readonly proxy: string | null;
  readonly backend: string | null;
}

type Command = (proxy: string, backend: string) => string;

/** What prints the evidence that a paste lacks, so that it can be pasted, too; the most telling first. */
const COMMANDS: Partial<Record<FactKind, Command>> = {
  "nginx.error": (proxy) => `docker compose logs --tail 200 ${proxy}`,
  "app.log": (_, backend) => `docker compose logs --tail 200 ${backend}`,
  "container.state": () => "docker compose ps --all",
  "nginx.route": (proxy) => `docker compose exec ${proxy} nginx -T`,
  "nginx.directive": (proxy) => `docker compose exec ${proxy} nginx -T`,
  "nginx.problem": (proxy) => `docker compose exec ${proxy} nginx -T`,
  listener: (_, backend) => `docker compose exec ${backend} cat /proc/net/tcp /proc/net/tcp6`,
  "container.network": (proxy, backend) => inspect(`${proxy} ${backend}`, ".NetworkSettings"),
  "dns.answer": (proxy, backend) => `docker compose exec ${proxy} getent hosts ${backend}`,
  "container.health": (_, backend) => inspect(backend, ".State.Health"),
  "container.config": (_, backend) => inspect(backend, ".Config"),
  "compose.service": () => "docker compose config --no-interpolate",
  "compose.failure": () => "docker compose up --detach",
  "http.exchange": () => "curl -i http://localhost/",
  "nginx.access": (proxy) => `docker compose logs --tail 200 ${proxy}`,
  "dockerfile.instruction": () => "cat Dockerfile",
  "container.event": () => "docker events --since 1h --until 0s --format '{{json .}}'",
};

/** The same where a paste shows that the programs run on a machine, without containers. */
const ON_MACHINE: Partial<Record<FactKind, string>> = {
  "nginx.error": "sudo tail -n 200 /var/log/nginx/error.log",
  "app.log": "sudo journalctl --no-pager -n 200",
  "nginx.route": "sudo nginx -T",
  "nginx.directive": "sudo nginx -T",
  "nginx.problem": "sudo nginx -T",
  listener: "sudo ss -ltnp",
  "http.exchange": "curl -i http://localhost/",
  "nginx.access": "sudo tail -n 200 /var/log/nginx/access.log",
};

const PM2_LOGS = "pm2 logs --nostream --lines 200";

function inspect(services: string, part: string): string {
  return `docker inspect -f '{{json ${part}}}' $(docker compose ps -aq ${services})`;
}

/** The command that would answer an open question; null where no single one does. */
export function settling(
  question: string,
  { proxy, backend }: Ends,
  runsOn?: PlanRecord["runsOn"],
): string | null {
  if (runsOn === "pm2" && question === "app.log") return PM2_LOGS;
  if (runsOn === "pm2" || runsOn === "systemd") {
    const onMachine: Readonly<Record<string, string | undefined>> = ON_MACHINE;
    return onMachine[question] ?? null;
  }
  const known: Readonly<Record<string, Command | undefined>> = COMMANDS;
  return known[question]?.(plain(proxy, "nginx"), plain(backend, "backend")) ?? null;
}

/** Position in the order in which people should look. */
export function urgency(command: string, ends: Ends): number {
  const inContainers = Object.keys(COMMANDS).map((kind) => settling(kind, ends));
  const all = [...inContainers, PM2_LOGS, ...Object.values(ON_MACHINE)];
  return all.indexOf(command);
}

/** A name from somebody's paste goes into a shell only if it is nothing but a name. */
function plain(name: string | null, otherwise: string): string {
  return name !== null && /^[\w][\w.-]*$/.test(name) ? name : otherwise;
}
