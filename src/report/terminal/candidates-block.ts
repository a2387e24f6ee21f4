import { fill } from "../../diagnose/message.ts";
import { withoutControls } from "../escape/control.ts";
import type { Language } from "../language.ts";
import type { ReportCause } from "../report.ts";
import { evidenceOf, inShort } from "../words.ts";
import { wrap } from "../wrap.ts";
import type { Palette } from "./palette.ts";

export function candidatesBlock(
  root: readonly ReportCause[],
  p: Palette,
  { width }: { readonly width: number },
  { report: texts }: Language,
): readonly string[] {
  const quotes = new Set(root.flatMap((cause) => evidenceOf(cause).map(({ quote }) => quote)));
  return [
    "",
    p.yellow(p.bold(fill(texts["fits-causes"], { count: root.length }))),
    ...[...quotes].slice(0, 3).flatMap((quote) => wrap(inShort(quote), width, "  ").map(p.dim)),
    ...root.flatMap(({ cause, summary, fix }) => [
      "",
      `  ${p.bold(cause)}`,
      ...wrap(summary, width, "    "),
      ...(fix.command ? [`    $ ${withoutControls(fix.command)}`] : wrap(fix.say, width, "    ")),
    ]),
  ];
}
