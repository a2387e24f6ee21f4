import { describe, expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";

/** What is named for text that somebody pasted, with how sure that is. */
function named(...texts: readonly string[]): readonly string[] {
  const lines = texts
    .flatMap((text) => text.split("\n"))
    .map((text, index) => ({ text, number: index + 1, times: 1 }));
  const { file } = caseOfPaste([{ name: "", lines }], clock);
  return reportOf(file).report.diagnosis.root.map(
    ({ cause, confidence }) => `${cause}, ${confidence}`,
  );
}

const CLOSED = `2024/01/31 12:00:05 [error] 29#29: *5 upstream prematurely closed connection while reading response header from upstream, client: 172.18.0.1, server: _, request: "POST /api/upload HTTP/1.1", upstream: "http://172.18.0.3:3000/api/upload", host: "app.test"`;

describe("what Node says", () => {
  test("an error event without a listener, and nginx's line about it", () => {
    const crash = `node:events:491
      throw er; // Unhandled 'error' event
      ^

Error: boom
    at Timeout._onTimeout (/app/worker.js:8:9)
    at listOnTimeout (node:internal/timers:569:17)
Emitted 'error' event on Worker instance at:
    at Timeout._onTimeout (/app/worker.js:7:8)

Node.js v18.20.4`;
    expect(named("Server listening on port 3000", crash, CLOSED)).toEqual([
      "node-uncaught-exception, likely",
    ]);
  });

  // elife-xpub#703
  test("its heap is full", () => {
    const heap =
      "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory";
    expect(named("Server listening on port 3000", heap, CLOSED)).toEqual(["node-heap-oom, likely"]);
  });

  // expressCart#142
  test("the folder of an upload is not there", () => {
    const line =
      "[Error: ENOENT: no such file or directory, open 'public/uploads/1700000000.png'] {";
    expect(named("Server listening on port 3000", line)).toEqual(["upload-dir-missing, likely"]);
  });

  // strapi#11072
  test.each([
    "[nodemon] restarting due to changes...",
    "[2024-01-31 12:00:05.123] info: File created: /srv/app/public/uploads/a.png",
    "PM2      | Change detected on path public/uploads/a.png for app api - restarting",
  ])("a watcher starts it again: %s", (line) => {
    expect(named(line, CLOSED)).toEqual(["dev-autoreload-on-upload, likely"]);
  });
});

describe("what Go says", () => {
  const stack = `goroutine 25 [running]:
net/http.(*conn).serve.func1()
	/usr/local/go/src/net/http/server.go:1850 +0xbf
panic({0x6715e0, 0xc00001a0a8})
	/usr/local/go/src/runtime/panic.go:890 +0x262
main.title({0xc0001b2000?, 0xc000012048?, 0x7f45818708d8?})
	/src/preview.go:8 +0x95`;

  test("a handler panics", () => {
    const line = "2024/01/31 12:00:05 http: panic serving 172.18.0.4:52162: runtime error: index";
    expect(named(line, stack, CLOSED)).toEqual(["go-panic-recovered, certain"]);
  });

  test("the runtime ends the process", () => {
    const fatal = "fatal error: concurrent map writes\n";
    expect(named("listening on :8080", fatal, stack, CLOSED)).toEqual(["go-panic-fatal, likely"]);
  });

  test("a middleware that recovers and prints the stack ends nothing", () => {
    const own = `goroutine 7 [running]:
runtime/debug.Stack()
	/usr/local/go/src/runtime/debug/stack.go:24 +0x65
main.recovering.func1.1()
	/src/main.go:12 +0x3a`;
    expect(named("listening on :8080", "2024/01/31 12:00:05 panic: boom", own, CLOSED)).toEqual([]);
  });
});

describe("limits of frameworks", () => {
  test.each([
    [
      "Express",
      "PayloadTooLargeError: request entity too large\n    at readStream (/app/node_modules/raw-body/index.js:163:17)",
    ],
    [
      "multer",
      "MulterError: File too large\n    at abortWithCode (/app/node_modules/multer/lib/make-middleware.js:74:22)",
    ],
    [
      "Fastify",
      "FastifyError: Request body is too large\n    at Object.<anonymous> (/app/node_modules/fastify/lib/contentTypeParser.js:1:2)",
    ],
    [
      "Next",
      "Error: Body exceeded 1 MB limit.\n    at Object.<anonymous> (/app/.next/server/app.js:1:2)",
    ],
    [
      "Spring",
      "2024-01-31T12:00:05.000Z  WARN 1 --- [nio-8080-exec-1] .w.s.m.s.DefaultHandlerExceptionResolver : Resolved [org.springframework.web.multipart.MaxUploadSizeExceededException: Maximum upload size exceeded]",
    ],
    [
      "PHP",
      "PHP Warning:  POST Content-Length of 11534518 bytes exceeds the limit of 8388608 bytes in Unknown on line 0",
    ],
    ["Go", "2024/01/31 12:00:05 upload: http: request body too large"],
    ["Django", "Request body exceeded settings.DATA_UPLOAD_MAX_MEMORY_SIZE."],
    [
      "Kestrel",
      "Microsoft.AspNetCore.Server.Kestrel.Core.BadHttpRequestException: Request body too large. The max request body size is 30000000 bytes.",
    ],
  ])("%s", (_, text) => {
    expect(named(text)).toEqual(["backend-body-limit-413, likely"]);
  });
});

test.each([
  [
    "Error: Multipart: Boundary not found\n    at new Multipart (/app/node_modules/busboy/lib/types/multipart.js:233:13)",
  ],
  ["2024/01/31 12:00:05 upload: no multipart boundary param in Content-Type"],
])("a form that cannot be read: %s", (text) => {
  expect(named(text)).toEqual(["multipart-parse-failure, likely"]);
});

test.each([
  "2024/01/31 12:00:05 open /tmp/multipart-506051760: no such file or directory",
  "java.io.IOException: The temporary upload location [/tmp/tomcat.8080.123/work/Tomcat/localhost/ROOT] is not valid",
])("no folder for temporary files: %s", (line) => {
  expect(named(line)).toEqual(["temp-dir-full-or-ro-backend, likely"]);
});

test("uvicorn has as many connections as it may", () => {
  expect(named("WARNING:  Exceeded concurrency limit.")).toEqual(["backend-503-shedding, likely"]);
});

// apisix#7892
test("a body that could not be sent any more leaves two candidates", () => {
  const line = CLOSED.replace(
    /upstream prematurely .* from upstream/,
    "writev() failed (32: Broken pipe) while sending request to upstream",
  );
  expect(named(line).toSorted()).toEqual([
    "backend-closes-before-body-read, possible",
    "keepalive-race, possible",
  ]);
});
