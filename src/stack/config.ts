import { relative, sep } from "node:path";
import { UsageError } from "../plan/usage-error.ts";
import type { Compose, ComposeProject } from "../ports/compose.ts";

/** The stack as compose itself resolves it. Rejects with `UsageError` in compose's own words. */
export async function readConfig(
  compose: Compose,
  project: ComposeProject,
  root: string,
): Promise<unknown> {
  const { exitCode, stdout, stderr } = await compose.config(project);
  if (exitCode === 0) return JSON.parse(stdout);
  await compose.version(); // A compose that is missing or too old is not the file's fault.
  throw new UsageError([problemIn(stderr, project.files, root)]);
}

/**
 * Compose names the file by its absolute path, if at all (`parsing …`, `validating …`), and gives
 * a line only for YAML that cannot be read.
 */
function problemIn(stderr: string, files: readonly string[], root: string) {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !WARNING.test(line));
  const message = lines.join("\n").trim();
  const named =
    files.find((file) => message.includes(file)) ?? (files.length === 1 ? files[0] : null);
  const line = /\bline (\d+)/.exec(message)?.[1];
  return {
    file: named ? relative(root, named).replaceAll(sep, "/") : null,
    line: line === undefined ? null : Number(line),
    key: "",
    message: message === "" ? "docker compose does not accept this" : message,
  };
}

const WARNING = /level=warning|^WARN/;
