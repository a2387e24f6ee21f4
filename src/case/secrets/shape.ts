/**
 * What a secret looks like when nobody told us its value. Enough around it is kept that a person
 * still sees what stood there. Patterns are linear: no nested repetition without a bound.
 */
export interface SecretShape {
  readonly pattern: RegExp;
  /** Replacement as for String.replace. */
  readonly keep: string;
  /** In small letters: one of them is in every text in which the pattern finds something. */
  readonly signs?: readonly string[];
}
