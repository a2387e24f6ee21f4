import { dirname } from "node:path";
import type { Capture } from "../../case/captures.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { Plan } from "../../plan/plan.ts";
import { UsageError } from "../../plan/usage-error.ts";
import type { Shell } from "../../ports/shell.ts";
import { LEFT_OUT } from "../../read/compose/compose-services.ts";
import { at, record } from "../../read/json.ts";
import { withoutValues } from "../../stack/model.ts";

export interface ComposeConfig {
  /** In the shape of `docker compose config --format json`, with values of variables. */
  readonly resolved: unknown;
  /** As the case keeps it, with the services of all profiles. */
  readonly capture: Capture;
}

interface Ports {
  readonly shell: Shell;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The stack's files, resolved; services of profiles that are not turned on stand aside. */
export async function composeConfig(plan: Plan, ports: Ports, now: string): Promise<ComposeConfig> {
  const args = argumentsOf(plan, plan.compose.profiles);
  const [active, whole] = await Promise.all([
    resolved(plan, args, ports),
    resolved(plan, argumentsOf(plan, ["*"]), ports),
  ]);
  const enabled = record(at(active, "services"));
  const others = Object.entries(record(at(whole, "services"))).filter(
    ([name]) => !(name in enabled),
  );
  const kept = withoutValues(active);
  const aside = at(withoutValues({ services: Object.fromEntries(others) }), "services");
  return {
    resolved: { ...record(whole), services: { ...record(at(whole, "services")), ...enabled } },
    capture: {
      kind: "compose.config",
      subject: "",
      how: ["docker", ...args].join(" "),
      at: now,
      coverage: LOOKED,
      body: { ...record(kept), [LEFT_OUT]: aside },
    },
  };
}

function argumentsOf({ compose, dir }: Plan, profiles: readonly string[]): readonly string[] {
  return [
    ...["compose", "--project-directory", dirname(compose.files[0] ?? dir)],
    ...compose.envFiles.flatMap((file) => ["--env-file", file]),
    ...profiles.flatMap((profile) => ["--profile", profile]),
    ...compose.files.flatMap((file) => ["-f", file]),
    ...["config", "--format", "json"],
  ];
}

async function resolved(
  { compose, dir }: Plan,
  args: readonly string[],
  { shell, env }: Ports,
): Promise<unknown> {
  const { exitCode, stdout, stderr } = await shell.run("docker", args, {
    cwd: dir,
    env: { ...env, ...compose.env },
  });
  if (exitCode === 0) return JSON.parse(stdout);
  throw new UsageError([{ file: null, line: null, key: "compose", message: stderr.trim() }]);
}
