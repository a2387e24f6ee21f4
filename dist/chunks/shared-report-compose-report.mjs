import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  readCase
} from "./shared-read-nginx-log-error-rules.mjs";
import {
  checkText,
  describe,
  diagnose
} from "./shared-diagnose-assess.mjs";
import {
  causes
} from "./shared-causes-upload-limits-nginx-client-max-body-size.mjs";

// src/report/open-questions.ts
var ASKED = {
  "http.exchange": "what requests are answered",
  "container.state": "which containers run",
  "container.config": "how the containers are configured",
  "container.network": "which networks the containers are on",
  "container.health": "what the healthchecks say",
  "container.event": "what happened to the containers",
  "container.memory": "how much memory the containers use",
  "compose.service": "what the compose file says",
  "compose.failure": "what compose said",
  "dockerfile.instruction": "what the Dockerfiles say",
  "bind.source": "what is mounted from the host",
  "repo.path": "which files the repository has",
  script: "which scripts the containers start",
  listener: "which ports the containers listen on",
  "dns.answer": "which names nginx can resolve",
  "tcp.connect": "which addresses nginx can reach",
  "nginx.directive": "the nginx configuration in force",
  "nginx.problem": "whether the nginx configuration is valid",
  "nginx.route": "where nginx sends each request",
  "nginx.error": "the error log of nginx",
  "nginx.access": "the access log of nginx",
  "app.route": "which routes the application has",
  "app.log": "the log of the application"
};
function inWords(question) {
  const known = ASKED;
  return known[question] ?? question;
}

// src/report/compose-report.ts
var TIMELINE_LIMIT = 400;
function composeReport(file, table, diagnosis) {
  return {
    schema: 1,
    tool: file.tool,
    verdict: diagnosis.verdict,
    lang: "en",
    target: {
      kind: file.plan.target.kind,
      proxy: file.plan.proxy?.service ?? null,
      backend: file.plan.backend?.service ?? null
    },
    commit: file.commit,
    startedAt: file.startedAt,
    ms: Math.round(file.ms),
    checks: diagnosis.checks.map(({ why, at: _at, origin: _origin, ...check }) => ({
      ...check,
      why: why && checkText(why)
    })),
    diagnosis: {
      root: diagnosis.root.map(causeOf),
      contributing: diagnosis.contributing.map(causeOf),
      ruledOut: diagnosis.ruledOut,
      unanswered: diagnosis.unanswered.map((open) => ({
        ...open,
        question: inWords(open.question)
      }))
    },
    timeline: timelineOf(table),
    environment: engineOf(file)
  };
}
function causeOf(cause) {
  const { message: _message, ...fix } = cause.fix;
  return {
    ...cause,
    places: cause.places.map(placeOf),
    evidence: cause.evidence.map((fact) => ({
      kind: fact.kind,
      source: fact.seen.source,
      at: fact.seen.at,
      quote: describe(fact)
    })),
    fix: { ...fix, proof: null }
  };
}
function placeOf(place) {
  const { file, line, endLine = line, remote = null } = place;
  return { file, line, endLine, remote };
}
var EVENTS = /* @__PURE__ */ new Set([
  "http.exchange",
  "container.event",
  "nginx.error"
]);
function timelineOf(table) {
  const entries = table.facts.flatMap((fact) => {
    const at = fact.kind === "http.exchange" ? fact.body.at : fact.seen.at;
    const notable = EVENTS.has(fact.kind) || fact.kind === "app.log" && fact.body.code !== "access";
    if (at === null || !notable) return [];
    const event = fact.kind === "container.event" ? fact.body.action : fact.kind;
    return [{ at, source: fact.subject || fact.seen.source, event, text: describe(fact) }];
  });
  entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return entries.slice(-TIMELINE_LIMIT);
}
function engineOf(file) {
  for (const capture of file.captures) {
    if (capture.kind === "engine" && capture.body) return capture.body;
  }
  return {};
}

// src/verbs/judge-case.ts
function reportOf(file) {
  const table = readCase(file);
  const texts = /* @__PURE__ */ new Map();
  const logs = {};
  for (const { kind, subject, body } of file.captures) {
    if (body === null) continue;
    if (kind === "repo.file") texts.set(subject, body.text);
    if (kind === "docker.logs") logs[subject] = body.text;
  }
  const diagnosis = diagnose(table, causes, {
    textOf: (path) => texts.get(path) ?? null,
    stopped: file.stopped
  });
  return { report: composeReport(file, table, diagnosis), logs };
}

export {
  reportOf
};
