import { fill } from "../../diagnose/message.ts";
import { withoutControls } from "../escape/control.ts";
import { ENGLISH, type Language } from "../language.ts";
import { inOneLine, type Recognised } from "../recognised.ts";
import { wrap } from "../wrap.ts";
import type { Palette } from "./palette.ts";

const SHOWN = 8;

/** What the paste was taken for, a line for each stretch; each single line where all is asked for. */
export function recognisedBlock(
  recognised: readonly Recognised[],
  p: Palette,
  { width, verbose }: { readonly width: number; readonly verbose: boolean },
  language: Language = ENGLISH,
): readonly string[] {
  const texts = language.paste;
  const shown = verbose ? recognised : recognised.slice(0, SHOWN);
  const left = recognised.length - shown.length;
  return [
    p.bold(texts.recognised),
    ...shown.flatMap((one) => [
      ...wrap(withoutControls(inOneLine(one, language)), width, "  "),
      ...(verbose ? eachLine(one, texts).map(p.dim) : []),
    ]),
    ...(left > 0 ? [p.dim(`  ${fill(texts["more-verbose"], { count: left })}`)] : []),
    "",
  ];
}

function eachLine({ lines }: Recognised, texts: Language["paste"]): readonly string[] {
  return lines.map(
    ({ number, understood }) => `    ${number}: ${understood ? texts.understood : texts.noise}`,
  );
}
