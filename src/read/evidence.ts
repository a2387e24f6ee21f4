import type { Capture, CaptureKind, CaptureOf, CaseFile } from "../case/captures.ts";

/** A capture that has something to read: what was seen before a source failed was seen. */
export type Looked<K extends CaptureKind> = CaptureOf<K> & {
  readonly body: NonNullable<CaptureOf<K>["body"]>;
};

/** The captures of a case, found by kind and subject, in an order of their own. */
export interface Evidence {
  /** Every capture of the kind, whether it could be read or not. */
  all<K extends CaptureKind>(kind: K): readonly CaptureOf<K>[];
  /** Those with a body. */
  looked<K extends CaptureKind>(kind: K): readonly Looked<K>[];
  of<K extends CaptureKind>(kind: K, subject: string): readonly Looked<K>[];
}

/** Sorts, so that the order in which the sources answered never shows in a diagnosis. */
export function evidenceOf(file: Pick<CaseFile, "captures">): Evidence {
  const sorted = file.captures.toSorted(inOrder);
  const byKind = Map.groupBy(sorted, (capture) => capture.kind);
  const all = <K extends CaptureKind>(kind: K): readonly CaptureOf<K>[] =>
    (byKind.get(kind) ?? []).filter((capture): capture is CaptureOf<K> => capture.kind === kind);
  const looked = <K extends CaptureKind>(kind: K): readonly Looked<K>[] =>
    all(kind).filter((capture): capture is Looked<K> => capture.body !== null);
  return {
    all,
    looked,
    of: (kind, subject) => looked(kind).filter((capture) => capture.subject === subject),
  };
}

function inOrder(one: Capture, other: Capture): number {
  return (
    compare(one.kind, other.kind) ||
    compare(one.subject, other.subject) ||
    compare(one.at, other.at) ||
    compare(one.how, other.how) ||
    // Bodies can be megabytes: they are only compared where nothing else tells two apart.
    compare(JSON.stringify(one.body), JSON.stringify(other.body))
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
