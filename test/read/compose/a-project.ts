import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ResolvedCompose, resolveCompose } from "../../../src/read/compose/resolve.ts";

/** How a project is resolved; kept in its `run.json`. */
export interface Run {
  readonly files?: readonly string[];
  readonly envFiles?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
  readonly services?: readonly string[];
}

export const PROJECTS = join(import.meta.dirname, "projects");

export function projectNames(): readonly string[] {
  return readdirSync(PROJECTS).sort();
}

const NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

function runOf(folder: string): Run & { readonly files: readonly string[] } {
  const path = join(folder, "run.json");
  const run: Run = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  if (run.files) return { ...run, files: run.files };
  const main = NAMES.find((name) => existsSync(join(folder, name))) ?? "compose.yml";
  const override = main.replace(/(\.ya?ml)$/, ".override$1");
  return { ...run, files: existsSync(join(folder, override)) ? [main, override] : [main] };
}

const HOME = "/home/tester";

/** As our reader understands the project in this folder. */
export function ourConfig(folder: string): ResolvedCompose {
  const run = runOf(folder);
  const read = (path: string) =>
    existsSync(path) && statSync(path).isFile() ? readFileSync(path, "utf8") : null;
  return resolveCompose({
    files: run.files.map((name) => {
      const path = join(folder, name);
      return { path, text: readFileSync(path, "utf8") };
    }),
    read,
    env: { HOME, ...run.env },
    envFiles: (run.envFiles ?? []).map((name) => join(folder, name)),
    profiles: run.profiles ?? null,
    services: run.services ?? [],
  });
}

/** As `docker compose config` understands it; the model is null when it refuses. */
export function composeConfig(
  folder: string,
): Promise<{ readonly model: unknown; readonly error: string }> {
  const run = runOf(folder);
  const args = [
    "compose",
    ...run.files.flatMap((name) => ["-f", name]),
    ...(run.envFiles ?? []).flatMap((name) => ["--env-file", name]),
    ...(run.profiles ?? []).flatMap((name) => ["--profile", name]),
    ...["config", "--format", "json"],
    ...(run.services ?? []),
  ];
  const env = { PATH: process.env["PATH"] ?? "", HOME, ...run.env };
  return new Promise((resolve, reject) => {
    const child = spawn("docker", args, { cwd: folder, env });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const model = code === 0 ? undoubled(JSON.parse(stdout)) : null;
      resolve({ model, error: code === 0 ? "" : stderr });
    });
  });
}

/** Compose doubles the dollars of what it prints, so that it can be read as a compose file again. */
function undoubled(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("$$", "$");
  if (Array.isArray(value)) return value.map(undoubled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replaceAll("$$", "$"), undoubled(inner)]),
  );
}

/** Texts of projects with one service, by name. */
export function oneServiceProjects(): readonly (readonly [string, string])[] {
  const text = readFileSync(join(import.meta.dirname, "one-service.yml"), "utf8");
  return [...text.matchAll(/^(\S+): \|\n((?: {2}.*\n|\n)+)/gm)].map(([, name = "", body = ""]) => [
    name,
    `services:\n  web:\n${body.replace(/^/gm, "  ")}`,
  ]);
}

/** Every file of a project by its path, and what is asked of it. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}
