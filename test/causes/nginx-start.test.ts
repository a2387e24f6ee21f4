import { expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { readNginxError } from "../../src/read/nginx/error-log.ts";
import { fact, witness } from "../../src/read/witness.ts";
import { tableOf } from "../diagnose/a-table.ts";

/** What one line says by itself, as somebody pastes it. */
function said(text: string) {
  const line = readNginxError(text);
  if (!line) throw new Error("not read");
  const { at, place: _, ...body } = line;
  const seen = witness({ source: "nginx", how: "pasted", at, quote: text });
  const { found } = judgeAll(tableOf([fact("nginx.error", "nginx", body, seen)]), causes);
  return found.map(({ cause, confidence }) => `${cause} ${confidence}`);
}

// Lines of public threads: the error is nginx's own, the names are theirs.
test.each([
  [
    'nginx: [emerg] invalid number of arguments in "proxy_set_header" directive in /etc/nginx/nginx.conf:22',
    ["envsubst-clobbers-nginx-vars likely"],
  ],
  [
    'nginx: [emerg] no port in upstream "backend" in /etc/nginx/conf.d/drupal.conf:23',
    ["nginx-conf-syntax possible", "template-env-unset possible"],
  ],
  [
    'nginx: [emerg] invalid port in upstream "web:${WEB_PORT}" in /etc/nginx/conf.d/default.conf:2',
    ["template-env-unset likely"],
  ],
  [
    'nginx: [emerg] host not found in upstream "${API_HOST}" in /etc/nginx/conf.d/default.conf:9',
    ["template-env-unset likely"],
  ],
  [
    "nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address in use)",
    ["nginx-listen-bind-failed likely"],
  ],
  [
    'nginx: [emerg] getpwnam("www-data") failed in /etc/nginx/nginx.conf:1',
    ["nginx-user-missing likely"],
  ],
  [
    'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)',
    ["read-only-rootfs likely"],
  ],
  [
    "nginx: [emerg] BIO_new_file(\"/etc/letsencrypt/live/x/fullchain.pem\") failed (SSL: error:02001002:system library:fopen:No such file or directory:fopen('/etc/letsencrypt/live/x/fullchain.pem','r') error:2006D080:BIO routines:BIO_new_file:no such file)",
    ["tls-cert-file-missing likely"],
  ],
  [
    'nginx: [emerg] SSL_CTX_use_PrivateKey_file("/etc/nginx/key.pem") failed (SSL: error:0B080074:x509 certificate routines:X509_check_private_key:key values mismatch)',
    ["tls-cert-file-missing likely"],
  ],
  [
    "nginx: [emerg] invalid URL prefix in /etc/nginx/conf.d/default.conf:7",
    ["invalid-url-prefix-variable likely"],
  ],
])("%s", (line, expected) => {
  expect(said(line).toSorted()).toEqual(expected);
});

test("what nginx says of one request at level error is not its start", () => {
  expect(
    said(
      '2026/01/02 03:04:05 [error] 7#7: *1 invalid URL prefix in "api:5170", client: 10.0.0.1, server: _, request: "GET / HTTP/1.1", host: "x"',
    ),
  ).toEqual(["invalid-url-prefix-variable certain"]);
});
