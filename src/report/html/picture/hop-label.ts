import { fill } from "../../../diagnose/message.ts";
import type { Language } from "../../language.ts";
import { answersInWords, askedInWords } from "../../path/hop-words.ts";
import type { Hop } from "../../path/path.ts";

/** The two lines beside an arrow: how many were asked, and what came of it. */
export function hopLabel(hop: Hop, language: Language): readonly [string, string] {
  const texts = language.html;
  if (hop.way === "onward") {
    if (!hop.isBroken) return ["", ""];
    return [fill(texts["no-usable-answer"], { failed: hop.failed, asked: hop.asked }), ""];
  }
  const asked = askedInWords(hop, language);
  const first = hop.way === "direct" ? fill(texts["past-nginx"], { asked }) : asked;
  return [first, answersInWords(hop, language)];
}
