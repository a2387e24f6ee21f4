import type { AppException } from "../../../case/codes/app.ts";
import type { View } from "../../define.ts";
import { startWords } from "./start-words.ts";

type Evidence = View<"container.config" | "compose.service" | "dockerfile.instruction">;

/** Programs that prepare a database or files and then end. */
const STEPS: ReadonlySet<string> = new Set(["manage.py", "django-admin", "alembic", "flask"]);

/** Entrypoint and command, each argument for itself: the container's, else as they are written. */
export function commandArguments(view: Evidence, service: string): readonly string[] {
  const config = view.of("container.config", service)[0]?.body;
  return config ? [...config.entrypoint, ...config.command] : startWords(view, service).words;
}

/** The same as one line. */
function commandLine(view: Evidence, service: string): string {
  return commandArguments(view, service).join(" ");
}

export function commandWords(view: Evidence, service: string): readonly string[] {
  return wordsOf(commandLine(view, service));
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s"';&|()]+/).filter(Boolean);
}

/** Whether the program that failed is a step of the start command before the server itself. */
export function isEarlierStep(
  view: Evidence,
  service: string,
  { program, frames }: AppException,
): boolean {
  if (program === null || frames.some(({ file }) => file.endsWith("/commands/runserver.py"))) {
    return false;
  }
  const steps = commandLine(view, service)
    .split(/&&|\|\||;|\n/)
    .map(wordsOf);
  const runs = (words: readonly string[]) => words.some((word) => baseName(word) === program);
  if (runs(steps.at(-1) ?? [])) return false;
  // A script hides its steps: then only programs that never serve are known to be one.
  return steps.some(runs) || STEPS.has(program);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
