import type { Cause } from "../../causes/define.ts";
import { fill, listed } from "../../diagnose/message.ts";
import { ENGLISH, type Language } from "../language.ts";
import { questionInWords } from "../open-questions.ts";
import type { CauseExample } from "./example.ts";

/** A piece of a page: our own sentences, a list, or words as they were seen. */
export type Block =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "causes"; readonly items: readonly (readonly [id: string, why: string])[] }
  | { readonly is: "words"; readonly language: "text" | "diff"; readonly text: string };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface CausePage {
  readonly id: string;
  readonly title: string;
  /** Layer and severity in words. */
  readonly about: string;
  readonly sections: readonly Section[];
}

/** What one cause is, how it looks, what it is taken for, and what mends it. */
export function causePage(
  cause: Cause,
  example: CauseExample | null,
  language: Language = ENGLISH,
): CausePage {
  const { pages: texts, scales } = language;
  const { id, layer, severity, doc } = cause;
  return {
    id,
    title: doc.title,
    about: `${scales.layer[layer]} · ${scales.severity[severity]}`,
    sections: [
      { heading: texts.happens, blocks: [said(doc.what)] },
      { heading: texts.recognise, blocks: recognised(cause, example, language) },
      ...confused(cause, texts),
      { heading: texts.fix, blocks: mended(cause, example) },
    ],
  };
}

const said = (text: string): Block => ({ is: "text", text });

function recognised(
  { needs, wants, inspect }: Cause,
  example: CauseExample | null,
  language: Language,
): readonly Block[] {
  const { wording, pages: texts } = language;
  const { lists } = wording;
  const inWords = (kind: string) => questionInWords(kind, language);
  const all = (names: readonly string[]) => ({ questions: listed(names, lists.and, wording) });
  const looked = needs.map((need) => [need].flat().map(inWords).join(lists.or));
  const further = wants.map(inWords);
  const without = looked.length > 0 ? fill(texts.without, all(looked)) : "";
  const also = further.length > 0 ? fill(texts.further, all(further)) : "";
  const judged = said(`${without}${also}`);
  if (!example) return [judged, said(texts[inspect ? "files-only" : "not-recorded"])];
  const { scenario, lines, summary, place } = example;
  return [
    said(fill(texts.recorded, { scenario })),
    { is: "words", language: "text", text: lines.join("\n") },
    said(place ? fill(language.report.named, { name: `\`${place}\``, text: summary }) : summary),
    judged,
  ];
}

function confused({ doc }: Cause, texts: Language["pages"]): readonly Section[] {
  const items = Object.entries(doc.confusedWith);
  if (items.length === 0) return [];
  return [{ heading: texts.confused, blocks: [{ is: "causes", items }] }];
}

function mended({ text }: Cause, example: CauseExample | null): readonly Block[] {
  if (!example) return [said((text["fix"] ?? "").replace(/\{(\w+)\}/g, "‹$1›"))];
  const { fix, patch, command } = example;
  const words = [
    patch && ({ is: "words", language: "diff", text: patch.trimEnd() } as const),
    command && ({ is: "words", language: "text", text: command } as const),
  ];
  return [said(fix), ...words.flatMap((block) => block || [])];
}
