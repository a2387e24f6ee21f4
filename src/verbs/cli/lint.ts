import { type Command, Option } from "commander";
import { json } from "../../deliver/write-out.ts";
import type { RawInput } from "../../plan/raw-input.ts";
import { withoutControls } from "../../report/escape/control.ts";
import { renderGithub } from "../../report/lint/github.ts";
import { limitsTable } from "../../report/lint/limits-table.ts";
import { lintReport } from "../../report/lint/lint-json.ts";
import { renderLint } from "../../report/lint/lint-text.ts";
import { sarifOf } from "../../report/lint/sarif.ts";
import type { Lint } from "../lint.ts";
import { TOOL } from "../tool.ts";
import { configOptions, withConfigOptions } from "./config-options.ts";
import type { CliWorld } from "./world.ts";

const FORMATS = ["text", "json", "sarif", "github"] as const;

interface LintOptions {
  readonly config?: string;
  readonly json?: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly limits?: boolean;
  readonly color: boolean;
}

export function addLint(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const command = program
    .command("lint")
    .description("read compose, nginx and Dockerfiles, and say what will break; runs nothing")
    .argument("[dir]", "folder of the stack", ".")
    .option("--config <file>", "configuration (.github/bad-gateway.yml)")
    .option("--json", "print the findings as JSON, as with --format json")
    .addOption(new Option("--format <format>", "of the output").choices(FORMATS).default("text"))
    .option("--limits", "print only the sizes and times that a request has to keep to")
    .option("--no-color", "no colours, as with NO_COLOR");
  withConfigOptions(command).action(async (dir: string, options: LintOptions) => {
    const { cwd, env, files, clock, stderr } = world;
    const { config = null } = options;
    const raw: RawInput = {
      ...{ cwd, dir, config, out: null, env },
      options: configOptions({ ...options }),
    };
    const { shell } = await import("../../ports/shell.ts");
    const { lint } = await import("../lint.ts");
    const found = await lint(raw, { files, clock, shell });
    for (const warning of found.warnings) stderr.write(`${withoutControls(warning)}\n`);
    world.stdout.write(rendered(found, options, world));
    finish(found.findings.some(({ severity }) => severity === "error") ? 1 : 0);
  });
}

function rendered(
  { findings, limits, texts, suppressed, speech }: Lint,
  options: LintOptions,
  { stdout }: CliWorld,
): string {
  const { causes, language } = speech;
  const textOf = (file: string) => texts.get(file) ?? null;
  switch (options.json ? "json" : options.format) {
    case "json":
      return json(lintReport(findings, options.limits ? limits : null));
    case "sarif":
      return json(sarifOf(findings, { tool: TOOL, causes, texts: textOf }, speech));
    case "github":
      return renderGithub(findings, language);
    case "text":
      if (options.limits) return limitsTable(limits, language);
      return renderLint(
        findings,
        {
          color: options.color && stdout.color,
          width: Math.min(stdout.columns(), 100),
          ...{ texts: textOf, limits, suppressed: suppressed.length },
        },
        language,
      );
  }
}
