import { expect, test } from "vitest";
import { read } from "./sample.ts";

const said = (line: string) => read(line).map(({ log }) => log);

test.each([
  ["Segmentation fault (core dumped)", 11],
  ["Illegal instruction (core dumped)", 4],
  ["Aborted (core dumped)", 6],
  ["Bus error (core dumped)", 7],
  ["Fatal Python error: Segmentation fault", 11],
  ["Fatal Python error: Aborted", 6],
  ["terminate called after throwing an instance of 'std::bad_alloc'", 6],
  ["free(): invalid pointer", 6],
  ["double free or corruption (!prev)", 6],
  ["python3: ../src/loader.cc:81: void load(int): Assertion `size > 0' failed.", 6],
])("%s is a process that ended of signal %i", (line, signal) => {
  expect(said(line)).toMatchObject([{ code: "died-of-signal", signal }]);
});

test.each([
  "The night shift reported: Segmentation fault (core dumped) in yesterday's run",
  "Aborted by the user",
  "free 12 of 40 slots",
])("%s is somebody's own message", (line) => {
  expect(said(line)).toEqual([]);
});

test("supervisord says what became of its programs, each twice when it logs to standard output", () => {
  const at = "2024-03-04 08:11:02,100";
  const lines = [
    `${at} INFO success: nginx entered RUNNING state, process has stayed up for > than 1 seconds (startsecs)`,
    `${at} WARN exited: app (exit status 1; not expected)`,
    `${at} WARN exited: app (exit status 1; not expected)`,
    `${at} INFO exited: prepare (exit status 0; expected)`,
    `${at} INFO exited: worker (terminated by SIGSEGV (core dumped); not expected)`,
    `${at} INFO gave up: app entered FATAL state, too many start retries too quickly`,
    `${at} INFO spawnerr: can't find command 'gunicorn'`,
  ];
  expect(said(lines.join("\n"))).toMatchObject([
    { code: "child-running", program: "nginx" },
    { code: "child-ended", program: "app", exitCode: 1, expected: false },
    { code: "child-ended", program: "prepare", exitCode: 0, expected: true },
    { code: "child-ended", program: "worker", signal: 11, expected: false },
    { code: "child-given-up", program: "app" },
    { code: "command-not-found", command: "gunicorn" },
  ]);
});

test.each([
  ["INFO:     Started reloader process [1] using StatReload", "uvicorn", false],
  ["INFO:     Started reloader process [7] using WatchFiles", "uvicorn", false],
  ["Watching for file changes with StatReloader", "django", false],
  [" * Restarting with stat", "flask", false],
  ["[nodemon] app crashed - waiting for file changes before starting...", "nodemon", true],
])("%s: a reloader", (line, server, waiting) => {
  expect(said(line)).toEqual([{ code: "reloader", server, waiting }]);
});

test.each([
  ["WARNING:  Maximum request limit of 50 exceeded. Terminating process.", "uvicorn", 50],
  [
    "[2024-03-04 08:11:02 +0000] [8] [INFO] Autorestarting worker after current request.",
    "gunicorn",
    null,
  ],
])("%s: a worker that was told to", (line, server, limit) => {
  expect(said(line)).toEqual([{ code: "worker-recycled", server, limit }]);
});

test("a variable's name where gunicorn wants a port", () => {
  expect(said("Error: '${PORT}' is not a valid port number.")).toMatchObject([
    { code: "bad-arguments", program: "gunicorn" },
  ]);
});

test.each([
  ['standard_init_linux.go:211: exec user process caused "exec format error"', "exec-format"],
  ["standard_init_linux.go:228: exec user process caused: exec format error", "exec-format"],
  [
    'standard_init_linux.go:190: exec user process caused "no such file or directory"',
    "interpreter-missing",
  ],
])("old runtimes: %s", (line, code) => {
  expect(said(line)).toMatchObject([{ code }]);
});

const traceback = (last: string) =>
  ['Traceback (most recent call last):\n  File "/app/main.py", line 1, in <module>', last].join(
    "\n    from x import y\n",
  );

test.each<[string, object]>([
  [
    "ImportError: cannot import name 'url_quote' from 'werkzeug.urls' (/usr/local/lib/python3.11/site-packages/werkzeug/urls.py)",
    { is: "import", from: "werkzeug.urls" },
  ],
  ["ImportError: cannot import name 'app' from 'main' (/app/main.py)", { is: "import" }],
  [
    "ImportError: cannot import name 'db' from partially initialized module 'shop' (most likely due to a circular import) (/app/shop/__init__.py)",
    { is: "import" },
  ],
  [
    "ModuleNotFoundError: No module named '--bind 0'",
    { is: "module-not-found", module: "--bind 0" },
  ],
])("%s", (last, error) => {
  expect(said(traceback(last))).toMatchObject([{ code: "exception", error }]);
});

test.each([
  ["Error: Unable to access jarfile /opt/app.jar", "/opt/app.jar"],
  ["Error: Could not find or load main class com.shop.App", "com.shop.App"],
])("%s: Java was told to run what is not there", (line, command) => {
  expect(said(line)).toMatchObject([{ code: "command-not-found", command }]);
});

test("Nest's advice between an error and its stack is part of the error", () => {
  const lines = [
    "Error: Nest can't resolve dependencies of the StockController (?).",
    "",
    "Potential solutions:",
    "- Is AppModule a valid NestJS module?",
    "- If StockService is a provider, is it part of the current AppModule?",
    "- If StockService is exported from a separate @Module, is that imported within AppModule?",
    "  @Module({",
    "    imports: [ /* the Module containing StockService */ ]",
    "  })",
    "",
    "    at Injector.lookup (/app/node_modules/@nestjs/core/injector/injector.js:262:19)",
    "    at async bootstrap (/app/dist/main.js:6:15)",
  ];
  expect(said(lines.join("\n"))).toMatchObject([
    { code: "exception", name: "Error", origin: { file: "dist/main.js", line: 6 } },
  ]);
});
