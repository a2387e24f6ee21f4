import { expect, test } from "vitest";
import { read } from "./sample.ts";

/** As PHP-FPM 8.2 wrote them in the recorded runs of the php stack. */
const logs = (text: string) => read(text).map(({ log }) => log);

test("a pool without a free child says how many it may have", () => {
  const line =
    "[20-Nov-2026 11:49:17] WARNING: [pool www] server reached max_children setting (1), consider raising it";
  expect(logs(line)).toEqual([{ code: "workers-exhausted", server: "php-fpm", limit: 1 }]);
  const older = line.replace("max_children", "pm.max_children").replace("(1)", "(15)");
  expect(logs(older)).toMatchObject([{ limit: 15 }]);
});

test("a request that took too long is told once, by its child", () => {
  const text = `[20-Nov-2026 11:48:52] WARNING: [pool www] child 7, script '/srv/gallery/public/index.php' (request: "POST /index.php") execution timed out (2.188459 sec), terminating
[20-Nov-2026 11:48:52] WARNING: [pool www] child 7 exited on signal 15 (SIGTERM) after 7.339014 seconds from start
[20-Nov-2026 11:48:52] NOTICE: [pool www] child 9 started`;
  expect(logs(text)).toEqual([
    { code: "request-terminated", server: "php-fpm", pid: 7, seconds: 2.188459 },
  ]);
});

test("a script that needs more than memory_limit is told with the limit and the line", () => {
  const text =
    "NOTICE: PHP message: PHP Fatal error:  Allowed memory size of 67108864 bytes exhausted (tried to allocate 268439552 bytes) in /app/photos.php on line 12";
  expect(logs(text)).toMatchObject([
    {
      ...{ code: "exception", language: "php" },
      error: { is: "out-of-memory", limit: 67108864 },
      origin: { file: "photos.php", line: 12 },
    },
  ]);
});

test.each([
  "[11-Apr-2025 08:01:00 UTC] ",
  "[11-Apr-2025 08:01:00 Europe/Berlin] ",
  "[Fri Apr 11 08:01:00 2025] ",
  "[Fri Apr 11 08:01:00.123456 2025] [php:error] [pid 17] [client 172.18.0.5:41230] ",
])("a fatal error is told behind the head %s", (head) => {
  const said = "PHP Fatal error:  Uncaught TypeError: no string in /var/www/html/up.php:9";
  expect(logs(head + said)).toMatchObject([{ code: "exception", name: "TypeError" }]);
  expect(
    logs(`${head}PHP Warning:  Undefined variable $x in /var/www/html/up.php on line 9`),
  ).toEqual([]);
});

test.each(['"', '", pipe is closed', ""])("what a worker said is told through %j", (end) => {
  const head =
    '[29-Nov-2026 15:51:49] WARNING: [pool www] child 8 said into stderr: "NOTICE: PHP message: ';
  const fatal =
    "PHP Fatal error:  Uncaught Error: Failed opening required 'a.php' in /app/up.php:2";
  expect(logs(head + fatal + end)).toMatchObject([
    { code: "exception", name: "Error", origin: { file: "up.php", line: 2 } },
  ]);
});
