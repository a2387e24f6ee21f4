import type { AnyFact } from "../../case/facts.ts";
import type { Evidence, Looked } from "../evidence.ts";
import type { KnownServices } from "../known-services.ts";
import { readLines } from "../logs.ts";
import type { Repository } from "../places/repository.ts";
import type { MachineClock } from "./clock.ts";
import { type KeptStory, keptStory } from "./kept-facts.ts";

/** What supervisord wrote about the program of a service: how it ended, and whether it tries again. */
export function readKeeperLog(
  { subject: service, how }: Looked<"keeper.log">,
  evidence: Evidence,
  clock: MachineClock,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const story = storyOf(service, evidence, clock);
  const lines = story?.events ?? [];
  // These are no last words of the program's own.
  return readLines(lines, { service, how }, known, repository).filter(
    ({ kind }) => kind === "app.log",
  );
}

/** A start takes its time, and clocks are asked one after the other. */
const SLACK_MS = 2000;

/**
 * Whether the log file of a program that its manager keeps tells of another end than the last: it was
 * not written to since the last start, or the program was stopped since, which has nothing to say.
 */
export function isOfAnotherLife(
  service: string,
  written: string | undefined,
  evidence: Evidence,
  clock: MachineClock,
): boolean {
  const story = storyOf(service, evidence, clock);
  if (!story || story.state.status === "running") return false;
  const { over, startedAt } = story.state;
  if (over === "stopped") return true;
  if (written === undefined || startedAt === null) return false;
  return Date.parse(written) - clock.skewMs < Date.parse(startedAt) - SLACK_MS;
}

function storyOf(service: string, evidence: Evidence, clock: MachineClock): KeptStory | null {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  const own = services.find((one) => one.service === service);
  return own ? keptStory(own, evidence, clock) : null;
}
