import type { Report, ReportCheck } from "../report.ts";
import { outcome } from "../words.ts";

/**
 * The path as a Mermaid flowchart: client, nginx, backend, with what happened on each hop. The hop
 * that broke is red and thick. Labels are quoted and hold no characters that Mermaid would read.
 */
export function pathPicture(report: Report): string | null {
  const { proxy, backend } = report.target;
  if (!proxy || !backend) return null;
  const proxied = worst(report.checks, "proxied");
  const direct = worst(report.checks, "direct");
  const broken = report.verdict === "broken" ? brokenHops(proxied, direct) : [];
  const hops = [
    { from: "client", arrow: "-->", to: "proxy", label: labelOf(proxied) },
    { from: "proxy", arrow: "-->", to: "backend", label: broken.includes(1) ? "broken" : "" },
    { from: "client", arrow: "-.->", to: "backend", label: `direct: ${labelOf(direct)}` },
  ];
  return [
    "flowchart LR",
    '  client(["client"])',
    `  proxy["nginx: ${safe(proxy)}"]`,
    `  backend["${safe(backend)}"]`,
    ...hops.map(({ from, arrow, to, label }) => {
      return `  ${from} ${arrow}${label ? `|"${safe(label)}"|` : ""} ${to}`;
    }),
    ...broken.map((hop) => `  linkStyle ${hop} stroke:#cf222e,stroke-width:3px,color:#cf222e`),
    ...culprit(report),
  ].join("\n");
}

/** Hops that broke, by index: 0 client to nginx, 1 nginx to backend, 2 the direct way. */
function brokenHops(proxied: ReportCheck | null, direct: ReportCheck | null): readonly number[] {
  const way = proxied?.outcome.is === "answered" ? 1 : 0;
  return [...(proxied?.ok === false ? [way] : []), ...(direct?.ok === false ? [2] : [])];
}

function culprit(report: Report): readonly string[] {
  const subject = report.diagnosis.root[0]?.subject;
  const node =
    subject === report.target.proxy
      ? "proxy"
      : subject === report.target.backend
        ? "backend"
        : null;
  return node ? [`  style ${node} stroke:#cf222e,stroke-width:3px`] : [];
}

/** The check that says most about one way: a failed upload, else a failure, else an upload. */
function worst(checks: readonly ReportCheck[], via: string): ReportCheck | null {
  const asked = checks.filter((check) => check.via === via);
  const isUpload = ({ route }: ReportCheck) => route === "upload";
  return (
    asked.find((check) => check.ok === false && isUpload(check)) ??
    asked.find(({ ok }) => ok === false) ??
    asked.find(isUpload) ??
    asked[0] ??
    null
  );
}

function labelOf(check: ReportCheck | null): string {
  if (check === null) return "not asked";
  return `${check.request.method} ${check.route}: ${outcome(check.outcome)}`;
}

function safe(text: string): string {
  return text.replace(/[^\p{L}\p{N} .:/_()-]/gu, "").slice(0, 60);
}
