import type { Fact } from "../../../case/facts.ts";
import { hostName } from "../../../case/host-name.ts";
import type { View } from "../../define.ts";
import { type FailingHealthcheck, failingHealthchecks } from "./healthchecks.ts";

/** A healthcheck that the application refuses for the host name under which it asks. */
export interface RefusedHealthcheck {
  readonly check: FailingHealthcheck;
  /** As the application saw it. */
  readonly host: string;
  readonly log: Fact<"app.log">;
}

/** Whether the application refused this healthcheck's own host name. */
export function refusedHost(
  view: View<"app.log">,
  check: FailingHealthcheck,
): RefusedHealthcheck | null {
  const { service, url } = check;
  if (url === null) return null;
  for (const log of view.of("app.log", service).toReversed()) {
    if (log.body.code !== "host-rejected") continue;
    const { host } = log.body;
    if (hostName(host) === url.hostname) return { check, host, log };
  }
  return null;
}

export function refusedHealthchecks(
  view: View<"app.log" | "container.health" | "compose.service" | "dockerfile.instruction">,
): readonly RefusedHealthcheck[] {
  return failingHealthchecks(view).flatMap((check) => refusedHost(view, check) ?? []);
}
