import type { Log, Notification, ReportingDescriptor, Result } from "sarif";
import type { Cause, Severity, Texts } from "../../causes/define.ts";
import type { TextOf } from "../../diagnose/inspect.ts";
import { causePage } from "../cause-page-url.ts";
import { withoutControls } from "../escape/control.ts";
import { HOME } from "../project-home.ts";
import type { ReportPlace } from "../report.ts";
import type { Speech } from "../speech.ts";
import { fingerprint } from "./fingerprint.ts";
import { locationOf } from "./location.ts";

export interface SarifOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly causes: readonly Cause[];
  /** The files, for marks that hold when lines move. */
  readonly texts: TextOf;
}

/** One fault, wherever it was found. */
export interface SarifFinding {
  readonly cause: string;
  readonly severity: Severity;
  /** Best first; code scanning shows none without a place. */
  readonly places: readonly [ReportPlace, ...ReportPlace[]];
  readonly text: string;
}

/** What was run: results of another job do not replace these. */
export interface SarifRun {
  readonly job: "lint" | "check";
  readonly findings: readonly SarifFinding[];
  /** Why the run could not do its work; null when it could. */
  readonly failure: string | null;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** Code scanning takes so many results of a run, and so many places of a result (2026). */
const RESULTS = 5000;
const PLACES = 100;
const TEXT_LIMIT = 8000;

/** SARIF 2.1.0, for code scanning; only the rules that have a result are listed. */
export function sarifLog(
  { job, findings, failure }: SarifRun,
  options: SarifOptions,
  speech: Speech,
): Log {
  const { tool, causes, texts } = options;
  const shown = findings.slice(0, RESULTS);
  const ids = [...new Set(shown.map(({ cause }) => cause))].sort();
  const times = new Map<string, number>();
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            informationUri: HOME,
            rules: ids.map((id) => ruleOf(id, causes, speech)),
          },
        },
        automationDetails: { id: `bad-gateway/${job}/` },
        invocations: [
          {
            executionSuccessful: failure === null,
            ...(failure === null ? {} : { toolExecutionNotifications: [notification(failure)] }),
          },
        ],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: speech.language.sarif.root } } },
        results: shown.map((finding) => {
          const print = fingerprint(finding.cause, finding.places[0], texts);
          const time = (times.get(print) ?? 0) + 1;
          times.set(print, time);
          return resultOf(finding, ids.indexOf(finding.cause), `${print}:${time}`);
        }),
      },
    ],
  };
}

function notification(text: string): Notification {
  return { level: "error", message: { text: shortened(text) } };
}

function resultOf(
  { cause, severity, places, text }: SarifFinding,
  rule: number,
  print: string,
): Result {
  return {
    ruleId: cause,
    ruleIndex: rule,
    level: severity,
    message: { text: shortened(text) },
    locations: [locationOf(places[0])],
    relatedLocations: places.slice(1, PLACES).map((place, id) => ({ id, ...locationOf(place) })),
    partialFingerprints: { "badGateway/v1": print },
  };
}

function shortened(text: string): string {
  return withoutControls(text).slice(0, TEXT_LIMIT).toWellFormed();
}

function ruleOf(
  id: string,
  causes: readonly Cause[],
  { tag, language }: Speech,
): ReportingDescriptor {
  const cause = causes.find((one) => one.id === id);
  const texts: Texts = language.sarif;
  const title = cause?.doc.title ?? texts[id] ?? id;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: cause?.doc.what ?? title },
    helpUri: causePage(cause ? id : "README", tag),
    defaultConfiguration: { level: cause?.severity ?? "warning" },
    properties: { tags: [cause?.layer ?? "lint"] },
  };
}
