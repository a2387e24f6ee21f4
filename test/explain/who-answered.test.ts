import { expect, test } from "vitest";
import { explain } from "./paste.ts";

const UNKNOWN_SCRIPT =
  'web-1  | 2025/03/14 10:22:31 [error] 29#29: *17 FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream, client: 172.18.0.1, server: , request: "GET / HTTP/1.1", upstream: "fastcgi://172.18.0.2:9000", host: "localhost:8000"';
const OWN_LINE = 'php-1  | 172.18.0.3 -  14/Mar/2025:10:22:31 +0000 "GET /index.php" 404';

test("a 404 of PHP-FPM is not said to be nginx's own", () => {
  const { checks } = explain(`${UNKNOWN_SCRIPT}\n${OWN_LINE}`);
  expect(checks.map(({ why }) => why)).toEqual([
    "PHP-FPM made this 404: the request did reach it, and it found no script to run",
  ]);
});
