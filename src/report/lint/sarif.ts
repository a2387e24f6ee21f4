import type { Place } from "../../case/place.ts";
import type { Cause } from "../../causes/define.ts";
import type { LintFinding, TextOf } from "../../diagnose/inspect.ts";
import { withoutControls } from "../escape/control.ts";
import { HOME } from "../project-home.ts";

export interface SarifOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly causes: readonly Cause[];
  readonly texts: TextOf;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** Where each cause is explained. */
const HELP = `${HOME}#`;

/** Findings as SARIF 2.1.0, for code scanning; only the rules that have a result are listed. */
export function sarifOf(findings: readonly LintFinding[], options: SarifOptions): unknown {
  const { tool, causes, texts } = options;
  const ids = [...new Set(findings.map(({ cause }) => cause))].sort();
  const seen = new Map<string, number>();
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            informationUri: HELP.slice(0, -1),
            rules: ids.map((id) =>
              ruleOf(
                id,
                causes.find((cause) => cause.id === id),
              ),
            ),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "The root of the repository." } } },
        results: findings.map((finding) => {
          const print = fingerprint(finding, texts);
          const times = (seen.get(print) ?? 0) + 1;
          seen.set(print, times);
          return {
            ruleId: finding.cause,
            ruleIndex: ids.indexOf(finding.cause),
            level: finding.severity,
            message: { text: withoutControls(`${finding.summary}\n\nFix: ${finding.fix.say}`) },
            locations: [locationOf(finding.places[0])],
            relatedLocations: finding.places.slice(1, 100).map((place, id) => ({
              ...{ id, ...locationOf(place) },
            })),
            partialFingerprints: { "badGateway/v1": `${print}:${times}` },
          };
        }),
      },
    ],
  };
}

function ruleOf(id: string, cause: Cause | undefined) {
  const title = cause?.doc.title ?? "A comment that silences a finding does not hold";
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: cause?.doc.what ?? title },
    helpUri: `${HELP}${id}`,
    defaultConfiguration: { level: cause?.severity ?? "warning" },
    properties: { tags: [cause?.layer ?? "lint"] },
  };
}

function locationOf({ file, line, endLine }: Place) {
  const region = line === null ? {} : { region: { startLine: line, endLine: endLine ?? line } };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file ?? ""), uriBaseId: "SRCROOT" },
      ...region,
    },
  };
}

/** The same fault keeps its mark when lines are added above it: by what its line says. */
function fingerprint({ cause, places }: LintFinding, texts: TextOf): string {
  const { file, line } = places[0];
  const source = file === null || line === null ? "" : texts(file)?.split(/\r?\n/)[line - 1];
  return hash(JSON.stringify([cause, file, (source ?? "").replace(/\s+/g, " ").trim()]));
}

/** FNV-1a, 64 bits: a mark to tell texts apart, no protection of anything. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
