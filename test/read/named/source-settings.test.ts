import { expect, test } from "vitest";
import { mayHoldSettings, settingsInSource } from "../../../src/read/named/source-settings.ts";

test.each([
  ["app.js", 'app.use(express.json({ limit: "2mb" }));', "body-limit", "2097152"],
  ["app.js", 'app.use(express.raw({ type: "multipart/form-data" }));', "body-limit", "102400"],
  ["app.js", "app.use(express.json());", "body-limit", "102400"],
  ["up.ts", "multer({ limits: { fileSize: 8 * 1024 * 1024 } })", "body-limit", "8388608"],
  ["main.py", 'app.config["MAX_CONTENT_LENGTH"] = 16 * 1024', "body-limit", "16384"],
  ["settings.py", "DATA_UPLOAD_MAX_MEMORY_SIZE = 5242880", "body-limit", "5242880"],
  ["main.go", "r.Body = http.MaxBytesReader(w, r.Body, limit)", "body-limit", "w, r.Body, limit"],
  ["application.properties", "spring.servlet.multipart.max-file-size=5MB", "body-limit", "5242880"],
  ["server.js", "server.keepAliveTimeout = 75_000;", "keep-alive-timeout", "75000"],
  ["server.js", "createServer({ requestTimeout: 2000 }, app)", "request-timeout", "2000"],
  ["main.go", "\tWriteTimeout: 2 * time.Second,", "request-timeout", "2000"],
  ["main.go", "\tIdleTimeout: time.Minute,", "keep-alive-timeout", "60000"],
])("%s: %s", (path, text, name, value) => {
  expect(settingsInSource(path, `\n${text}\n`)).toEqual([{ name, value, line: 2 }]);
});

test("a comment sets nothing", () => {
  expect(settingsInSource("server.js", "// server.keepAliveTimeout = 1000")).toEqual([]);
  expect(settingsInSource("main.py", "# MAX_CONTENT_LENGTH = 1024")).toEqual([]);
});

test.each([
  ["api/server.js", true],
  ["inbox/main.go", true],
  ["src/main/resources/application.yml", true],
  ["node_modules/multer/index.js", false],
  ["api/server.test.js", false],
  ["README.md", false],
])("%s is looked into: %s", (path, is) => {
  expect(mayHoldSettings(path)).toBe(is);
});
