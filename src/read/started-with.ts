import { containerStart } from "../case/container-start.ts";
import { stagesThatRun } from "./dockerfile/parse.ts";
import type { KnownServices } from "./known-services.ts";

/** The words that a service is started with: the container's own, else those of its files. */
export function startedWith(
  service: string,
  known: Pick<KnownServices, "composed" | "containers" | "builds">,
): readonly string[] {
  const container = known.containers.get(service);
  if (container) return [...container.entrypoint, ...container.command];
  const build = known.builds.get(service);
  const steps = build
    ? stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps)
    : [];
  const last = (keyword: string) => steps.findLast((step) => step.keyword === keyword);
  return containerStart(known.composed.get(service), last).words;
}
