import { fill } from "../../../diagnose/message.ts";
import { type Markup, markup } from "../../escape/markup.ts";
import type { Language } from "../../language.ts";
import { answersInWords, askedInWords } from "../../path/hop-words.ts";
import { type Hop, type Path, pathOf } from "../../path/path.ts";
import type { Report } from "../../report.ts";
import { tall } from "./tall.ts";
import { wide } from "./wide.ts";

/** More backends than a picture can show; the matrix has them all. */
const BACKENDS = 6;

/** The path as a picture, in both shapes, and in words for who does not see it. */
export function picture(report: Report, language: Language): Markup | null {
  const whole = pathOf(report);
  if (whole === null) return null;
  const path = {
    ...whole,
    backends: whole.backends.slice(0, BACKENDS),
    hops: whole.hops.filter(({ backend }) => (backend ?? 0) < BACKENDS),
  };
  return markup`<figure>${wide(path, language)}${tall(path, language)}
<figcaption id="path-words" class="unseen">${path.hops.map((hop) => inWords(hop, path, language))}</figcaption></figure>`;
}

function inWords(hop: Hop, { proxy, backends }: Path, language: Language): string {
  const texts = language.html;
  const backend = backends[hop.backend ?? 0] ?? "";
  const [from, to] = {
    proxied: [texts.client, proxy],
    onward: [proxy, backend],
    direct: [texts.client, backend],
  }[hop.way];
  const asked = hop.way === "onward" ? "" : answersInWords(hop, language);
  const said = [askedInWords(hop, language), asked]
    .filter(Boolean)
    .join(language.wording.lists.semicolon);
  const key = hop.isBroken ? "hop-broken" : "hop-fine";
  return `${fill(texts[key], { from: from ?? "", to: to ?? "", said })} `;
}
