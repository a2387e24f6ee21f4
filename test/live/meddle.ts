import { delimiter } from "node:path";
import type { ComposeProject } from "../../src/ports/compose.ts";
import { shell } from "../../src/ports/shell.ts";

/** What happens to a stack that runs already: commands, one after the other, in its folder. */
export interface Meddling {
  /** `ready`: when waiting for the stack is over, and before it is asked. */
  readonly when: "ready";
  /** A program and its arguments; `docker compose` knows project, files and profiles by itself. */
  readonly run: readonly string[];
}

/** Runs them all. @throws when one fails: a fault that did not happen proves nothing */
export async function meddle(
  meddling: readonly Meddling[],
  project: ComposeProject,
): Promise<void> {
  const env = {
    ...process.env,
    ...project.env,
    PROJECT: project.project,
    COMPOSE_PROJECT_NAME: project.project,
    COMPOSE_FILE: project.files.join(delimiter),
    COMPOSE_PROFILES: project.profiles.join(","),
    COMPOSE_ENV_FILES: project.envFiles.join(","),
  };
  for (const { run } of meddling) {
    const [program = "", ...args] = run;
    const { exitCode, stdout, stderr } = await shell.run(program, args, {
      cwd: project.directory,
      env,
      timeoutMs: 60_000,
    });
    if (exitCode !== 0) throw new Error(`${run.join(" ")}: ${exitCode} ${stdout}${stderr}`);
  }
}
