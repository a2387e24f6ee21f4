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
  const broken = brokenHop(report, proxied, direct);
  const hops = [
    { from: "client", to: "proxy", label: proxied ? labelOf(proxied) : "not asked" },
    { from: "proxy", to: "backend", label: broken === 1 ? "broken" : "" },
    { from: "client", to: "backend", label: direct ? `direct: ${labelOf(direct)}` : "not asked" },
  ];
  const lines = hops.map(({ from, to, label }, index) => {
    const arrow = index === 2 ? "-.->" : "-->";
    return `  ${from} ${arrow}${label ? `|"${safe(label)}"|` : ""} ${to}`;
  });
  return [
    "flowchart LR",
    '  client(["client"])',
    `  proxy["nginx: ${safe(proxy)}"]`,
    `  backend["${safe(backend)}"]`,
    ...lines,
    ...(broken === null
      ? []
      : [`  linkStyle ${broken} stroke:#cf222e,stroke-width:3px,color:#cf222e`]),
    ...culprit(report),
  ].join("\n");
}

/** Index of the hop that broke: 0 client to nginx, 1 nginx to backend, 2 the direct way. */
function brokenHop(report: Report, proxied: ReportCheck | null, direct: ReportCheck | null) {
  if (report.verdict !== "broken") return null;
  if (direct?.ok === false) return proxied?.ok === false ? 1 : 2;
  if (proxied?.ok !== false) return null;
  return proxied.outcome.is === "answered" ? 1 : 0;
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

function worst(checks: readonly ReportCheck[], via: string): ReportCheck | null {
  const asked = checks.filter((check) => check.via === via);
  return (
    asked.find(({ ok }) => ok === false) ??
    asked.find(({ route }) => route === "upload") ??
    asked[0] ??
    null
  );
}

function labelOf(check: ReportCheck): string {
  return `${check.request.method} ${check.route}: ${outcome(check.outcome)}`;
}

function safe(text: string): string {
  return text.replace(/[^\p{L}\p{N} .:/_()-]/gu, "").slice(0, 60);
}
