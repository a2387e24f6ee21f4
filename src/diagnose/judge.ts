import type { FactTable } from "../case/fact-table.ts";
import type { FactKind } from "../case/facts.ts";
import type { Place } from "../case/place.ts";
import type { Cause, Judgement, Need, View } from "../causes/define.ts";
import type { Found } from "./diagnosis.ts";
import { isOfAnotherSystem } from "./kinds-elsewhere.ts";
import { fill, OUR_MARK, textOf } from "./message.ts";
import { asItRuns } from "./on-machine.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

/** All that the catalogue says about one case, before ranking. */
export interface Answers {
  readonly found: readonly Found[];
  readonly cleared: readonly { readonly cause: string; readonly because: string }[];
  /** Causes that could not be asked, with the evidence that is missing. */
  readonly unknown: readonly {
    readonly cause: string;
    readonly missing: FactKind;
    readonly why: string;
  }[];
}

/** Asks every cause. A cause whose needed evidence was not looked at is never asked. */
export function judgeAll(
  table: FactTable,
  causes: readonly Cause[],
  wording: Wording = ENGLISH_WORDING,
): Answers {
  const found: Found[] = [];
  const cleared: Answers["cleared"][number][] = [];
  const unknown: Answers["unknown"][number][] = [];
  const view = viewOf(table);
  for (const cause of causes) {
    const missing = cause.needs.flatMap((need) => missingOf(table, need));
    const [lack] = missing;
    if (lack) {
      if (isOfAnotherSystem(table.plan, lack.missing)) continue;
      unknown.push({ cause: cause.id, ...lack });
      continue;
    }
    for (const judged of distinct(cause.judge(view))) {
      const answer = asItRuns(judged, cause.text, table);
      if (answer.is === "cause") {
        const severity = answer.severity ?? cause.severity;
        found.push({ ...answer, cause: cause.id, severity, places: toOpen(answer.places) });
      } else if (answer.is === "cleared") {
        const { text, params } = answer.because;
        const because = fill(textOf(cause.text, text), params, wording);
        cleared.push({ cause: cause.id, because });
      }
    }
  }
  return { found, cleared, unknown };
}

/** Each thing said once: a request that was repeated, with another mark of ours, says it again. */
function distinct(answers: readonly Judgement[]): readonly Judgement[] {
  const said = new Map<string, Judgement>();
  for (const answer of answers) {
    const key =
      answer.is === "cause"
        ? JSON.stringify([answer.subject, answer.summary, answer.places])
        : JSON.stringify(answer);
    const unmarked = key.replace(OUR_MARK, "");
    if (!said.has(unmarked)) said.set(unmarked, answer);
  }
  return [...said.values()];
}

/** Each place once; those that the repository holds before those of the running system alone. */
function toOpen(places: readonly Place[]): readonly Place[] {
  const once = places.filter(
    ({ file, line, remote }, index) =>
      places.findIndex(
        (other) => other.file === file && other.line === line && (file || other.remote === remote),
      ) === index,
  );
  return [...once.filter(({ file }) => file !== null), ...once.filter(({ file }) => file === null)];
}

/** The evidence as causes see it. */
export function viewOf(table: FactTable): View<FactKind> {
  return {
    plan: table.plan,
    all: (kind) => table.all(kind),
    of: (kind, subject) => table.of(kind, subject),
    looked: (kind, subject) => table.coverage(kind, subject).is === "looked",
  };
}

/** Nothing when the need is met; of alternatives, the first that is missing speaks for all. */
function missingOf(table: FactTable, need: Need): { missing: FactKind; why: string }[] {
  const kinds = typeof need === "string" ? [need] : need;
  const lacks = kinds.flatMap((kind) => {
    const coverage = table.coverage(kind);
    return coverage.is === "looked" ? [] : [{ missing: kind, why: coverage.why }];
  });
  return lacks.length === kinds.length ? lacks.slice(0, 1) : [];
}
