import type { Report, ReportCheck } from "../report.ts";

/** `onward`: from nginx to the backend; `direct`: past nginx. */
export type Way = "proxied" | "onward" | "direct";

/** One arrow of the picture, with what was asked along it. */
export interface Hop {
  readonly way: Way;
  /** Position of the backend that the arrow leads to; null for the way to nginx. */
  readonly backend: number | null;
  readonly asked: number;
  readonly failed: number;
  readonly checks: readonly ReportCheck[];
  readonly isBroken: boolean;
}

/** Client, nginx, backends, and what happened between them. */
export interface Path {
  readonly proxy: string;
  readonly backends: readonly string[];
  readonly hops: readonly Hop[];
  /** Who is at fault by itself, not by a hop: nginx, or a backend by position; null where nobody is. */
  readonly culprit: "proxy" | number | null;
}

/** Answers that nginx gives where the backend gave none that it could use. */
const NO_USABLE_ANSWER: ReadonlySet<number> = new Set([502, 503, 504]);

/** The path as the checks found it; null where there is no nginx or nothing behind it. */
export function pathOf(report: Report): Path | null {
  const { proxy, backend } = report.target;
  if (!proxy || !backend) return null;
  const { checks } = report;
  const backends = [
    ...new Set([backend, ...checks.flatMap((check) => check.backend ?? [])]),
  ].filter((name) => name !== proxy);
  const proxied = checks.filter(({ via }) => via === "proxied");
  const hops = [
    hopOf("proxied", null, proxied, (check) => !isAnswered(check)),
    ...backends.map((name, index) => {
      const onward = proxied.filter(
        (check) => isAnswered(check) && (check.backend ?? backend) === name,
      );
      return hopOf("onward", index, onward, isUnanswered);
    }),
    ...backends.map((name, index) => {
      const past = (check: ReportCheck) => check.via === "direct" || check.via === "inside";
      const direct = checks.filter((check) => past(check) && (check.backend ?? backend) === name);
      return hopOf("direct", index, direct, () => true);
    }),
  ];
  return { proxy, backends, hops, culprit: culpritOf(report, proxy, backends, proxied) };
}

function hopOf(
  way: Way,
  backend: number | null,
  checks: readonly ReportCheck[],
  isFault: (check: ReportCheck) => boolean,
): Hop {
  const failed = checks.filter((check) => check.ok === false && isFault(check)).length;
  return { way, backend, asked: checks.length, failed, checks, isBroken: failed > 0 };
}

/** What nginx left unanswered tells nothing of the way behind it. */
function isAnswered({ outcome }: ReportCheck): boolean {
  return outcome.is === "answered";
}

function isUnanswered({ outcome }: ReportCheck): boolean {
  return outcome.is === "answered" && NO_USABLE_ANSWER.has(outcome.status);
}

/** Whom the root cause names; else who gave the answer that failed a check. */
function culpritOf(
  report: Report,
  proxy: string,
  backends: readonly string[],
  proxied: readonly ReportCheck[],
): Path["culprit"] {
  if (report.verdict !== "broken") return null;
  const subject = report.diagnosis.root[0]?.subject;
  if (subject === proxy) return "proxy";
  const named = backends.indexOf(subject ?? "");
  if (named >= 0) return named;
  const refused = proxied.find(
    (check) => check.ok === false && check.outcome.is === "answered" && !isUnanswered(check),
  );
  if (!refused || subject !== undefined) return null;
  const own = report.checks.some(
    ({ route, via, ok }) => route === refused.route && via === "direct" && ok === false,
  );
  return own ? Math.max(0, backends.indexOf(refused.backend ?? "")) : "proxy";
}
