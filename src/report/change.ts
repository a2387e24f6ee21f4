import type { CaptureOf } from "../case/captures.ts";
import type { RepositoryChange } from "../case/repository-change.ts";
import { fill } from "../diagnose/message.ts";
import { ENGLISH, type Language } from "./language.ts";
import type { ReportChange, ReportPlace } from "./report.ts";
import { placeInWords } from "./words.ts";

/**
 * Whether the pull request changes what the cause was found at: one of its lines is enough. A line
 * that it leaves alone was there before; that does not say that nothing else it changes matters.
 */
export function changeOf(
  places: readonly ReportPlace[],
  { body, coverage }: CaptureOf<"repo.change">,
  { report: texts }: Language = ENGLISH,
): ReportChange {
  if (body === null) return unknown(coverage.is === "looked" ? "" : coverage.why);
  const here = places.filter(({ file }) => file !== null);
  const [first] = here;
  if (!first) return unknown(texts["at-no-line"]);
  const judged = here.map((place) => ({ place, ...judge(place, body, texts) }));
  const changed = judged.find(({ is }) => is === "changed");
  if (changed) return { is: "changed", at: placeInWords(changed.place), why: null };
  const open = judged.find(({ is }) => is === "unknown");
  return open ? unknown(open.why) : { is: "unchanged", at: placeInWords(first), why: null };
}

function judge(
  { file, line, endLine }: ReportPlace,
  { files, isWhole }: RepositoryChange,
  texts: Language["report"],
): { readonly is: ReportChange["is"]; readonly why: string } {
  const found = files.find(({ path }) => path === file);
  if (!found) {
    return { is: isWhole ? "unchanged" : "unknown", why: texts["too-many-files"] };
  }
  if (found.lines === null) {
    return { is: "unknown", why: fill(texts["lines-not-known"], { file: file ?? "" }) };
  }
  const isIn = found.lines.some(([from, to]) => {
    return line === null || (from <= (endLine ?? line) && to >= line);
  });
  return { is: isIn ? "changed" : "unchanged", why: "" };
}

function unknown(why: string): ReportChange {
  return { is: "unknown", at: null, why };
}
