import { describe, expect, test } from "vitest";
import { explain } from "./paste.ts";

const AT = "2025/03/02 09:00:01";
const FIELDS = 'client: 203.0.113.4, server: shop.example.com, request: "GET';
const seen = (address: string) => `${address} - - [02/Mar/2025:10:00:00 +0000]`;

describe("what every log has accuses nobody", () => {
  test.each([
    [
      "pictures that are not there, and a reload",
      [
        `${AT} [error] 31#31: *120 open() "/usr/share/nginx/html/favicon.ico" failed (2: No such file or directory), ${FIELDS} /favicon.ico HTTP/1.1", host: "shop.example.com"`,
        `${AT} [notice] 1#1: signal 1 (SIGHUP) received from 77, reconfiguring`,
        `${AT} [warn] 1#1: the "listen ... http2" directive is deprecated, use the "http2" directive instead in /etc/nginx/conf.d/shop.conf:3`,
        `${AT} [notice] 1#1: worker process 31 exited with code 0`,
      ],
    ],
    [
      "visitors who leave",
      [
        `${AT} [info] 31#31: *77 client prematurely closed connection while sending to client, ${FIELDS} /big.zip HTTP/1.1", host: "shop.example.com"`,
        `${AT} [info] 31#31: *79 epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too while sending request to upstream, ${FIELDS} /api/search HTTP/1.1", upstream: "http://172.18.0.3:8000/api/search", host: "shop.example.com"`,
        `${AT} [info] 31#31: *80 client 203.0.113.4 closed keepalive connection`,
        `${AT} [info] 31#31: *82 SSL_do_handshake() failed (SSL: error:0A00006C:SSL routines::bad key share) while SSL handshaking, client: 198.51.100.2, server: 0.0.0.0:443`,
      ],
    ],
    [
      "scanners that find nothing",
      [
        ...["/wp-login.php", "/.env", "/phpmyadmin/"].map(
          (path) => `${seen("198.51.100.7")} "GET ${path} HTTP/1.1" 404 153 "-" "Mozilla/5.0"`,
        ),
        `${seen("203.0.113.4")} "GET /api/items HTTP/1.1" 200 512 "-" "curl/8"`,
      ],
    ],
    [
      "a migration that ended well beside services that run",
      [
        "NAME             IMAGE        COMMAND                  SERVICE   CREATED         STATUS                     PORTS",
        'shop-api-1       shop-api     "gunicorn -b 0.0.0.0…"   api       5 minutes ago   Up 5 minutes (healthy)     8000/tcp',
        'shop-migrate-1   shop-api     "python manage.py mi…"   migrate   5 minutes ago   Exited (0) 4 minutes ago',
        'shop-web-1       nginx:1.27   "/docker-entrypoint.…"   web       5 minutes ago   Up 5 minutes               0.0.0.0:80->80/tcp',
      ],
    ],
    [
      "an error that was caught, and tried again",
      [
        "2025-03-02 08:00:00,120 INFO shop.jobs retrying send_mail (attempt 1/3): ConnectionRefusedError: [Errno 111] Connection refused",
        "2025-03-02 08:00:05,120 INFO shop.jobs send_mail ok",
        '2025-03-02 08:00:07,320 INFO werkzeug 172.18.0.4 - - "POST /api/upload HTTP/1.0" 201 -',
      ],
    ],
    [
      "a server that was started again",
      [
        "api-1  | [2025-03-02 08:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)",
        "api-1  | [2025-03-02 09:00:00 +0000] [1] [INFO] Handling signal: term",
        "api-1  | [2025-03-02 09:00:01 +0000] [1] [INFO] Shutting down: Master",
        "api-1  | [2025-03-02 09:00:09 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)",
      ],
    ],
  ])("%s", (_, lines) => {
    const { verdict, diagnosis } = explain(lines.join("\n"));
    expect(diagnosis.root).toEqual([]);
    expect(verdict).toBe("unknown");
  });
});

test("a client that waited long and then left is worth a word", () => {
  const waited = `${seen("203.0.113.4")} "POST /api/report HTTP/1.1" 499 0 "-" "curl/8" rt=30.001 uct="0.000" urt="30.001"`;
  const { diagnosis } = explain(waited);
  expect([...diagnosis.root, ...diagnosis.contributing].map(({ cause }) => cause)).toContain(
    "client-timeout-499",
  );
});
