import { MASK } from "./mask.ts";
import { CARRIED_SECRETS } from "./secrets/carried.ts";
import { ISSUED_SECRET } from "./secrets/issued.ts";
import { NAMED_SECRETS } from "./secrets/named.ts";
import type { SecretShape } from "./secrets/shape.ts";

/** Every shape, in the order in which a text is searched for them: what is largest first. */
export const SECRET_SHAPES: readonly SecretShape[] = [
  ...CARRIED_SECRETS,
  { pattern: ISSUED_SECRET, keep: MASK },
  ...NAMED_SECRETS,
];
