import type { FactKind } from "../case/facts.ts";

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

function inspect(services: string, part: string): string {
  return `docker inspect -f '{{json ${part}}}' $(docker compose ps -aq ${services})`;
}

/** The command that would answer an open question; null where no single one does. */
export function settling(question: string, { proxy, backend }: Ends): string | null {
  const known: Readonly<Record<string, Command | undefined>> = COMMANDS;
  return known[question]?.(plain(proxy, "nginx"), plain(backend, "backend")) ?? null;
}

/** Position in the order in which people should look. */
export function urgency(command: string, ends: Ends): number {
  const all = Object.keys(COMMANDS).map((kind) => settling(kind, ends));
  return all.indexOf(command);
}

/** A name from somebody's paste goes into a shell only if it is nothing but a name. */
function plain(name: string | null, otherwise: string): string {
  return name !== null && /^[\w][\w.-]*$/.test(name) ? name : otherwise;
}
