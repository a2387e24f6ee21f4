import { dirname, join } from "node:path";
import { readEnvText } from "../read/compose/resolve/variables/env-text.ts";
import { findCompose } from "./compose/find.ts";
import type { ComposeModel } from "./compose/model.ts";
import { otherComposeFiles } from "./compose/others.ts";
import { readCompose } from "./compose/read.ts";
import type { KeyPath } from "./config/document.ts";
import { problemAt } from "./config/problem-at.ts";
import type { LoadedConfig } from "./load-config.ts";
import { confine, type Locations, shown } from "./locate.ts";
import { suggestion } from "./nearest.ts";
import type { ComposePlan } from "./plan.ts";
import { namedSecrets } from "./secrets.ts";
import { type Problem, UsageError } from "./usage-error.ts";

export interface LoadedCompose {
  readonly plan: Omit<ComposePlan, "project">;
  readonly how: string;
  readonly model: ComposeModel;
  /** Values under names of secrets, in compose files and environment files. */
  readonly named: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

/** Which compose files there are, and what they say. @throws UsageError */
export async function loadCompose(
  at: Locations,
  { config, settings }: LoadedConfig,
  env: Env,
): Promise<LoadedCompose> {
  const problems: Problem[] = [];
  const wrong = (path: KeyPath, message: string) =>
    problems.push(problemAt(settings, path, message));
  const confined = async (key: "compose" | "env-file") => {
    const paths: string[] = [];
    for (const [index, named] of (config[key] ?? []).entries()) {
      const from = settings.originOf([key])?.from ?? "file";
      const found = await confine(at, named, from);
      if ("wrong" in found) wrong([key, index], found.wrong);
      else paths.push(found.path);
    }
    return paths;
  };
  const given = await confined("compose");
  const envFiles = await confined("env-file");
  throwIfAny(problems);

  const own = config.env ?? {};
  const ofDir = await variablesIn(at, envFiles, dirname(given[0] ?? join(at.dir, ".env")));
  const found = given.length > 0 ? null : await findCompose(at, { ...ofDir, ...env, ...own });
  const files = found?.paths ?? given;
  if (files.length === 0) throw new UsageError([await noCompose(at)]);
  const ofProject = await variablesIn(at, envFiles, dirname(files[0] ?? at.dir));
  const variables = { ...ofProject, ...env, ...own };
  const profiles = config.profiles ?? listIn(variables["COMPOSE_PROFILES"]);
  const services = config.services ?? [];
  const {
    model,
    included,
    problems: inFiles,
  } = await readCompose(at, {
    paths: files,
    env: { ...env, ...own },
    envFiles,
    profiles,
    services,
    project: config.project ?? null,
  });
  throwIfAny(inFiles);
  const mentioned: readonly (readonly [KeyPath, string | undefined])[] = [
    [["proxy", "service"], config.proxy?.service],
    [["backend", "service"], config.backend?.service],
    ...services.map((name, index) => [["services", index], name] as const),
    ...(config.routes ?? []).map(
      ({ backend }, index) => [["routes", index, "backend", "service"], backend?.service] as const,
    ),
  ];
  for (const [path, name] of mentioned) {
    if (name === undefined || model.known.includes(name)) continue;
    wrong(path, `no service "${name}" in the compose files.${suggestion(name, model.known)}`);
  }
  const known = profilesOf(model);
  for (const [index, name] of (config.profiles ?? []).entries()) {
    // Compose starts nothing for a name that no service has, and says nothing.
    if (name === ALL || known.includes(name)) continue;
    const hint = suggestion(name, known);
    wrong(["profiles", index], `no profile "${name}" in the compose files.${hint}`);
  }
  throwIfAny(problems);
  return {
    plan: { files, included, profiles, services, envFiles, env: own },
    how: found?.how ?? "given",
    model,
    named: [
      ...namedSecrets(ofProject),
      ...model.services.flatMap(({ environment }) => namedSecrets(environment)),
    ],
  };
}

/** Every profile, for compose's `--profile`. */
const ALL = "*";

function profilesOf({ services, off = [] }: ComposeModel): readonly string[] {
  return [...new Set([...services, ...off].flatMap(({ profiles }) => profiles))];
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UsageError(problems);
}

async function variablesIn(at: Locations, envFiles: readonly string[], folder: string) {
  const paths = envFiles.length > 0 ? envFiles : [join(folder, ".env")];
  const texts = await Promise.all(paths.map((path) => at.files.readText(path)));
  return Object.assign({}, ...texts.map((text) => readEnvText(text ?? "").values)) as Readonly<
    Record<string, string>
  >;
}

function listIn(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

async function noCompose(at: Locations): Promise<Problem> {
  const others = await otherComposeFiles(at);
  const folder = shown(at, at.dir) || ".";
  const hint =
    others.length > 0
      ? named(others)
      : "give the folder of the stack, or name the files: compose: [path/docker-compose.yml]";
  const message = `no compose file in ${folder} that docker compose would find; ${hint}`;
  return { file: null, line: null, key: "compose", message };
}

/** Which of them belong together, only people know: one is shown, the others are named. */
function named([first = "", ...others]: readonly string[]): string {
  const one = `name it: compose: [${first}]`;
  return others.length === 0 ? one : `${one}; there is also ${others.slice(0, SHOWN).join(", ")}`;
}

const SHOWN = 4;
