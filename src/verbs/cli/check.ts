import type { Command } from "commander";
import { terminalProgress } from "../../deliver/progress-terminal.ts";
import type { RawInput } from "../../plan/raw-input.ts";
import { watchForEnding } from "../../ports/ending.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { exitCode } from "../../report/exit-code.ts";
import type { CheckRun } from "../check.ts";
import { keep, refuseLinkedFolder } from "../keep.ts";
import { supervise } from "../supervise.ts";
import { configOptions, withConfigOptions } from "./config-options.ts";
import { print } from "./print.ts";
import { type SharedOptions, withSharedOptions } from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

export function addCheck(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("check")
    .description("run the stack, ask the backend directly and through nginx, and say what broke")
    .argument("[dir]", "folder of the stack", ".")
    .option("--config <file>", "configuration (.github/bad-gateway.yml)");
  withConfigOptions(withSharedOptions(command)).action(
    async (dir: string, options: SharedOptions & { config?: string }) => {
      finish(await checkCommand(rawInput(dir, options, world), options, world));
    },
  );
}

function rawInput(
  dir: string,
  options: SharedOptions & { config?: string },
  { cwd, env }: CliWorld,
): RawInput {
  const { config = null, out = null } = options;
  return { cwd, dir, config, out, options: configOptions({ ...options }), env };
}

async function checkCommand(
  raw: RawInput,
  options: SharedOptions,
  world: CliWorld,
): Promise<number> {
  const { stderr, clock, files } = world;
  const { verbose = false } = options;
  if (raw.out === null) await refuseLinkedFolder(files, raw.cwd, raw.dir);
  const progress = terminalProgress(stderr, clock, {
    color: options.color && stderr.color,
    verbose,
  });
  try {
    const { result, early } = await supervise(watchForEnding, progress, async (signal) => {
      const [{ check }, { realPorts }] = await Promise.all([
        import("../check.ts"),
        import("../ports.ts"),
      ]);
      return check(raw, { signal, progress, ports: realPorts() });
    });
    progress.close();
    if (result && early) await keep(files, result);
    if (early) throw early;
    return result ? await show(result, options, world) : 0;
  } finally {
    progress.close();
  }
}

async function show(run: CheckRun, options: SharedOptions, world: CliWorld): Promise<number> {
  const { stderr, files } = world;
  const { warnings } = await keep(files, run);
  for (const warning of warnings) stderr.write(`warning: ${withoutControls(warning)}\n`);
  print(run.report, run.out, options, world);
  return exitCode(run.report);
}
