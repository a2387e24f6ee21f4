import { stagesThatRun } from "./dockerfile/parse.ts";
import type { KnownServices } from "./known-services.ts";

/**
 * The words that a service is started with, its entrypoint's first: the container's own, else those
 * of the compose file, else those of its Dockerfile.
 */
export function startedWith(
  service: string,
  { containers, composed, builds }: KnownServices,
): readonly string[] {
  const container = containers.get(service);
  const written = composed.get(service);
  const build = builds.get(service);
  const steps = build
    ? stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps)
    : [];
  const last = (keyword: string) => steps.findLast((step) => step.keyword === keyword)?.args ?? [];
  return [
    ...(container?.entrypoint ?? written?.entrypoint ?? last("ENTRYPOINT")),
    ...(container?.command ?? written?.command ?? last("CMD")),
  ];
}
