import type { Verdict } from "../../diagnose/diagnosis.ts";
import { type Markup, markup } from "../escape/markup.ts";

const STROKES: Readonly<Record<Verdict, Markup>> = {
  healthy: markup`<path d="M18 33l9 9 19-20"/>`,
  broken: markup`<path d="M22 22l20 20M42 22L22 42"/>`,
  unknown: markup`<path d="M24 26a8 8 0 1 1 11 7.500c-2.500 1-3 2.500-3 5M32 45v.5"/>`,
};

/** The verdict as a sign in a ring; what it means stands beside it in words. */
export function verdictSign(verdict: Verdict): Markup {
  return markup`<svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true"><circle cx="32" cy="32" r="29"/>${STROKES[verdict]}</svg>`;
}
