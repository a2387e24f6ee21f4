import { expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import type { LintFinding } from "../../src/diagnose/inspect.ts";
import { renderGithub } from "../../src/report/lint/github.ts";
import { limitsTable } from "../../src/report/lint/limits-table.ts";
import { lintReport } from "../../src/report/lint/lint-json.ts";
import { renderLint } from "../../src/report/lint/lint-text.ts";

const CONF = "server {\n    location / {\n        proxy_pass http://backend:8000;\n    }\n}\n";

function finding(more: Partial<LintFinding> = {}): LintFinding {
  return {
    cause: "upstream-wrong-port",
    severity: "error",
    subject: "backend",
    places: [
      { file: "nginx.conf", line: 3 },
      { file: "backend/Dockerfile", line: 6 },
    ],
    summary: "nginx sends requests to `backend:8000`, but uvicorn listens on port 8034.",
    fix: { say: "Change the port.", patch: "--- a/nginx.conf\n+++ b/nginx.conf\n-old\n+new\n" },
    evidence: [],
    ...more,
  };
}

const options = {
  ...{ color: false, width: 100, limits: [], suppressed: 0 },
  texts: (file: string) => (file === "nginx.conf" ? CONF : null),
};

test("file, line, message and cause, then the line with a mark, the mend and the diff", () => {
  expect(renderLint([finding()], options)).toBe(`\
nginx.conf:3: error: nginx sends requests to \`backend:8000\`, but uvicorn listens on port 8034. [upstream-wrong-port]
  3 |         proxy_pass http://backend:8000;
    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  see backend/Dockerfile:6
  Fix: Change the port.
    --- a/nginx.conf
    +++ b/nginx.conf
    -old
    +new

1 error
`);
});

test("nothing found is said in as many words, and what a comment silences is counted", () => {
  expect(renderLint([], options)).toBe("nothing found\n");
  expect(renderLint([], { ...options, suppressed: 2 })).toBe(
    "nothing found; 2 silenced by a comment\n",
  );
});

test("foreign text reaches the terminal without its control characters", () => {
  const text = renderLint([finding({ summary: "a\u001b[31mb\u0007c" })], options);
  expect(text.split("\n")[0]).toBe("nginx.conf:3: error: abc [upstream-wrong-port]");
});

test("the JSON has what is promised, and no more", () => {
  const { findings, ...rest } = lintReport([finding()], null);
  expect(rest).toEqual({});
  expect(Object.keys(findings[0] ?? {}).sort()).toEqual([
    ...["cause", "fix", "places", "severity", "summary"],
  ]);
  expect(findings[0]?.places[0]).toEqual({
    ...{ file: "nginx.conf", line: 3, endLine: 3, remote: null },
  });
});

test("workflow commands that no text can break out of", () => {
  const evil = finding({
    summary: "50% of\n::error::nothing",
    places: [{ file: "a,b:c.conf", line: 3 }],
    fix: { say: "Mend.", patch: null },
  });
  expect(renderGithub([evil])).toBe(
    "::error file=a%2Cb%3Ac.conf,line=3,endLine=3,title=bad-gateway%3A upstream-wrong-port::50%25 of%0A::error::nothing%0A%0AFix: Mend.\n",
  );
});

test("so many of each kind as GitHub shows, and how many more there are", () => {
  const many = Array.from({ length: 12 }, () => finding());
  const lines = renderGithub([...many, finding({ severity: "note" })])
    .trimEnd()
    .split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith("::notice"))).toHaveLength(1);
  expect(lines.at(-1)).toBe("2 more findings are not shown as annotations");
});

test("the limits are one table, with the line of each", () => {
  const nginx = { layer: "nginx", service: "web", where: "" };
  expect(
    limitsTable([
      { ...nginx, of: "body", name: "client_max_body_size", value: 2 ** 20, place: null },
      {
        ...{ of: "body", layer: "application", service: "backend", name: "POST /upload" },
        ...{ value: 10 * 2 ** 20, place: { file: "backend/app.py", line: 9 }, where: "" },
      },
      {
        ...nginx,
        ...{ of: "time", name: "proxy_read_timeout", value: 300, where: "location /api/" },
        place: { file: "nginx.conf", line: 4 },
      },
    ]),
  ).toBe(`\
Size of a request
  nginx (web)            client_max_body_size   1 MB  default
  application (backend)  POST /upload          10 MB  backend/app.py:9

Time that an answer may take
  nginx (web)            proxy_read_timeout    300 s  nginx.conf:4 location /api/

`);
});

test("every cause that lint can name has an explanation", () => {
  expect(causes.filter(({ inspect, doc }) => inspect && doc.what === "")).toEqual([]);
});
