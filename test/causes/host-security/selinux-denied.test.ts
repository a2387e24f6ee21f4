import { expect, test } from "vitest";
import cause from "../../../src/causes/host-security/selinux-denied.ts";
import { judgeAll } from "../../../src/diagnose/judge.ts";
import { readNginxError } from "../../../src/read/nginx/error-log.ts";
import { tableOf } from "../../diagnose/a-table.ts";
import { nginxError } from "../../diagnose/of-nginx.ts";
import { log } from "../../diagnose/of-services.ts";

// RiotGamesCookbooks/nexus-cookbook#115; voxpupuli and Rocky's documentation show the same.
const LINE =
  '2015/01/14 22:32:42 [crit] 5642#0: *1 connect() to 127.0.0.1:8081 failed (13: Permission denied) while connecting to upstream, client: 10.0.2.2, server: nexus-berkshelf, request: "GET /nexus HTTP/1.1", upstream: "http://127.0.0.1:8081/nexus", host: "localhost:8443"';
const SOCKET =
  '2015/01/14 22:32:42 [crit] 5642#0: *1 connect() to unix:/run/app.sock failed (13: Permission denied) while connecting to upstream, client: 10.0.2.2, server: _, request: "GET / HTTP/1.1", upstream: "http://unix:/run/app.sock:/", host: "localhost"';

function judged(line: string, ...more: readonly ReturnType<typeof log>[]) {
  const read = readNginxError(line);
  const lines = read ? [nginxError(read.code, read)] : [];
  const { found } = judgeAll(tableOf([...lines, ...more]), [cause]);
  return found.map(({ confidence, summary }) => [confidence, JSON.stringify(summary.params)]);
}

test("errno 13 on a TCP connection is the security policy's", () => {
  expect(judged(LINE)).toEqual([["likely", '{"address":"127.0.0.1:8081"}']]);
});

test("with the audit log it is certain", () => {
  const denied = log("host", { code: "policy-denied", program: "nginx", what: "name_connect" });
  expect(judged(LINE, denied)).toEqual([["certain", '{"address":"127.0.0.1:8081"}']]);
});

test("on a socket file it is a matter of permissions", () => {
  expect(judged(SOCKET)).toEqual([]);
});
