import { expect, test } from "vitest";
import { rawLines } from "../../src/read/pasted/lines.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";

/** The root causes of a paste, best first. */
function rootsOf(text: string): readonly string[] {
  const clock = { now: () => 0, elapsed: () => 0, sleep: () => Promise.resolve() };
  const { file } = caseOfPaste([{ name: "", lines: rawLines(text) }], clock);
  return reportOf(file).report.diagnosis.root.map(({ cause }) => cause);
}

test.each([
  // github.com/medic/cht-core/issues/2076
  [
    "nginx-worker-connections",
    `2016/03/14 00:35:26 [alert] 25909#0: 1024 worker_connections are not enough
2016/03/14 00:35:26 [alert] 25909#0: *164106 1024 worker_connections are not enough while connecting to upstream, client: 10.0.0.9, server: _, request: "GET /medic/ HTTP/1.1", upstream: "http://127.0.0.1:280/medic/", host: "app.example.org"`,
  ],
  // github.com/magenx/Magento-nginx-config/issues/44
  [
    "nginx-rate-limit",
    '2023/02/22 10:00:00 [error] 1021727#1021727: *548591 limiting requests, excess: 4.061 by zone "customer", client: 127.0.0.1, server: shop.example.org, request: "GET /customer/section/load/?sections=a HTTP/1.1"',
  ],
  // github.com/AzuraCast/AzuraCast/issues/4534
  [
    "nginx-worker-killed",
    `nginx_proxy                | nginx.1     | 2021/12/18 22:22:58 [alert] 27#27: worker process 152 exited on signal 9
nginx_proxy                | nginx.1     | 2021/12/18 22:23:08 [alert] 27#27: worker process 153 exited on signal 9`,
  ],
  // github.com/engintron/engintron/issues/938
  [
    "ephemeral-port-exhaustion",
    '2018/09/29 23:34:57 [crit] 4793#4793: *210641 connect() to 10.1.2.3:80 failed (99: Cannot assign requested address) while connecting to upstream, client: 10.0.0.9, server: localhost, request: "GET /?sitemap84.xml HTTP/1.1", upstream: "http://10.1.2.3:80/?sitemap84.xml", host: "domain.com"',
  ],
  // github.com/blekhmanlab/rxivist/issues/210
  [
    "fd-exhaustion",
    'nginx.1    | 2018/10/19 16:05:32 [alert] 42#42: *2602 socket() failed (24: Too many open files) while connecting to upstream, client: 10.0.0.9, server: origin.example.org, request: "GET / HTTP/1.1", upstream: "http://172.19.0.5:80/", host: "origin.example.org"',
  ],
  // github.com/hypothesis/h/pull/6770: Alpine's words
  [
    "fd-exhaustion",
    "2021/07/08 12:43:00 [crit] 15#15: accept4() failed (24: No file descriptors available)",
  ],
  // github.com/openbridge/nginx/issues/25: LibreSSL's numbers
  [
    "tls-cert-file-missing",
    "2018/10/25 17:22:56 [emerg] 1#1: BIO_new_file(\"/etc/letsencrypt/live/x.example/fullchain.pem\") failed (SSL: error:02FFF002:system library:func(4095):No such file or directory:fopen('/etc/letsencrypt/live/x.example/fullchain.pem', 'r') error:20FFF080:BIO routines:CRYPTO_internal:no such file)",
  ],
  // github.com/engintron/engintron/issues/1333
  [
    "nginx-listen-bind-failed",
    `2021/06/18 14:49:02 [emerg] 1379408#1379408: bind() to [::]:80 failed (98: Address already in use)
2021/06/18 14:49:02 [emerg] 1379408#1379408: still could not bind()`,
  ],
  // github.com/filebrowser/filebrowser/discussions/2104
  [
    "disk-full-nginx-temp",
    '[crit] 494#494: *177 pwrite() "/var/lib/nginx/tmp/client_body/0000000002" failed (28: No space left on device), request: "POST /api/resources/FILE?override=false HTTP/2.0"',
  ],
  [
    "request-header-too-big",
    '2024/01/01 10:00:00 [info] 17#17: *3 client sent too long header line: "Cookie: x" while reading client request headers, client: 10.0.0.9, server: _, request: "GET /api/health HTTP/1.1", host: "localhost:8170"',
  ],
])("%s is named from what people paste", (cause, text) => {
  expect(rootsOf(text)[0]).toBe(cause);
});

test("upstream over its own address is a loop, whatever else is exhausted", () => {
  const line =
    '2024/01/01 10:00:00 [alert] 9#9: *3 1024 worker_connections are not enough while connecting to upstream, client: 172.18.0.4, server: , request: "GET / HTTP/1.0", upstream: "http://172.18.0.4:80/", host: "localhost"';
  expect(rootsOf(line)).not.toContain("nginx-worker-connections");
});
