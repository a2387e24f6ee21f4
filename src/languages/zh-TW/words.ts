/** All that is said in Traditional Chinese, as it was derived from the Simplified. */
import type { Language } from "../../report/language.ts";
import type { CauseTexts } from "../translation.ts";
import words from "./words.json" with { type: "json" };

export const language: Language = words.language;
export const causes: Readonly<Record<string, CauseTexts>> = words.causes;
