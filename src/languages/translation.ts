import type { Cause, CauseDoc, DefinedCause, Texts } from "../causes/define.ts";

/** The texts of one cause in another language. */
export interface CauseTexts {
  readonly text: Texts;
  readonly doc: CauseDoc;
}

/** What a translation of this cause has to have: the same texts, and the same look-alikes. */
export type Translation<C> =
  C extends DefinedCause<infer T, infer D>
    ? {
        readonly text: { readonly [K in keyof T]: string };
        readonly doc: {
          readonly title: string;
          readonly what: string;
          readonly confusedWith: { readonly [K in keyof D["confusedWith"]]: string };
        };
      }
    : never;

/** The catalogue in another language; a cause that has no translation speaks English. */
export function translated(
  causes: readonly Cause[],
  texts: Readonly<Record<string, CauseTexts>>,
): readonly Cause[] {
  return causes.map((cause) => ({ ...cause, ...texts[cause.id] }));
}
