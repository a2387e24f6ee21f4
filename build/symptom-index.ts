/** `docs/causes/README.md`: what a person sees, and the causes that a recorded run of it had. */
import type { AnyFact } from "../src/case/facts.ts";
import type { Cause } from "../src/causes/define.ts";
import { fill } from "../src/diagnose/message.ts";
import { inBlock } from "../src/report/escape/code.ts";
import type { Language } from "../src/report/language.ts";
import { inShort } from "../src/report/words.ts";
import type { RecordedCase } from "./recorded-cases.ts";

/** One thing that was seen in the recorded run of a cause. */
interface Sighting {
  readonly chapter: (typeof CHAPTERS)[number];
  /** What makes two sightings the same symptom. */
  readonly symptom: string;
  /** The words, as they were seen the first time. */
  readonly words: string;
  readonly cause: string;
}

const CHAPTERS = ["status", "nginx", "application", "compose"] as const;

const WORDS_LIMIT = 240;

export function symptomIndex(
  cases: readonly RecordedCase[],
  causes: readonly Cause[],
  { pages: texts, scales }: Language,
): string {
  const sightings = cases.flatMap((one) => sightingsIn(one, texts["status-through-nginx"]));
  const chapters = CHAPTERS.map((chapter) => {
    const own = sightings.filter((sighting) => sighting.chapter === chapter);
    const symptoms = [...Map.groupBy(own, ({ symptom }) => symptom)].sort(([a], [b]) =>
      a.localeCompare(b, "en", { numeric: true }),
    );
    return [
      `## ${texts[`i-see-${chapter}`]}`,
      ...symptoms.flatMap(([, same]) => entry(same, causes)),
    ].join("\n\n");
  });
  const layers = [...Map.groupBy(causes, ({ layer }) => layer)].map(([layer, members]) =>
    [`### ${scales.layer[layer]}`, "", ...members.map((cause) => `- ${link(cause)}`)].join("\n"),
  );
  const head = [`# ${texts["all-causes"]}`, texts["about-index"]];
  return `${[...head, ...chapters, `## ${texts["by-layer"]}`, ...layers].join("\n\n")}\n`;
}

function entry(same: readonly Sighting[], causes: readonly Cause[]): readonly string[] {
  const [first] = same;
  if (!first) return [];
  const ids = new Set(same.map(({ cause }) => cause));
  const listed = causes.filter(({ id }) => ids.has(id)).map((cause) => `- ${link(cause)}`);
  return listed.length === 0 ? [] : [inBlock(first.words, "text"), listed.join("\n")];
}

function link({ id, doc }: Cause): string {
  return `[${doc.title}](${id}.md)`;
}

function sightingsIn(
  { cause, report, facts }: RecordedCase,
  throughNginx: string,
): readonly Sighting[] {
  const statuses = report.checks.flatMap(({ via, ok, outcome }): readonly Sighting[] => {
    if (via !== "proxied" || ok !== false || outcome.is !== "answered") return [];
    const { status } = outcome;
    const words = fill(throughNginx, { status });
    return [{ chapter: "status", symptom: `${status}`, words, cause }];
  });
  return [...statuses, ...facts.flatMap((fact) => inLog(fact, cause))];
}

const LOUD = new Set(["error", "crit", "alert", "emerg"]);
const NORMAL = new Set([
  ...["listening", "ready", "access", "worker-started", "database-ready"],
  // A healthcheck that names no database makes a server say so.
  "database-unknown",
]);

function inLog(fact: AnyFact, cause: string): readonly Sighting[] {
  const words = inShort(fact.seen.quote?.split("\n")[0] ?? "").slice(0, WORDS_LIMIT);
  if (words === "") return [];
  switch (fact.kind) {
    case "nginx.error":
      if (!LOUD.has(fact.body.level) || fact.body.code === "other") return [];
      return [{ chapter: "nginx", symptom: `${fact.body.code} ${fact.body.errno}`, words, cause }];
    case "app.log": {
      const { body } = fact;
      if (NORMAL.has(body.code)) return [];
      const symptom = body.code === "exception" ? `exception ${body.error.is}` : body.code;
      return [{ chapter: "application", symptom, words, cause }];
    }
    case "compose.failure":
      return [{ chapter: "compose", symptom: fact.body.code, words, cause }];
    default:
      return [];
  }
}
