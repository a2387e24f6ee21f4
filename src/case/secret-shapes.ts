import { MASK } from "./mask.ts";
import { CARRIED_SECRETS } from "./secrets/carried.ts";
import { ISSUED_SECRET } from "./secrets/issued.ts";
import { NAMED_SECRETS, SIGNED_LINKS } from "./secrets/named.ts";
import { NAMES_A_SECRET } from "./secrets/names.ts";
import type { SecretShape } from "./secrets/shape.ts";

/** Told by themselves. */
const ALONE: readonly SecretShape[] = [
  ...CARRIED_SECRETS,
  { pattern: ISSUED_SECRET, keep: MASK },
  ...SIGNED_LINKS,
];

/** All, in the order in which a text is searched for them: what is largest first. */
export const SECRET_SHAPES: readonly SecretShape[] = [...ALONE, ...NAMED_SECRETS];

const SIGNED = SECRET_SHAPES.flatMap(({ signs = [] }) => signs);

/** Any sign of any shape: most texts are names and paths that have none. */
const ANY_SIGN = new RegExp(
  [...new Set(SIGNED)].map((sign) => sign.replace(/\W/g, "\\$&")).join("|"),
  "i",
);

const UNSIGNED = ALONE.filter(({ signs }) => !signs);

/** Those that a text may have: to look for each of the others takes far longer than for its sign. */
export function secretShapesFor(text: string): readonly SecretShape[] {
  const isNamed = NAMES_A_SECRET.test(text);
  if (!isNamed && !ANY_SIGN.test(text)) return UNSIGNED;
  const inSmallLetters = text.toLowerCase();
  return (isNamed ? SECRET_SHAPES : ALONE).filter(
    ({ signs }) => signs?.some((sign) => inSmallLetters.includes(sign)) ?? true,
  );
}
