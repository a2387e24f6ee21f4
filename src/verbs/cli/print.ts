import { relative } from "node:path";
import { json } from "../../deliver/write-out.ts";
import type { Language } from "../../report/language.ts";
import type { Report } from "../../report/report.ts";
import { renderTerminal } from "../../report/terminal.ts";
import type { SharedOptions } from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

/** The report for a person, and with `--json` the data alone on standard output. */
export function print(
  report: Report,
  out: string | null,
  options: SharedOptions,
  { cwd, stdout, stderr }: CliWorld,
  language: Language,
): void {
  const { json: asJson = false, verbose = false } = options;
  const terminal = asJson ? stderr : stdout;
  const shown = out === null ? null : relative(cwd, out);
  const text = renderTerminal(
    report,
    {
      color: options.color && terminal.color,
      width: Math.min(terminal.columns(), 100),
      verbose,
      out: shown?.startsWith("..") ? out : shown,
    },
    language,
  );
  terminal.write(text);
  if (asJson) stdout.write(json(report));
}
