import type { Capture } from "../case/captures.ts";
import { LOOKED } from "../case/coverage.ts";
import type { BindWatch } from "./binds.ts";
import type { Recorder } from "./recorder.ts";
import type { Steps } from "./steps.ts";

/** What the stack itself knows: it is the only one that was there from the beginning. */
export async function stackCaptures(from: {
  readonly config: { readonly how: string; readonly at: string; readonly body: unknown };
  readonly steps: Steps;
  readonly recorder: Recorder;
  readonly binds: BindWatch;
  readonly at: string;
}): Promise<readonly Capture[]> {
  const { config, steps, recorder, binds, at } = from;
  const sources = await binds.now();
  return [
    { kind: "compose.config", subject: "", coverage: LOOKED, ...config },
    ...steps.all().map(
      ({ name, args, at, exitCode, lines }): Capture => ({
        kind: "compose.run",
        subject: name,
        how: `docker compose ${name}`,
        at,
        coverage: LOOKED,
        body: { args, exitCode, output: lines.join("\n") },
      }),
    ),
    {
      kind: "docker.events",
      subject: "",
      // What was seen is true, also when the engine went away later; the run then cannot tell anyway.
      how: recorder.lost.aborted ? "docker events, until the engine went away" : "docker events",
      at,
      coverage: LOOKED,
      body: recorder.events(),
    },
    ...[...sources].map(
      ([subject, body]): Capture => ({
        kind: "bind.sources",
        subject,
        how: "stat of the bind mount's source",
        at,
        coverage: LOOKED,
        body,
      }),
    ),
  ];
}
