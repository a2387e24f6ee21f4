import type { Report } from "../../src/report/report.ts";
import { aCause, aCheck, aReport } from "./a-report.ts";
import type { Sources } from "./golden.ts";

/** Words that only an attacker's own markup would turn into something that acts. */
const HOSTILE = [
  "::error file=x::injected",
  "::stop-commands::token",
  "</td></table></script><script>alert(1)</script><img src=x onerror=alert(1)>",
  "<!-- -->  ]]> <![CDATA[ <?xml ?> &lol; &#0;",
  '"\' onload=\'alert(1)\' " style="x"',
  "![x](https://evil.example/p.png) [y](javascript:alert(1)) <https://evil.example>",
  "| a | b |",
  "``` \n# heading\n```",
  "`@octocat` @octocat closes #1 www.evil.example",
  "\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u001b[2J\u001b[31mred",
  "\u0000\u0008\u000b\u009b31m\ufffe\uffff",
  "\ud800 half \udc00",
  "\u202Egnp.exe\u2066x",
  "constructor __proto__ {cause} ${x}",
].join(" ");

/** A log that only one line of five million characters stands in, between others. */
const LONG = `first\n${"x<y&z".repeat(1_000_000)}\n${HOSTILE}\nlast`;

/** The same text wherever something foreign can stand. */
export function hostileSources(): Sources {
  const at = "2026-11-20T08:40:01.000Z";
  const cause = aCause({
    subject: HOSTILE,
    summary: `nginx said ${HOSTILE}`,
    evidence: [
      { kind: "app.log", source: HOSTILE, at: null, quote: HOSTILE },
      { kind: "app.log", source: "log", at, quote: LONG },
    ],
    chain: [HOSTILE],
    places: [
      { file: `a|b\`c ${HOSTILE}.conf`, line: 1, endLine: 1, remote: null },
      { file: null, line: null, endLine: null, remote: HOSTILE },
    ],
    fix: {
      ...aCause().fix,
      say: HOSTILE,
      command: HOSTILE,
      patch: `--- a/x\n+++ b/x\n-${HOSTILE}`,
    },
  });
  const checks = [
    aCheck({
      id: HOSTILE,
      route: HOSTILE,
      ok: false,
      request: { method: "GET", url: `http://h/${HOSTILE}`, host: HOSTILE },
      why: HOSTILE,
    }),
    aCheck({ id: "x:direct", via: "direct", outcome: { is: "unresolved", name: HOSTILE, ms: 1 } }),
    aCheck({ id: "health:direct", via: "direct", ok: null, backend: HOSTILE, why: HOSTILE }),
  ];
  const report: Report = aReport({
    verdict: "broken",
    target: { kind: "compose", proxy: HOSTILE, backend: HOSTILE },
    commit: HOSTILE,
    checks,
    diagnosis: {
      root: [cause],
      contributing: [cause],
      ruledOut: [{ cause: HOSTILE, because: HOSTILE }],
      unanswered: [{ question: HOSTILE, why: HOSTILE, causes: [HOSTILE], command: HOSTILE }],
    },
    timeline: [
      { at, source: HOSTILE, event: HOSTILE, text: HOSTILE },
      { at, source: "probe", event: "probe", text: LONG, check: HOSTILE, ms: 5 },
    ],
    environment: { [HOSTILE]: HOSTILE },
  });
  const recognised = [
    {
      ...{ where: HOSTILE, what: HOSTILE, source: HOSTILE, understood: 1, noise: 1 },
      lines: [{ number: 1, understood: true }],
    },
  ];
  return { report, logs: { [HOSTILE]: LONG, log: LONG }, recognised };
}
