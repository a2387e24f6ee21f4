import type { Command } from "commander";
import { json } from "../../deliver/write-out.ts";
import { explainedPlan } from "../../plan/resolve.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { renderPlan } from "../../report/plan-text.ts";
import { loadLanguage } from "../load-language.ts";
import { planReport } from "../plan-report.ts";
import { warningInWords } from "../problem-words.ts";
import { configOptions, withConfigOptions } from "./config-options.ts";
import type { CliWorld } from "./world.ts";

export function addPlan(
  program: Command,
  { cwd, env, files, stdout, stderr }: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("plan")
    .description("say what check would do, and where each value comes from; runs nothing")
    .argument("[dir]", "folder of the stack", ".")
    .option("--config <file>", "configuration (.github/bad-gateway.yml)")
    .option("--json", "print the plan as JSON alone on standard output")
    // It has none; a script that gives it to every verb is not turned away.
    .option("--no-color", "no colours, as with NO_COLOR");
  withConfigOptions(command).action(
    async (dir: string, options: { readonly config?: string; readonly json?: boolean }) => {
      const given = configOptions({ ...options });
      const raw = { cwd, dir, config: options.config ?? null, out: null, options: given, env };
      const { plan, found } = await explainedPlan(raw, { files, withoutCompose: true });
      const language = await loadLanguage(plan.lang);
      for (const warning of plan.warnings) {
        stderr.write(`${withoutControls(warningInWords(warning, language))}\n`);
      }
      const report = planReport(plan, found);
      stdout.write(
        options.json ? json(report) : renderPlan(report, Math.min(stdout.columns(), 100), language),
      );
      finish(0);
    },
  );
}
