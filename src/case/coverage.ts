/**
 * Whether anyone looked. "Not seen" is only "not there" where `is` says `looked`.
 * `failed`: we tried and it went wrong; `unavailable`: there is no way to ask here.
 */
export type Coverage =
  | { readonly is: "looked" }
  | { readonly is: "failed"; readonly why: string }
  | { readonly is: "unavailable"; readonly why: string };

export const LOOKED: Coverage = { is: "looked" };
