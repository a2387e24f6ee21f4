import { describe, expect, test } from "vitest";
import { readNginxError } from "../../../src/read/nginx/error-log.ts";

describe("configuration time", () => {
  test.each([
    [
      'host not found in upstream "backend:8000" in /etc/nginx/conf.d/default.conf:12',
      "host-not-found",
      "backend:8000",
      12,
    ],
    [
      'unknown directive "proxy_passs" in /etc/nginx/conf.d/default.conf:3',
      "config-invalid",
      "proxy_passs",
      3,
    ],
    [
      'directive "proxy_pass" is not terminated by ";" in /etc/nginx/conf.d/default.conf:4',
      "config-invalid",
      "proxy_pass",
      4,
    ],
    ['unexpected "}" in /etc/nginx/conf.d/default.conf:5', "config-invalid", "}", 5],
    ['no port in upstream "x" in /etc/nginx/conf.d/default.conf:6', "invalid-upstream-url", "x", 6],
    ['getpwnam("www-data") failed in /etc/nginx/nginx.conf:1', "user-missing", "www-data", 1],
  ])("%s", (message, code, name, line) => {
    for (const entry of [
      `nginx: [emerg] ${message}`,
      `2024/01/31 12:00:05 [emerg] 1#1: ${message}`,
    ]) {
      expect(readNginxError(entry)).toMatchObject({ code, name, place: { line } });
    }
  });

  test.each([
    ["bind() to 0.0.0.0:80 failed (98: Address in use)", "bind-failed", "0.0.0.0:80", 98],
    [
      "socket() [::]:80 failed (97: Address family not supported by protocol)",
      "bind-failed",
      "[::]:80",
      97,
    ],
    [
      'mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)',
      "temp-file-failed",
      "/var/cache/nginx/client_temp",
      30,
    ],
    [
      'chown("/var/cache/nginx/client_temp", 101) failed (1: Operation not permitted)',
      "temp-file-failed",
      "/var/cache/nginx/client_temp",
      1,
    ],
    ['open() "/run/nginx.pid" failed (13: Permission denied)', "file-failed", "/run/nginx.pid", 13],
    [
      'open() "/etc/nginx/nginx.conf" failed (2: No such file or directory)',
      "file-failed",
      "/etc/nginx/nginx.conf",
      2,
    ],
    [
      'pread() "/etc/nginx/conf.d/default.conf" failed (21: Is a directory)',
      "file-failed",
      "/etc/nginx/conf.d/default.conf",
      21,
    ],
    [
      'cannot load certificate "/etc/ssl/x.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/ssl/x.pem, r) error:10000080:BIO routines::no such file)',
      "certificate-failed",
      "/etc/ssl/x.pem",
      2,
    ],
  ])("%s", (message, code, name, errno) => {
    expect(readNginxError(`nginx: [emerg] ${message}`)).toMatchObject({
      code,
      name,
      errno,
      at: null,
    });
  });

  test("a worker that was killed", () => {
    const line = "2024/01/31 12:00:05 [alert] 1#1: worker process 29 exited on signal 9";
    expect(readNginxError(line)).toMatchObject({ code: "worker-died", name: "9", client: null });
  });
});
