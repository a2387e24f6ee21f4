import type { LanguageTag } from "../case/language-tag.ts";
import { HOME } from "./project-home.ts";

/** The folder of the repository with the pages of the causes in a language. */
export function pagesFolder(tag: LanguageTag): string {
  return tag === "en" ? "docs/causes" : `docs/causes/${tag}`;
}

/** The page that explains a cause. */
export function causePage(id: string, tag: LanguageTag = "en"): string {
  return `${HOME}/blob/main/${pagesFolder(tag)}/${encodeURIComponent(id)}.md`;
}
