import type { ContainerEvent } from "../../case/codes/container.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { at, number, string } from "../json.ts";
import { fact, witness } from "../witness.ts";

const ACTIONS: readonly ContainerEvent["action"][] = [
  "create",
  "start",
  "die",
  "oom",
  "kill",
  "restart",
  "stop",
  "destroy",
];

/** The subject is the service that compose's or the Swarm's label names; `compose run` containers are left out. */
export function readEvents(capture: Looked<"docker.events">): readonly AnyFact[] {
  return capture.body.flatMap((event) => {
    const labels = at(event, "Actor", "Attributes");
    const service =
      string(at(labels, "com.docker.compose.service")) ??
      string(at(labels, "com.docker.swarm.service.name"));
    const body = eventOf(string(at(event, "Action")) ?? string(at(event, "status")) ?? "", labels);
    const oneOff = string(at(labels, "com.docker.compose.oneoff"))?.toLowerCase() === "true";
    if (service === null || body === null || oneOff) return [];
    const name = string(at(labels, "name")) ?? service;
    const exit = body.exitCode === null ? "" : ` (exit code ${body.exitCode})`;
    return fact(
      "container.event",
      service,
      body,
      witness({
        source: service,
        how: capture.how,
        at: momentOf(event),
        quote: `${name}: ${string(at(event, "Action")) ?? body.action}${exit}`,
      }),
    );
  });
}

function eventOf(action: string, labels: unknown): ContainerEvent | null {
  const health = /^health_status: ?(\w+)/.exec(action);
  if (health) return { action: "health", exitCode: null, detail: health[1] ?? "" };
  const known = ACTIONS.find((candidate) => candidate === action);
  if (!known) return null;
  return {
    action: known,
    exitCode: known === "die" ? number(at(labels, "exitCode")) : null,
    detail: known === "kill" ? (string(at(labels, "signal")) ?? "") : "",
  };
}

function momentOf(event: unknown): string | null {
  const nanoseconds = number(at(event, "timeNano"));
  const seconds = number(at(event, "time"));
  const ms = nanoseconds !== null ? nanoseconds / 1e6 : seconds !== null ? seconds * 1000 : null;
  return ms === null ? null : new Date(Math.floor(ms)).toISOString();
}
