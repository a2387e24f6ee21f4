import { expect, test } from "vitest";
import { forSwarm } from "../../src/report/swarm-commands.ts";

test.each([
  ["`docker compose logs web` shows why", "`docker service logs web` shows why"],
  [
    "docker compose ps --all web; docker compose logs --tail 50 web",
    "docker service ps --no-trunc web; docker service logs --tail 50 web",
  ],
  [
    "docker compose exec nginx nginx -s reload",
    "docker exec $(docker ps -qf name=nginx) nginx -s reload",
  ],
  ["docker compose top web", "docker top $(docker ps -qf name=web)"],
  ["docker compose restart web", "docker service update --force web"],
  ["docker pull shop:2", "docker pull shop:2"],
])("%s", (compose, swarm) => {
  expect(forSwarm(compose)).toBe(swarm);
});
