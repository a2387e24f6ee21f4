import type { ComposeProject } from "../ports/compose.ts";
import type { StackPorts, Started } from "./stack.ts";

/** One run of compose, also while it is still going on. */
export interface Step {
  readonly name: "create" | "up";
  /** As typed after `docker`. */
  readonly args: readonly string[];
  /** ISO time. */
  readonly at: string;
  readonly lines: readonly string[];
  /** null while it runs, and when it was ended. */
  readonly exitCode: number | null;
  readonly running: boolean;
}

/** Runs compose's steps and keeps what they said. */
export interface Steps {
  all(): readonly Step[];
  /** Rejects only when compose cannot be run at all. */
  run(name: Step["name"]): Promise<Started>;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

export function stepsOf(
  { compose, clock }: Pick<StackPorts, "compose" | "clock">,
  project: ComposeProject,
  services: readonly string[],
  onProgress?: (step: Step["name"], line: string) => void,
): Steps {
  const steps: { -readonly [K in keyof Step]: Step[K] }[] = [];
  const runs: Promise<unknown>[] = [];
  async function run(name: Step["name"]): Promise<Started> {
    const lines: string[] = [];
    const args = compose.arguments(name, project, services);
    const at = new Date(clock.now()).toISOString();
    const step = { name, args, at, lines, exitCode: null as number | null, running: true };
    steps.push(step);
    try {
      const { exitCode } = await compose[name](project, services, {
        onLine(line) {
          lines.push(line);
          onProgress?.(name, line);
        },
      });
      step.exitCode = exitCode;
      return { ok: exitCode === 0, step: name, exitCode, output: lines.join("\n") };
    } finally {
      step.running = false;
    }
  }
  return {
    all: () => steps,
    run(name) {
      const going = run(name);
      runs.push(going);
      return going;
    },
    idle: async () => void (await Promise.allSettled(runs)),
  };
}
