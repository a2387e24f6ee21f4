import {
  withoutControls
} from "./shared-report-summary-summary.mjs";
import {
  HOME
} from "./shared-report-project-home.mjs";

// src/report/cause-page-url.ts
function pagesFolder(tag) {
  return tag === "en" ? "docs/causes" : `docs/causes/${tag}`;
}
function causePage(id, tag = "en") {
  return `${HOME}/blob/main/${pagesFolder(tag)}/${encodeURIComponent(id)}.md`;
}

// src/report/sarif/fingerprint.ts
function fingerprint(cause, { file, line }, texts) {
  const source = file === null || line === null ? "" : texts(file)?.split(/\r?\n/)[line - 1];
  return hash(JSON.stringify([cause, file, (source ?? "").replace(/\s+/g, " ").trim()]));
}
function hash(text) {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}

// src/report/sarif/location.ts
function locationOf({ file, line, endLine }) {
  const region = line === null ? {} : { region: { startLine: line, endLine: endLine ?? line } };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file ?? ""), uriBaseId: "SRCROOT" },
      ...region
    }
  };
}
function uriOf(file) {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// src/report/sarif/log.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var RESULTS = 5e3;
var PLACES = 100;
var TEXT_LIMIT = 8e3;
function sarifLog({ job, findings, failure }, options, speech) {
  const { tool, causes, texts } = options;
  const shown = findings.slice(0, RESULTS);
  const ids = [...new Set(shown.map(({ cause }) => cause))].sort();
  const times = /* @__PURE__ */ new Map();
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
            rules: ids.map((id) => ruleOf(id, causes, speech))
          }
        },
        automationDetails: { id: `bad-gateway/${job}/` },
        invocations: [
          {
            executionSuccessful: failure === null,
            ...failure === null ? {} : { toolExecutionNotifications: [notification(failure)] }
          }
        ],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: speech.language.sarif.root } } },
        results: shown.map((finding) => {
          const print = fingerprint(finding.cause, finding.places[0], texts);
          const time = (times.get(print) ?? 0) + 1;
          times.set(print, time);
          return resultOf(finding, ids.indexOf(finding.cause), `${print}:${time}`);
        })
      }
    ]
  };
}
function notification(text) {
  return { level: "error", message: { text: shortened(text) } };
}
function resultOf({ cause, severity, places, text }, rule, print) {
  return {
    ruleId: cause,
    ruleIndex: rule,
    level: severity,
    message: { text: shortened(text) },
    locations: [locationOf(places[0])],
    relatedLocations: places.slice(1, PLACES).map((place, id) => ({ id, ...locationOf(place) })),
    partialFingerprints: { "badGateway/v1": print }
  };
}
function shortened(text) {
  return withoutControls(text).slice(0, TEXT_LIMIT).toWellFormed();
}
function ruleOf(id, causes, { tag, language }) {
  const cause = causes.find((one) => one.id === id);
  const texts = language.sarif;
  const title = cause?.doc.title ?? texts[id] ?? id;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: cause?.doc.what ?? title },
    helpUri: causePage(cause ? id : "README", tag),
    defaultConfiguration: { level: cause?.severity ?? "warning" },
    properties: { tags: [cause?.layer ?? "lint"] }
  };
}

export {
  causePage,
  sarifLog
};
