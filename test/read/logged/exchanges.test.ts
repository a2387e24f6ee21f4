import { describe, expect, test } from "vitest";
import { reportOf } from "../../../src/verbs/judge-case.ts";
import { aCase, looked, PLAN } from "../a-case.ts";

const pasted = {
  ...PLAN,
  target: { kind: "pasted" },
  proxy: { service: "nginx", port: 80, host: null, scheme: "http" },
  backend: { service: "backend", port: null },
} as const;

function explain(nginx: string, backend = "") {
  const captures = [
    looked("docker.logs", "nginx", { text: nginx, truncated: false }),
    ...(backend ? [looked("docker.logs", "backend", { text: backend, truncated: false })] : []),
  ];
  return reportOf(aCase(captures, pasted)).report;
}

const TOO_BIG =
  '*274 upstream sent too big header while reading response header from upstream, client: 172.18.0.1, server: , request: "GET /api/wifi HTTP/1.1", upstream: "http://172.18.0.2:8000/api/wifi", host: "a"';

describe("a line of nginx's error log alone", () => {
  test("tells of the request that failed, and of its cause", () => {
    const report = explain(`2024/01/31 12:00:00 [error] 8#8: ${TOO_BIG}`);
    expect(report.verdict).toBe("broken");
    expect(report.checks[0]?.outcome).toMatchObject({ is: "answered", status: 502 });
    expect(report.diagnosis.root[0]?.cause).toBe("response-header-too-big");
  });

  test("does so without a time", () => {
    const report = explain(`nginx: [error] 8#8: ${TOO_BIG}`);
    expect(report.diagnosis.root[0]?.cause).toBe("response-header-too-big");
  });

  test("does so when it does not name the request", () => {
    const report = explain(
      "nginx: [error] upstream sent too big header while reading response header from upstream",
    );
    expect(report.diagnosis.root[0]?.cause).toBe("response-header-too-big");
  });

  test("explains its own request and no other", () => {
    const other = TOO_BIG.replace("sent too big header", "prematurely closed connection");
    const report = explain(
      `nginx: [error] 8#8: ${TOO_BIG}\nnginx: [error] 8#8: ${other.replaceAll("wifi", "lan")}`,
    );
    const root = report.diagnosis.root.find(({ cause }) => cause === "response-header-too-big");
    expect(root?.evidence.every(({ quote }) => !quote.includes("lan"))).toBe(true);
  });
});

test("an access line with the same request gives the status, and is no second request", () => {
  const access =
    '172.18.0.1 - - [31/Jan/2024:12:00:00 +0000] "GET /api/wifi HTTP/1.1" 503 157 "-" "curl/8"';
  const report = explain(`nginx: [error] 8#8: ${TOO_BIG}\n${access}`);
  expect(report.checks).toHaveLength(1);
  expect(report.checks[0]?.outcome).toMatchObject({ status: 503 });
});

test("good answers in an access log never make a verdict", () => {
  const report = explain(
    '172.18.0.1 - - [31/Jan/2024:12:00:00 +0000] "GET / HTTP/1.1" 200 157 "-" "curl/8"',
  );
  expect(report.verdict).toBe("unknown");
});

test("a log that ends with what a program says when it cannot go on tells of its end", () => {
  const report = explain(
    'nginx: [error] 8#8: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 1.1.1.1, server: , request: "GET / HTTP/1.1", upstream: "http://172.18.0.2:8000/"',
    [
      "Traceback (most recent call last):",
      '  File "/usr/local/bin/uvicorn", line 8, in <module>',
      "    sys.exit(main())",
      '  File "/app/main.py", line 3, in <module>',
      "    import pandas",
      "ModuleNotFoundError: No module named 'pandas'",
    ].join("\n"),
  );
  expect(report.diagnosis.root[0]?.cause).toBe("python-missing-dependency");
});
