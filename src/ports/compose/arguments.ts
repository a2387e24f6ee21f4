import type { ComposeProject } from "../compose.ts";

/** What stands between `docker compose` and the files (`-f`) of every command. */
export function globalArguments(project: ComposeProject): string[] {
  return [
    ...["--ansi", "never", "--progress", "plain"],
    ...["--project-directory", project.directory, "--project-name", project.project],
    ...project.envFiles.flatMap((file) => ["--env-file", file]),
    ...project.profiles.flatMap((profile) => ["--profile", profile]),
  ];
}

export function fileArguments(project: ComposeProject): string[] {
  return project.files.flatMap((file) => ["-f", file]);
}
