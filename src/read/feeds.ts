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
  "container.state": [{ capture: "docker.inspect", reach: "same" }],
  "container.config": [{ capture: "docker.inspect", reach: "same" }],
  "container.network": [{ capture: "docker.inspect", reach: "same" }],
  "container.health": [{ capture: "docker.inspect", reach: "same" }],
  "container.event": [{ capture: "docker.events", reach: "every" }],
  "container.memory": [{ capture: "cgroup.memory", reach: "same" }],
  "compose.service": [{ capture: "compose.config", reach: "every" }],
  "compose.failure": [
    { capture: "compose.run", reach: "every" },
    { capture: "docker.inspect", reach: "same" },
  ],
  "dockerfile.instruction": [{ capture: "repo.file", reach: "dockerfile" }],
  "bind.source": [{ capture: "bind.sources", reach: "same" }],
  "repo.path": [{ capture: "repo.paths", reach: "every" }],
  script: [{ capture: "repo.tree", reach: "every" }],
  listener: [{ capture: "listeners", reach: "same" }],
  "dns.answer": [{ capture: "dns", reach: "same" }],
  "tcp.connect": [{ capture: "connects", reach: "same" }],
  "nginx.directive": [{ capture: "nginx.config", reach: "same" }],
  "nginx.problem": [{ capture: "nginx.config", reach: "same" }],
  "nginx.route": [{ capture: "nginx.config", reach: "same" }],
  "nginx.error": [{ capture: "docker.logs", reach: "nginx" }],
  "nginx.access": [{ capture: "docker.logs", reach: "nginx" }],
  "app.route": [{ capture: "repo.paths", reach: "every" }],
  "app.log": [{ capture: "docker.logs", reach: "same" }],
};
