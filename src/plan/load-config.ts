import { languageNamed } from "../case/language-tag.ts";
import { record } from "../read/json.ts";
import { authProblems } from "./auth.ts";
import { type KeyPath, readYaml } from "./config/document.ts";
import { interpolate } from "./config/interpolate.ts";
import { problemAt } from "./config/problem-at.ts";
import type { Config } from "./config/schema.ts";
import { layOver, type Settings } from "./config/settings.ts";
import { findConfig, type Locations, misnamedConfigs, shown } from "./locate.ts";
import type { RawInput } from "./raw-input.ts";
import { isCredential, isSecretKey } from "./secrets.ts";
import { targetProblem } from "./target.ts";
import { type Problem, UsageError } from "./usage-error.ts";

export interface LoadedConfig {
  readonly config: Config;
  readonly settings: Settings;
  /** Absolute; null: there is none. */
  readonly path: string | null;
  /** Values that were handed over as secrets. */
  readonly secrets: readonly string[];
  readonly warnings: readonly Problem[];
}

/** Config file and inputs, checked and with `${NAME}` filled. @throws UsageError */
export async function loadConfig(at: Locations, raw: RawInput): Promise<LoadedConfig> {
  const path = await findConfig(at, raw.config);
  const text = path === null ? null : await at.files.readText(path);
  const name = path === null ? "" : shown(at, path);
  if (path !== null && text === null) {
    throw new UsageError([{ file: name, line: null, key: "", message: "may not be read" }]);
  }
  const file = text === null ? null : { name, yaml: readYaml(text, name) };
  const settings = layOver(file, raw.options);
  const lang = languageNamed(record(settings.value)["lang"]);
  if (settings.problems.length > 0) throw new UsageError(settings.problems, lang);

  const filled = fill(settings, raw.env);
  const { config, problems } = await checked(settings, filled.value);
  const all = [
    ...filled.problems,
    ...problems,
    ...(config ? furtherProblems(settings, config) : []),
    ...(raw.isOfPullRequest ? strangersTarget(settings, raw.env) : []),
  ];
  if (!config || all.length > 0) throw new UsageError(inOrder(all), lang);
  const misnamed = path === null ? await misnamedConfigs(at) : [];
  const { secrets, warnings } = filled;
  return { config, settings, path, secrets, warnings: [...misnamed, ...warnings] };
}

/** Every key may be left out; without any, the schema is not loaded: it takes long to build. */
async function checked(settings: Settings, value: unknown) {
  if (JSON.stringify(value ?? {}) === "{}") return { config: {}, problems: [] };
  const { validate } = await import("./config/validate.ts");
  return validate(settings, value);
}

function fill(settings: Settings, env: RawInput["env"]) {
  const problems: Problem[] = [];
  const secrets: string[] = [];
  const warnings: Problem[] = [];
  const filled = new Set<string>();
  const own = textMap(record(settings.value)["env"]);
  let isLoginEmpty = false;
  const whole = interpolate(settings.value, {
    valueOf: (name) => env[name] ?? own[name] ?? null,
    onMissing(path, name) {
      const message = `\${${name}} is not set; give it in the environment, or below env`;
      problems.push(problemAt(settings, path, message));
    },
    onFilled(path, name, found) {
      filled.add(path.join("."));
      if (path[0] === "auth" && found === "") {
        isLoginEmpty = true;
        const message = `\${${name}} is empty, as secrets are in pull requests from forks: requests go without credentials`;
        warnings.push(problemAt(settings, path, message));
        return;
      }
      // What the file itself holds under `env` is no secret that anybody handed over.
      if (env[name] !== undefined && (path[0] === "auth" || isSecretKey(path))) secrets.push(found);
    },
  });
  const value = isLoginEmpty ? without(whole, "auth") : whole;
  visit(value, [], (path, text) => {
    if (filled.has(path.join(".")) || text.includes("${")) return;
    if (settings.originOf(path)?.from === "input") {
      if (isCredential(path, text)) secrets.push(text);
    } else if (isSecretKey(path) && text.length >= 4) {
      const message =
        "looks like a secret written out; write ${NAME} and give it by the environment";
      warnings.push(problemAt(settings, path, message));
    }
  });
  return { value, problems, secrets, warnings };
}

function without(value: unknown, key: string): unknown {
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(entries.filter(([name]) => name !== key));
}

function visit(value: unknown, path: KeyPath, found: (path: KeyPath, text: string) => void): void {
  if (typeof value === "string") found(path, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) visit(item, [...path, key], found);
}

/** What shapes alone do not say. */
function furtherProblems(settings: Settings, config: Config): readonly Problem[] {
  const found: Problem[] = [];
  const { upload, auth, target } = config;
  if (upload?.file !== undefined && upload.size !== undefined) {
    found.push(problemAt(settings, ["upload", "size"], "give file or size, not both"));
  }
  for (const { path, message } of authProblems(auth)) {
    found.push(problemAt(settings, ["auth", ...path], message));
  }
  for (const key of ["second-day", "prove-fix"] as const) {
    if (config[key] === undefined || config[key] === false) continue;
    found.push(problemAt(settings, [key], "not supported yet; leave it out"));
  }
  const wrong = target ? targetProblem(target) : null;
  if (wrong !== null) found.push(problemAt(settings, ["target"], wrong));
  return found;
}

/** A pull request could send its checks, and the credentials with them, anywhere. */
function strangersTarget(settings: Settings, env: RawInput["env"]): readonly Problem[] {
  const found: Problem[] = [];
  visit(record(settings.value)["target"], ["target"], (path, text) => {
    const name = /^\$\{(\w+)\}$/.exec(text)?.[1];
    if (settings.originOf(path)?.from !== "file" || (name && env[name] !== undefined)) return;
    const message =
      "in a pull request this counts only as ${NAME} of the environment; write it so, or give the input target";
    found.push(problemAt(settings, path, message));
  });
  return found;
}

/** In the order of the file; inputs first. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function textMap(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)]));
}
