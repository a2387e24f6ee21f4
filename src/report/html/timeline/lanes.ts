import type { Report, TimelineEntry } from "../../report.ts";
import type { Span } from "./span.ts";

export type Tone = "good" | "bad" | "warn" | "plain";

/** Something that took a while: a container's life, or a request. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly entry: TimelineEntry | null;
  readonly row: number;
}

/** A moment. */
export interface Mark {
  readonly at: number;
  readonly tone: Tone;
  readonly shape: "dot" | "diamond" | "square";
  readonly entry: TimelineEntry;
  readonly isCited: boolean;
  readonly row: number;
}

/** What one service did, or what was asked one way. */
export interface Lane {
  readonly name: string;
  readonly kind: "service" | "probes";
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly rows: number;
}

/** Marks nearer than this share of the axis go below each other, as far as there are rows. */
const NEAR = 0.016;
const ROWS = 4;

/** The requests first, by the way they went; then nginx, the backend, and the other services. */
export function lanesOf(report: Report, span: Span): readonly Lane[] {
  const { timeline, target } = report;
  const cited = citedIn(report);
  const probes = Map.groupBy(timeline.filter(isProbe), (entry) => wayOf(entry, report));
  const rest = Map.groupBy(
    timeline.filter((entry) => !isProbe(entry)),
    ({ source }) => source,
  );
  const first = [target.proxy, target.backend].filter((name) => name !== null && rest.has(name));
  const names = [...new Set([...first, ...rest.keys()])].filter((name) => name !== null);
  return [
    ...[...probes].map(([way, entries]) => probeLane(way, entries, report, span)),
    ...names.map((name) => serviceLane(name, rest.get(name) ?? [], span, cited)),
  ];
}

function isProbe({ event }: TimelineEntry): boolean {
  return event === "probe";
}

function wayOf({ check }: TimelineEntry, { checks }: Report): string {
  return checks.find(({ id }) => id === check)?.via ?? "";
}

/** The moments that a root cause rests on. */
function citedIn({ diagnosis }: Report): ReadonlySet<string> {
  const evidence = diagnosis.root.flatMap((cause) => cause.evidence);
  return new Set(evidence.flatMap(({ at, quote }) => (at === null ? [] : [`${at} ${quote}`])));
}

function probeLane(
  way: string,
  entries: readonly TimelineEntry[],
  { checks }: Report,
  span: Span,
): Lane {
  const place = rowFinder(span);
  const bars = entries.map((entry): Bar => {
    const from = Date.parse(entry.at);
    const to = from + (entry.ms ?? 0);
    const ok = checks.find(({ id }) => id === entry.check)?.ok;
    const tone = ok === true ? "good" : ok === false ? "bad" : "plain";
    return { from, to, tone, entry, row: place(from, to) };
  });
  return { name: way, kind: "probes", bars, marks: [], rows: rowsOf(bars) };
}

function serviceLane(
  name: string,
  entries: readonly TimelineEntry[],
  span: Span,
  cited: ReadonlySet<string>,
): Lane {
  const place = rowFinder(span);
  const marks = entries.map((entry): Mark => {
    const at = Date.parse(entry.at);
    const isCited = cited.has(`${entry.at} ${entry.text}`);
    return { at, ...lookOf(entry), entry, isCited, row: place(at, at) };
  });
  return { name, kind: "service", bars: lives(entries, span), marks, rows: rowsOf(marks) };
}

/** From each start to the next end; what has not ended runs on. */
function lives(entries: readonly TimelineEntry[], span: Span): readonly Bar[] {
  const bars: Bar[] = [];
  let from: number | null = null;
  const close = (to: number, tone: Tone) => {
    if (from !== null) bars.push({ from, to, tone, entry: null, row: 0 });
    from = null;
  };
  for (const { at, event } of entries) {
    if (event === "start") from ??= Date.parse(at);
    if (event === "die") close(Date.parse(at), "warn");
  }
  close(span.start + span.ms, "good");
  return bars;
}

function lookOf({ event }: TimelineEntry): Pick<Mark, "tone" | "shape"> {
  switch (event) {
    case "oom":
      return { tone: "bad", shape: "diamond" };
    case "die":
      return { tone: "warn", shape: "square" };
    case "nginx.error":
      return { tone: "warn", shape: "dot" };
    case "app.log":
    case "request":
      return { tone: "plain", shape: "dot" };
    default:
      return { tone: "plain", shape: "square" };
  }
}

/** Gives each stretch the first row in which it touches nothing. */
function rowFinder({ ms }: Span): (from: number, to: number) => number {
  const free: number[] = [];
  return (from, to) => {
    const found = free.findIndex((until) => from >= until);
    const row = found >= 0 ? found : Math.min(free.length, ROWS - 1);
    free[row] = to + NEAR * ms;
    return row;
  };
}

function rowsOf(items: readonly { readonly row: number }[]): number {
  return items.reduce((most, { row }) => Math.max(most, row + 1), 1);
}
