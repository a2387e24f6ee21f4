import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const passed = (said: string) =>
  `2025/04/11 08:01:00 [error] 9#9: *4 FastCGI sent in stderr: "${said}" while reading response header from upstream, client: 1.1.1.1, server: x, request: "POST /up.php HTTP/1.1", upstream: "fastcgi://127.0.0.1:9000", host: "x"`;
const answered = (status: number) =>
  `1.1.1.1 - - [11/Apr/2025:08:01:00 +0000] "POST /up.php HTTP/1.1" ${status} 5 "-" "curl"`;
const causes = (...lines: readonly string[]) =>
  explain(lines.join("\n")).diagnosis.root.map(({ cause }) => cause);

test("what PHP-FPM passed on to nginx is PHP's own word", () => {
  const memory =
    "PHP message: PHP Warning:  Undefined variable $x in /srv/up.php on line 3; PHP message: PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in /srv/up.php on line 9";
  expect(causes(passed(memory), answered(500))).toEqual(["php-memory-limit"]);
  expect(causes(passed(memory))).toEqual(["php-memory-limit"]);
});

test("also with its stack, over several lines", () => {
  const raised =
    "PHP message: PHP Fatal error:  Uncaught TypeError: no string in /srv/up.php:9\nStack trace:\n#0 /srv/up.php(9): strlen()\n#1 {main}\n  thrown in /srv/up.php on line 9";
  expect(causes(passed(raised), answered(500))).toEqual(["unhandled-exception-500"]);
});

test("a warning explains nothing, and hides no answer of the access log", () => {
  const warning = passed(
    "PHP message: PHP Warning:  Undefined variable $x in /srv/up.php on line 3",
  );
  expect(explain([warning, answered(200)].join("\n")).verdict).toBe("unknown");
  const failed = explain([warning, answered(500)].join("\n"));
  expect(failed.verdict).toBe("broken");
  expect(failed.diagnosis.root).toEqual([]);
});
