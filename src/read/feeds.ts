import type { CaptureKind } from "../case/captures.ts";
import type { FactKind } from "../case/facts.ts";

/**
 * How far a capture's subject reaches. `same`: facts about the subject itself. `every`: one capture
 * speaks for all services. `nginx`: the subject itself, but only where its container is nginx.
 * `dockerfile`: the services that are built with this file.
 */
export type Reach = "same" | "every" | "nginx" | "dockerfile";

export interface Feed {
  readonly capture: CaptureKind;
  readonly reach: Reach;
}

/** Which captures a kind of fact is read from: each of them alone is enough to have looked. */
export const FEEDS: Readonly<Record<FactKind, readonly Feed[]>> = {
  "http.exchange": [{ capture: "exchange", reach: "same" }],
  "container.state": [
    { capture: "docker.inspect", reach: "same" },
    { capture: "swarm.tasks", reach: "same" },
    { capture: "unit.show", reach: "same" },
    { capture: "pm2.list", reach: "same" },
    { capture: "host.processes", reach: "every" },
  ],
  "container.config": [
    { capture: "docker.inspect", reach: "same" },
    { capture: "unit.show", reach: "same" },
    { capture: "host.processes", reach: "every" },
  ],
  "container.image": [{ capture: "docker.image", reach: "same" }],
  "container.network": [
    { capture: "docker.inspect", reach: "same" },
    { capture: "swarm.tasks", reach: "same" },
  ],
  "container.health": [{ capture: "docker.inspect", reach: "same" }],
  "container.event": [
    { capture: "docker.events", reach: "every" },
    { capture: "swarm.tasks", reach: "same" },
    { capture: "unit.journal", reach: "same" },
    { capture: "keeper.log", reach: "same" },
  ],
  "container.memory": [
    { capture: "cgroup.memory", reach: "same" },
    { capture: "unit.show", reach: "same" },
  ],
  "task.state": [{ capture: "swarm.tasks", reach: "same" }],
  "swarm.service": [{ capture: "swarm.services", reach: "every" }],
  "compose.service": [
    { capture: "compose.config", reach: "every" },
    { capture: "swarm.services", reach: "every" },
    { capture: "host.services", reach: "every" },
  ],
  "compose.failure": [
    { capture: "swarm.tasks", reach: "same" },
    { capture: "compose.run", reach: "every" },
    { capture: "docker.inspect", reach: "same" },
  ],
  "dockerfile.instruction": [{ capture: "repo.file", reach: "dockerfile" }],
  "bind.source": [{ capture: "bind.sources", reach: "same" }],
  "repo.commit": [{ capture: "repo.commit", reach: "every" }],
  "repo.path": [{ capture: "repo.paths", reach: "every" }],
  "supervised.program": [{ capture: "repo.tree", reach: "every" }],
  script: [{ capture: "repo.tree", reach: "every" }],
  listener: [
    { capture: "listeners", reach: "same" },
    { capture: "host.sockets", reach: "every" },
  ],
  "credentials.equal": [{ capture: "credentials", reach: "same" }],
  "dns.answer": [{ capture: "dns", reach: "same" }],
  "tcp.sockets": [{ capture: "listeners", reach: "same" }],
  "tcp.connect": [{ capture: "connects", reach: "same" }],
  "nginx.directive": [{ capture: "nginx.config", reach: "same" }],
  "nginx.problem": [{ capture: "nginx.config", reach: "same" }],
  "nginx.route": [{ capture: "nginx.config", reach: "same" }],
  "nginx.template": [{ capture: "repo.tree", reach: "every" }],
  "nginx.unloaded": [{ capture: "repo.tree", reach: "every" }],
  "nginx.error": [
    { capture: "docker.logs", reach: "nginx" },
    { capture: "nginx.error-log", reach: "same" },
  ],
  "nginx.access": [
    { capture: "docker.logs", reach: "nginx" },
    { capture: "nginx.access-log", reach: "same" },
  ],
  "app.route": [{ capture: "repo.paths", reach: "every" }],
  "app.setting": [{ capture: "repo.tree", reach: "every" }],
  "log.end": [
    { capture: "docker.logs", reach: "same" },
    { capture: "unit.journal", reach: "same" },
    { capture: "app.log-file", reach: "same" },
  ],
  "app.log": [
    { capture: "docker.logs", reach: "same" },
    { capture: "unit.journal", reach: "same" },
    { capture: "app.log-file", reach: "same" },
  ],
  "unit.state": [{ capture: "unit.show", reach: "same" }],
  "unit.command": [{ capture: "unit.show", reach: "same" }],
  "host.process": [{ capture: "host.processes", reach: "every" }],
  "host.memory": [{ capture: "host.memory", reach: "every" }],
  "host.disk": [{ capture: "host.disk", reach: "every" }],
  "kernel.kill": [{ capture: "host.kernel", reach: "every" }],
};
