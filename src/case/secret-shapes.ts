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

const ALL = [...ALONE, ...NAMED_SECRETS];

/** The shapes that a text may have, in the order in which it is searched for them: what is largest first. */
export function secretShapesFor(text: string): readonly SecretShape[] {
  return NAMES_A_SECRET.test(text) ? ALL : ALONE;
}
