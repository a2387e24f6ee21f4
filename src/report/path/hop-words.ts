import { fill } from "../../diagnose/message.ts";
import type { Language } from "../language.ts";
import { outcome, seconds } from "../words.ts";
import type { Hop } from "./path.ts";

/** How many were asked, and how many of them failed here. */
export function askedInWords({ asked, failed }: Hop, { html: texts }: Language): string {
  if (asked === 0) return texts["not-asked"];
  const requests = asked === 1 ? texts["one-request"] : fill(texts.requests, { count: asked });
  return failed === 0 ? requests : `${requests} · ${fill(texts.failed, { count: failed })}`;
}

const KINDS_SHOWN = 3;

/** What they were answered, the failures first, and how long the slowest took; "" for none. */
export function answersInWords({ checks }: Hop, language: Language): string {
  const texts = language.html;
  if (checks.length === 0) return "";
  const sorted = checks.toSorted((a, b) => Number(a.ok !== false) - Number(b.ok !== false));
  const groups = Map.groupBy(sorted, (check) => outcome(check.outcome, language));
  const answers = [...groups].map(([answer, { length }]) =>
    length === 1 ? answer : fill(texts.times, { count: length, answer }),
  );
  const slowest = Math.max(...checks.map(({ ms }) => ms));
  return [
    ...answers.slice(0, KINDS_SHOWN),
    ...(answers.length > KINDS_SHOWN ? ["…"] : []),
    ...(slowest > 0 ? [fill(texts["up-to"], { time: seconds(slowest) })] : []),
  ].join(" · ");
}
