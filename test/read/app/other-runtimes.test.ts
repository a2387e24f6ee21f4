import { describe, expect, test } from "vitest";
import type { AppError } from "../../../src/case/codes/app.ts";
import { readAppLog } from "../../../src/read/app/read-app-log.ts";
import { context, exceptions, originOf, RELEASES, read, sample } from "./sample.ts";

test("a stack has the time of its own first line, whatever was written before it", () => {
  const lines = [
    ["2026-11-20T09:00:00Z", "listening on 3000"],
    ["2026-11-20T09:20:00Z", "/app/server.js:5"],
    ["2026-11-20T09:20:01Z", "TypeError: no buffer"],
    ["2026-11-20T09:20:02Z", "    at /app/server.js:5:60"],
  ] as const;
  const entries = readAppLog(
    lines.map(([at, text]) => ({ at, text })),
    context,
  );
  const found = entries.find(({ log }) => log.code === "exception");
  expect(found?.at).toBe("2026-11-20T09:20:01Z");
});

const nodeFaults: readonly (readonly [string, string, AppError, string, string | null])[] = [
  [
    "boot-bare",
    "Error",
    { is: "module-not-found", module: "express-not-installed", inRepository: false },
    "boot",
    "node/bare.js:1",
  ],
  [
    "boot-relative",
    "Error",
    { is: "module-not-found", module: "./dist/server.js", inRepository: true },
    "boot",
    "node/relative.js:1",
  ],
  [
    "boot-module",
    "Error",
    { is: "module-not-found", module: "fastify-not-installed", inRepository: false },
    "boot",
    "node/module.mjs:null",
  ],
  ["boot-syntax", "SyntaxError", { is: "syntax" }, "boot", "node/syntax.js:2"],
  ["boot-env", "Error", { is: "other" }, "boot", "node/env.js:2"],
  ["boot-cause", "Error", { is: "other" }, "boot", "node/cause.js:1"],
  ["throw", "TypeError", { is: "other" }, "request", "node/store.js:2"],
  ["caught", "TypeError", { is: "other" }, "request", "node/store.js:2"],
  ["reject", "TypeError", { is: "other" }, "request", "node/app.js:10"],
  [
    "permission",
    "Error",
    { is: "permission", path: "/srv/uploads/x.png", errno: 13 },
    "request",
    "node/app.js:11",
  ],
  ["missing-folder", "Error", { is: "file-not-found", path: "/nowhere/x.png" }, "unknown", null],
  [
    "refused",
    "Error",
    { is: "connection-refused", host: "127.0.0.1", port: 5432 },
    "unknown",
    null,
  ],
  ["unresolved", "Error", { is: "host-unresolved", host: "database.invalid" }, "unknown", null],
  ["heap", "FATAL ERROR", { is: "out-of-memory" }, "unknown", null],
];

describe.each(RELEASES)("node of %s", (release) => {
  test.each(nodeFaults)("%s: %s", (name, type, error, during, origin) => {
    const raised = exceptions(sample(`${release}-node-${name}`));
    expect(raised).toMatchObject([{ language: "node", name: type, error, during }]);
    expect(raised.map(originOf)).toEqual([origin]);
  });

  test("frames go from the outermost to the place that raised, with its source", () => {
    const [raised] = exceptions(sample(`${release}-node-throw`));
    expect(raised?.frames.at(-1)).toEqual({
      file: "/app/node/store.js",
      line: 2,
      function: "store",
      text: "return upload.name.toLowerCase();",
    });
  });
});

describe.each(RELEASES)("Go of %s", (release) => {
  test.each([
    ["recovered", "panic", "runtime error: index out of range [5] with length 3", "request", 10],
    ["fatal", "panic", "nobody recovers this", "unknown", 19],
    ["map", "fatal error", "concurrent map writes", "unknown", 27],
  ])("%s", (name, type, message, during, line) => {
    const raised = exceptions(sample(`${release}-go-${name}`));
    expect(raised).toMatchObject([{ language: "go", name: type, message, during }]);
    expect(raised.map(originOf)).toEqual([`go/main.go:${line}`]);
  });
});

describe.each(RELEASES)("Ruby and PHP of %s", (release) => {
  test("a key that the environment has not", () => {
    expect(exceptions(sample(`${release}-shell-ruby`))).toMatchObject([
      { name: "KeyError", error: { is: "missing-key", key: "API_KEY", environment: true } },
    ]);
  });

  test("a library that is not installed", () => {
    expect(exceptions(sample(`${release}-shell-ruby-require`))).toMatchObject([
      { name: "LoadError", error: { is: "module-not-found", module: "nothing_here" } },
    ]);
  });

  test("Puma names the request that raised", () => {
    expect(exceptions(sample(`${release}-puma-requests`))).toMatchObject([
      { name: "ArgumentError", message: "broken", during: "request", path: "/broken" },
    ]);
  });

  test("Puma listens, its workers start", () => {
    const logs = sample(`${release}-puma-cluster-killed`);
    expect(logs).toContainEqual({
      code: "listening",
      server: "puma",
      host: "0.0.0.0",
      port: 9292,
    });
    expect(logs.filter(({ code }) => code === "worker-started").length).toBeGreaterThan(2);
  });

  test("an exception that nobody caught in PHP", () => {
    expect(exceptions(sample(`${release}-shell-php`))).toMatchObject([
      { language: "php", name: "RuntimeException", message: "no key" },
    ]);
  });
});

describe("Java", () => {
  const stack = `Exception in thread "main" org.springframework.beans.BeanCreationException: Error creating bean
\tat org.springframework.boot.SpringApplication.run(SpringApplication.java:1300)
\tat com.example.App.main(App.java:12)
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)
\tat com.example.Store.open(Store.java:40)
\t... 12 more`;

  test("the last cause is what was raised first", () => {
    expect(exceptions(read(stack).map(({ log }) => log))).toMatchObject([
      {
        language: "java",
        name: "java.net.ConnectException",
        error: { is: "connection-refused", host: null, port: null },
        frames: [{ file: "Store.java", line: 40 }, { file: "<native>" }],
      },
    ]);
  });

  test("Spring says that it could not start, and why", () => {
    const report = `
***************************
APPLICATION FAILED TO START
***************************

Description:

Web server failed to start. Port 8080 was already in use.`;
    expect(read(report).map(({ log }) => log)).toEqual([
      { code: "boot-failed", server: "spring" },
      { code: "port-in-use", port: 8080 },
    ]);
  });

  test("Spring's own lines carry its own head", () => {
    const head =
      "2026-11-20T08:00:00.123Z  INFO 1 --- [           main] o.s.b.w.e.t.TomcatWebServer  : ";
    const logs = read(
      `${head}Tomcat started on port 8080 (http) with context path '/'\n${head}Started App in 2.1 seconds (process running for 2.5)`,
    ).map(({ log }) => log);
    expect(logs).toEqual([
      { code: "listening", server: "spring", host: "", port: 8080 },
      { code: "ready", server: "spring" },
    ]);
  });
});

/** As Node 18 to 24 print it; the frames are cut short. */
function nodeEnds(message: string, frames: readonly string[], code: string): string {
  const stack = frames.map((frame) => `    at ${frame}`).join("\n");
  return `node:internal/modules/cjs/loader:1143\n  throw err;\n  ^\n\n${message}\n${stack} {\n  code: '${code}'\n}\n\nNode.js v20.20.2\n`;
}

const LOADER = "Module._resolveFilename (node:internal/modules/cjs/loader:1140:15)";
const MAIN = "Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)";
const RESOLVE = "finalizeResolution (node:internal/modules/esm/resolve:283:11)";

describe("who wants a module that node does not find", () => {
  test.each([
    [
      "the start command",
      nodeEnds("Error: Cannot find module '/app/dist/x.js'", [LOADER, MAIN], "MODULE_NOT_FOUND"),
      { module: "/app/dist/x.js", by: "command" },
      null,
    ],
    [
      "a line of the project, by its whole path",
      nodeEnds(
        "Error: Cannot find module '/app/dist/x.js'\nRequire stack:\n- /app/server.js",
        [LOADER, "Object.<anonymous> (/app/server.js:2:1)", MAIN],
        "MODULE_NOT_FOUND",
      ),
      { module: "/app/dist/x.js" },
      "server.js:2",
    ],
    ...['Did you mean to import "./store.js"?', "Did you mean to import ../store.js?"].map(
      (hint) =>
        [
          `an import that lacks the extension: ${hint}`,
          nodeEnds(
            `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/lib/store' imported from /app/server.js\n${hint}`,
            [RESOLVE],
            "ERR_MODULE_NOT_FOUND",
          ),
          { module: "/app/lib/store", there: "store.js" },
          "server.js:null",
        ] as const,
    ),
    [
      "an import of a file that is not there",
      nodeEnds(
        "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/lib/store.js' imported from /app/server.js",
        [RESOLVE],
        "ERR_MODULE_NOT_FOUND",
      ),
      { module: "/app/lib/store.js" },
      "server.js:null",
    ],
  ] as const)("%s", (_, text, error, origin) => {
    const [found] = exceptions(read(text).map(({ log }) => log));
    expect(found?.error).toEqual({ is: "module-not-found", inRepository: true, ...error });
    expect(found && originOf(found)).toBe(origin);
  });

  test.each([
    ["SyntaxError: Cannot use import statement outside a module", "import"],
    ["ReferenceError: __dirname is not defined in ES module scope", "require"],
    ["Error [ERR_REQUIRE_ESM]: require() of ES Module /app/a.mjs not supported.", "module"],
    [
      "Error [ERR_REQUIRE_ESM]: require() of ES Module /app/a.js from /app/b.js not supported.",
      "module",
    ],
  ])("%s: met %s", (message, met) => {
    const [found] = exceptions(read(nodeEnds(message, [LOADER, MAIN], "X")).map(({ log }) => log));
    expect(found?.error).toEqual({ is: "module-system", met });
  });
});
