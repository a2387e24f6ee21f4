import type { FactTable } from "../case/fact-table.ts";
import type { AnyFact, Fact } from "../case/facts.ts";
import { describe } from "../diagnose/describe.ts";
import { ENGLISH_WORDING, type Wording } from "../diagnose/wording.ts";
import type { TimelineEntry } from "./report.ts";

/** Longest timeline: a log that repeats itself tells nothing by being listed whole. */
const LIMIT = 400;

/** Each request has its line, and each round of a healthcheck that names no database. */
const ENDLESS: ReadonlySet<string> = new Set(["access", "database-unknown"]);

/**
 * What happened when: the lives of the containers, every request, and what the logs say, oldest
 * first. Where it is too long, lines of logs go before requests and lives, the oldest first.
 */
export function timelineOf(
  table: FactTable,
  wording: Wording = ENGLISH_WORDING,
): readonly TimelineEntry[] {
  const events = table.facts.flatMap((fact) => entryOf(fact, wording));
  const entries = [
    ...events,
    ...table.all("container.state").flatMap((fact) => lives(fact, events, wording)),
  ];
  entries.sort(byTime);
  return withinLimit(entries);
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

function entryOf(fact: AnyFact, wording: Wording): readonly TimelineEntry[] {
  const { at, source } = fact.seen;
  const text = describe(fact, wording);
  switch (fact.kind) {
    case "http.exchange": {
      const { check, logged, at: asked, outcome } = fact.body;
      if (asked === "") return [];
      if (logged) return [{ at: asked, source, event: "request", text }];
      return [{ at: asked, source, event: "probe", text, check, ms: outcome.ms }];
    }
    case "container.event":
      return at === null ? [] : [{ at, source: fact.subject, event: fact.body.action, text }];
    case "app.log":
      if (at === null || ENDLESS.has(fact.body.code)) return [];
      return [{ at, source: fact.subject || source, event: fact.kind, text }];
    case "nginx.error":
      return at === null ? [] : [{ at, source: fact.subject || source, event: fact.kind, text }];
    default:
      return [];
  }
}

/** Start and end as the container itself remembers them, where no event told of them. */
function lives(
  { subject, body, seen }: Fact<"container.state">,
  events: readonly TimelineEntry[],
  wording: Wording,
): readonly TimelineEntry[] {
  const { startedAt, finishedAt, exitCode, status } = body;
  const moments = [
    { action: "start", at: startedAt, exitCode: null },
    { action: "die", at: status === "running" ? null : finishedAt, exitCode },
  ] as const;
  return moments.flatMap(({ action, at, exitCode }) => {
    const isTold = events.some(({ source, event }) => source === subject && event === action);
    if (at === null || isTold) return [];
    return entryOf(
      {
        kind: "container.event",
        subject,
        body: { action, exitCode, detail: "" },
        seen: { ...seen, at },
      },
      wording,
    );
  });
}

const LOGGED: ReadonlySet<string> = new Set(["app.log", "nginx.error", "request"]);

function withinLimit(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const room = Math.max(0, LIMIT - entries.filter(({ event }) => !LOGGED.has(event)).length);
  const logged = entries.filter(({ event }) => LOGGED.has(event));
  const kept = new Set(room === 0 ? [] : logged.slice(-room));
  return entries.filter((one) => !LOGGED.has(one.event) || kept.has(one)).slice(-LIMIT);
}
