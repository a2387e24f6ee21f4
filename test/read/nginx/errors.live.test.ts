import { describe, expect, test } from "vitest";
import { configFromDump } from "../../../src/read/nginx/config.ts";
import { readNginxError } from "../../../src/read/nginx/error-log.ts";
import { startNginx } from "./real/real-nginx.ts";

/** One location per fault; the code that its error line must get. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ["connect-refused", "proxy_pass http://127.0.0.1:9099;", ""],
  ["connect-unreachable", "proxy_pass http://192.0.2.1:80;", ""],
  ["connect-failed", "proxy_pass http://unix:/run/none.sock;", ""],
  ["closed-early", "proxy_pass http://127.0.0.1:9001/close;", ""],
  ["answer-timed-out", "proxy_read_timeout 200ms; proxy_pass http://127.0.0.1:9098;", ""],
  ["header-too-big", "proxy_buffer_size 1k; proxy_pass http://127.0.0.1:9001/big;", ""],
  ["invalid-header", "proxy_pass http://127.0.0.1:9001/bad;", ""],
  ["tls-handshake-failed", "proxy_pass https://127.0.0.1:9001;", ""],
  ["protocol-mismatch", "fastcgi_pass 127.0.0.1:9001;", ""],
  ["no-resolver", "set $up backend; proxy_pass http://$up:8000;", ""],
  ["invalid-upstream-url", "set $up backend; proxy_pass $up;", ""],
  [
    "body-too-large",
    "client_max_body_size 1k; proxy_pass http://127.0.0.1:9001;",
    "x".repeat(2000),
  ],
  [
    "temp-file-failed",
    "client_body_buffer_size 1k; client_body_temp_path /root/t; proxy_pass http://127.0.0.1:9001;",
    "x".repeat(9000),
  ],
  ["static-not-found", "root /srv/www;", ""],
  ["access-forbidden", "deny all;", ""],
  ["auth-request-failed", "auth_request /f0/x;", ""],
  ["redirect-cycle", "try_files /none /f16/again;", ""],
  ["no-live-upstreams", "proxy_pass http://benched;", ""],
];

const CONF = `error_log /tmp/error.log notice;
events {}
http {
  access_log off;
  upstream benched { server 127.0.0.1:9097 max_fails=1; server 127.0.0.1:9096 max_fails=1; }
  server {
    listen 9001;
    location / { return 200 ok; }
    location /close { return 444; }
    location /big { add_header X-Big "${"y".repeat(2000)}"; return 200 ok; }
    location /bad { add_header "X Bad" 1; return 200 ok; }
  }
  server {
    listen 8100;
    ${FAULTS.map(([, inside], at) => `location /f${at}/ { ${inside} }`).join("\n    ")}
  }
}
`;

/** Accepts connections and never answers. */
const SILENT = `perl -MIO::Socket::INET -e '
  $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1:9098", Listen => 9); sleep 600' & sleep 0.3`;

/** Configurations that nginx does not start with. */
const BROKEN: readonly string[] = [
  "server {\n  listen 80;\n  root /x\n}",
  "server {\n  listen 80\n  server_name x;\n}",
  "server {\n  location / {\n    proxy_pass http://127.0.0.1:1\n    proxy_set_header Host $host;\n  }\n}",
  "server {\n  location / {\n    proxy_pass http://127.0.0.1:1\n  }\n}",
  "server {\n  error_page 500 /x\n  location / {\n  }\n}",
  "server {\n  location / {\n    root /x;\n",
  "server {\n}\n}\n}",
  "server {\n  location / {\n    proxy_set_header Host ;\n  }\n}",
  "server {\n  location /;\n}",
  "location / {\n}",
  "server {\n  location / {\n    listen 80;\n  }\n}",
  'server {\n  return 200 "a"b;\n}',
  "upstream a {\n  server 127.0.0.1:1;\n}\nserver {\n  ;\n}",
  "server {\n  gzip on off;\n}",
  "server {\n  location / { try_files $uri; }\n}",
  "\uFEFFserver {\n}",
  "server {\n  litesn 80;\n}",
  "server {\n  listen 80;\n  sever_name\n    x;\n}",
  "server {\n  loaction / {\n    return 204;\n  }\n}",
];

describe.each(["debian:bookworm-slim", "debian:trixie-slim"])("nginx of %s", (base) => {
  test("writes errors that are understood", async () => {
    await using nginx = await startNginx(base, CONF);
    await nginx.shell(SILENT);
    const seen: string[] = [];
    for (const [at, [, , body]] of FAULTS.entries()) {
      const request = { port: 8100, method: body === "" ? "GET" : "POST", target: `/f${at}/x` };
      await nginx.shell("> /tmp/error.log");
      // The second request meets an upstream whose peers are all benched.
      const asked = { ...request, host: "app.test", headers: {}, body };
      await nginx.ask([asked, asked]);
      const lines = (await nginx.shell("cat /tmp/error.log")).split("\n");
      const read = lines.flatMap((line) => readNginxError(line) ?? []);
      expect(read.map(({ code }) => code)).not.toContain("other");
      seen.push(`${at} ${read.at(-1)?.code}`);
    }
    expect(seen).toEqual(FAULTS.map(([code], at) => `${at} ${code}`));
  });

  test("refuses a configuration where the reader says so", async () => {
    await using nginx = await startNginx(base, "events {}\n");
    for (const broken of BROKEN) {
      const files = { "nginx.conf": "events {}\nhttp {\n  include t.conf;\n}\n", "t.conf": broken };
      for (const [name, text] of Object.entries(files)) {
        await nginx.shell(`mkdir -p /tmp/t; cat > /tmp/t/${name}`, text);
      }
      const output = await nginx.shell("nginx -t -c /tmp/t/nginx.conf || true");
      const said = output.split("\n").flatMap((line) => readNginxError(line) ?? []);
      const dump = Object.entries(files).map(([name, text]) => {
        return `# configuration file /tmp/t/${name}:\n${text}\n`;
      });
      const [problem] = configFromDump(dump.join("")).problems;
      const computed = problem && `${problem.detail} in ${problem.file}:${problem.nginxLine}`;
      expect(problem).toBeDefined();
      expect(computed).toBe(said.find(({ level }) => level === "emerg")?.message);
    }
  });
});
