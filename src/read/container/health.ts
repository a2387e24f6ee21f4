import type { ContainerHealth } from "../../case/codes/container.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { array, at, number, string, strings } from "../json.ts";
import { fact, witness } from "../witness.ts";

const STATUSES: readonly ContainerHealth["status"][] = ["starting", "healthy", "unhealthy"];

/** One fact per container; status `none` where no healthcheck is defined. */
export function readHealth(capture: Looked<"docker.inspect">): AnyFact {
  const { subject, how, body } = capture;
  const health = at(body, "State", "Health");
  const runs = array(at(health, "Log"));
  const log = runs.map((run) => {
    const output = string(at(run, "Output")) ?? "";
    const exitCode = number(at(run, "ExitCode")) ?? -1;
    const isLate = exitCode === -1 && output.startsWith("Health check exceeded timeout");
    return { exitCode, output, ...(isLate ? { timedOut: true } : {}), ...missingIn(output) };
  });
  const status = STATUSES.find((known) => known === at(health, "Status")) ?? "none";
  return fact(
    "container.health",
    subject,
    {
      status,
      failingStreak: number(at(health, "FailingStreak")) ?? 0,
      test: strings(at(body, "Config", "Healthcheck", "Test")),
      log,
    },
    witness({
      source: subject,
      how,
      at: string(at(runs.at(-1), "End")) ?? capture.at,
      quote: withoutProgress(log.at(-1)?.output ?? "") || null,
    }),
  );
}

/** The engine's own words and those of shells. */
const MISSING =
  /exec: "([^"]+)": (?:executable file not found|stat )|(?:^|: )([\w./-]+): (?:command )?not found/m;

function missingIn(output: string): { readonly missing?: string } {
  const found = MISSING.exec(output);
  const missing = found?.[1] ?? found?.[2];
  return missing === undefined ? {} : { missing };
}

/** curl and wget draw how far they got: headings, and columns of numbers. */
const PROGRESS = /^\s*(?:% Total|Dload|\d+(?:\s+[\d.]+[kMG]?){3,})/;

function withoutProgress(output: string): string {
  return output
    .split(/[\r\n]+/)
    .filter((line) => !PROGRESS.test(line))
    .join("\n");
}
