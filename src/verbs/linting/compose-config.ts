import { dirname } from "node:path";
import type { Capture } from "../../case/captures.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Files } from "../../ports/files.ts";
import { LEFT_OUT } from "../../read/compose/compose-services.ts";
import {
  type ComposeProblem,
  type ResolvedCompose,
  resolveCompose,
} from "../../read/compose/resolve.ts";
import { at, record } from "../../read/json.ts";
import { withoutValues } from "../../stack/model.ts";

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
  const { model, off, problems } = await resolved(plan, ports);
  const services = record(at(model, "services"));
  const aside = at(withoutValues({ services: off }), "services");
  const { compose, dir } = plan;
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

/** Files that include each other name new ones each time; more rounds than this are a circle. */
const MOST_ROUNDS = 12;

/** Reads what the files name, until nothing new is asked for. */
async function resolved({ compose, dir }: Plan, { files, env }: Ports): Promise<ResolvedCompose> {
  const given = await Promise.all(
    compose.files.map(async (path) => ({ path, text: (await files.readText(path)) ?? "" })),
  );
  const texts = new Map<string, string | null>();
  const input = {
    ...{ files: given, env: { ...env, ...compose.env }, envFiles: compose.envFiles },
    ...{ profiles: compose.profiles, services: compose.services },
    read: (path: string) => texts.get(path) ?? null,
    directory: dirname(compose.files[0] ?? dir),
    project: compose.project,
  };
  for (let round = 0; ; round++) {
    const answer = resolveCompose(input);
    const unread = answer.missing.filter((path) => !texts.has(path));
    if (unread.length === 0 || round === MOST_ROUNDS) return answer;
    for (const path of unread) texts.set(path, await files.readText(path));
  }
}
