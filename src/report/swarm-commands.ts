/** What compose's commands are where a Swarm runs the services: the first that fits counts. */
const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/docker compose logs ((?:--tail \d+ )?[\w.-]+)/g, "docker service logs $1"],
  [/docker compose ps --all ([\w.-]+)/g, "docker service ps --no-trunc $1"],
  [/docker compose ps --all/g, "docker service ls"],
  [/docker compose restart ([\w.-]+)/g, "docker service update --force $1"],
  [/docker compose (exec|top|unpause) ([\w.-]+)/g, "docker $1 $(docker ps -qf name=$2)"],
  [/docker compose run --rm ([\w.-]+)/g, "docker service logs $1"],
  [/docker compose config/g, "docker service inspect"],
];

/** The same advice for services of a Swarm. */
export function forSwarm(text: string): string {
  return COMMANDS.reduce((said, [compose, swarm]) => said.replace(compose, swarm), text);
}
