import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { isGate } from "../starts/gates.ts";
import { placeOf } from "../starts/start-command.ts";

/** A healthcheck that fails. */
export interface FailingHealthcheck {
  readonly service: string;
  readonly health: Fact<"container.health">;
  /** Whether another service is to start only when this one is healthy. */
  readonly isGate: boolean;
  /** The program that asks. */
  readonly tool: string;
  readonly isToolMissing: boolean;
  /** The address that it asks; null when none is written. */
  readonly url: URL | null;
  readonly lastExit: number;
  readonly places: readonly Place[];
}

/** Failing healthchecks; while the engine still counts the tries, only those that somebody waits for. */
export function failingHealthchecks(
  view: View<"container.health" | "compose.service" | "dockerfile.instruction">,
): readonly FailingHealthcheck[] {
  return view.all("container.health").flatMap((health) => {
    const { subject: service, body } = health;
    const last = body.log.at(-1);
    const gate = isGate(view, service);
    const fails = body.status === "unhealthy" || (gate && body.status === "starting");
    if (!fails || !last || last.exitCode === 0) return [];
    const tool = toolOf(body.test, last) || (last.missing ?? "");
    return [
      {
        service,
        health,
        isGate: gate,
        tool,
        isToolMissing: isMissing(tool, last),
        url: urlIn(body.test),
        lastExit: last.exitCode,
        places: placesOf(view, service),
      },
    ];
  });
}

function placesOf(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
): readonly Place[] {
  const written = ["healthcheck.test", "healthcheck"].flatMap((key) => placeOf(view, service, key));
  const inImage = view
    .of("dockerfile.instruction", service)
    .filter(({ body }) => body.final && body.instruction === "HEALTHCHECK")
    .flatMap(({ seen }) => seen.place ?? []);
  return written.length > 0 ? written : [...inImage, ...placeOf(view, service, "")];
}

/** POSIX shell, 2.8.2: what was to be run is not there. */
const NOT_FOUND = 127;

/**
 * `["CMD", "curl", …]` or `["CMD-SHELL", "A=b curl … || exit 1"]`; where a shell or a script names
 * what it did not find, that.
 */
function toolOf(
  test: readonly string[],
  { exitCode, missing }: { readonly exitCode: number; readonly missing?: string },
): string {
  if (exitCode === NOT_FOUND && missing !== undefined) return missing;
  const [first = "", second = ""] = test;
  const line = first === "CMD" || first === "CMD-SHELL" ? second : first;
  const words = line.trim().split(/\s+/);
  return words.find((word) => !/^\w+=|^exec$|^!$/.test(word)) ?? "";
}

/** The engine's own words and the shells': all that a healthcheck leaves is what it printed. */
function isMissing(
  tool: string,
  { exitCode, output }: { readonly exitCode: number; readonly output: string },
): boolean {
  const said = [
    "executable file not found",
    `${tool}: not found`,
    `${tool}: command not found`,
    `exec: "${tool}": stat`,
  ];
  return exitCode === NOT_FOUND || said.some((words) => output.includes(words));
}

function urlIn(test: readonly string[]): URL | null {
  const written = /https?:\/\/[^\s"'|;&<>]+/.exec(test.join(" "))?.[0];
  return written === undefined ? null : URL.parse(written);
}
