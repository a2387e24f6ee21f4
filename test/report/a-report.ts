import type { Report, ReportCause, ReportCheck } from "../../src/report/report.ts";

const AT = "2026-11-20T08:40:00.000Z";

/** A healthy report, and what differs from it. */
export function aReport(parts: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: { name: "bad-gateway", version: "0.0.0" },
    verdict: "healthy",
    lang: "en",
    target: { kind: "compose", proxy: "frontend", backend: "backend" },
    commit: null,
    startedAt: AT,
    ms: 8123,
    checks: [],
    diagnosis: { root: [], contributing: [], ruledOut: [], unanswered: [] },
    timeline: [],
    environment: {},
    ...parts,
  };
}

/** A report that names these causes. */
export function aBrokenReport(
  root: readonly ReportCause[],
  contributing: readonly ReportCause[] = [],
): Report {
  return aReport({
    verdict: "broken",
    diagnosis: { root, contributing, ruledOut: [], unanswered: [] },
  });
}

export function aCause(parts: Partial<ReportCause> = {}): ReportCause {
  return {
    cause: "upstream-wrong-port",
    confidence: "certain",
    severity: "error",
    subject: "frontend>backend",
    message: { id: "upstream-wrong-port.summary", params: { port: 8000 } },
    summary: "nginx asks port 8000, where nothing listens.",
    places: [{ file: "frontend/nginx.conf", line: 16, endLine: 16, remote: null }],
    evidence: [
      { kind: "nginx.error", source: "frontend", at: AT, quote: "connect() failed (111)" },
    ],
    chain: [],
    fix: {
      say: "Ask port 8034.",
      patch: null,
      command: null,
      disposition: "safe",
      proof: null,
    },
    ...parts,
  };
}

/** A check of the upload that got its 200, and what differs from it. */
export function aCheck(parts: Partial<ReportCheck> = {}): ReportCheck {
  return {
    id: "upload:proxied",
    route: "upload",
    via: "proxied",
    backend: "backend",
    request: { method: "POST", url: "http://127.0.0.1:8080/api/upload" },
    outcome: {
      is: "answered",
      status: 502,
      headers: {},
      body: "",
      bodyBytes: 0,
      bodyHash: "",
      redirects: [],
      ms: 3,
    },
    ok: true,
    why: null,
    pathOnly: false,
    ms: 3,
    burst: null,
    ...parts,
  };
}
