import { dirname } from "node:path";
import type { Capture } from "../case/captures.ts";
import { LOOKED } from "../case/coverage.ts";
import { loadResolved } from "../plan/compose/load.ts";
import { filesWithin } from "../plan/inside.ts";
import type { Plan } from "../plan/plan.ts";
import type { Files } from "../ports/files.ts";
import { LEFT_OUT } from "../read/compose/compose-services.ts";
import type { ComposeProblem } from "../read/compose/resolve.ts";
import { withoutValues } from "../read/compose/without-values.ts";
import { at, record } from "../read/json.ts";

export interface ComposeConfig {
  /** In the shape of `docker compose config --format json`, every service, with values of variables. */
  readonly resolved: unknown;
  /** As the case keeps it; services that are not started stand aside. */
  readonly capture: Capture;
  /** For what compose would refuse the files. */
  readonly problems: readonly ComposeProblem[];
}

interface Ports {
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The stack's files, resolved without compose. */
export async function composeConfig(plan: Plan, ports: Ports, now: string): Promise<ComposeConfig> {
  const { compose, dir } = plan;
  const { model, off, problems } = await loadResolved(filesWithin(ports.files, plan.root), {
    paths: compose.files,
    env: { ...ports.env, ...compose.env },
    envFiles: compose.envFiles,
    profiles: compose.profiles,
    services: compose.services,
    project: compose.project,
  });
  const services = record(at(model, "services"));
  const aside = at(withoutValues({ services: off }), "services");
  const folder = dirname(compose.files[0] ?? dir);
  const named = compose.files.flatMap((file) => ["-f", file]);
  return {
    problems,
    resolved: { ...model, services: { ...off, ...services } },
    capture: {
      kind: "compose.config",
      subject: "",
      how: ["docker compose --project-directory", folder, ...named, "config"].join(" "),
      at: now,
      coverage: LOOKED,
      body: { ...record(withoutValues(model)), [LEFT_OUT]: aside },
    },
  };
}
