import { expect, test } from "vitest";
import { readNginxAccess } from "../../../src/read/nginx/access-log.ts";
import { configFromDump } from "../../../src/read/nginx/config.ts";
import { joinWrappedErrors, readNginxError } from "../../../src/read/nginx/error-log.ts";
import { listenPorts } from "../../../src/read/nginx/routing/listen.ts";
import { allDirectives } from "../../../src/read/nginx/walk.ts";
import { route } from "./a-route.ts";

const SEED = `# configuration file /etc/nginx/nginx.conf:
http { map $uri $m { default a; ~^/(x+)$ $1; } upstream u { server a:1; server b; }
server { listen 80 default_server; server_name ~^(?<n>\\w+)\\.t$ *.x .y; root /r;
if ($request_method = POST) { rewrite ^/(.*)$ /p/$1?q=$args break; }
location / { try_files $uri $uri/ @b; } location @b { proxy_pass http://u$m; }
location ~ ^/(\\d+)/ { proxy_pass http://b:8/$1; } location = /e { error_page 404 = /e; return 404; }
location ^~ /p/ { location /p/q { alias /z/; } proxy_set_header Host "$host"; proxy_pass http://u/; } } }
2024/01/31 12:00:05 [error] 2#2: *5 connect() failed (111: x), client: a, request: "GET / HTTP/1.1"`;

/** A fixed sequence of numbers from 0 to 1: a failure can be repeated. */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const PIECES = [
  "{",
  "}",
  ";",
  '"',
  "'",
  "$",
  "${",
  "\\",
  "#",
  "(",
  "[",
  "~",
  "\n",
  " ",
  "include nginx.conf;",
  "%2e",
  "\0",
  "é",
];

test("no text makes a reader throw or hang", () => {
  const next = numbers();
  const pick = (count: number): number => Math.floor(next() * count);
  for (let round = 0; round < 1_500; round += 1) {
    let text = SEED;
    for (let edits = pick(8); edits >= 0; edits -= 1) {
      const at = pick(text.length);
      const cut = next() < 0.5 ? pick(30) : 0;
      text = text.slice(0, at) + (PIECES[pick(PIECES.length)] ?? "") + text.slice(at + cut);
    }
    const config = configFromDump(text);
    listenPorts(config);
    for (const { directive } of allDirectives(config)) expect(directive.line).toBeGreaterThan(0);
    for (const line of ["/", "POST /p/q/x?y", "/12/%2e%2e/e", `/${text.slice(0, pick(40))}`]) {
      expect(route(config, line).handler.is).toBeTypeOf("string");
    }
    for (const entry of joinWrappedErrors(text)) readNginxError(entry.text);
    readNginxAccess(text);
  }
});

test("a file with more faults than a call has room for arguments is read, too", () => {
  const faults = 200_000;
  expect(configFromDump(`${SEED}\n${";".repeat(faults)}`).problems.length).toBeGreaterThan(
    faults - 10,
  );
});
