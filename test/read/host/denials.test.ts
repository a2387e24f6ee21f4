import { expect, test } from "vitest";
import type { CaseFile } from "../../../src/case/captures.ts";
import { readCase } from "../../../src/read/read-case.ts";
import { readRecorded } from "../../deployed/recorded-case.ts";

/** From the public write-up of nginx with SELinux, which no machine of the tests has. */
const DENIED =
  'audit: type=1400 audit(1421274762.358:1081): avc:  denied  { name_connect } for  pid=5642 comm="nginx" dest=8081 scontext=unconfined_u:system_r:httpd_t:s0 tcontext=system_u:object_r:transproxy_port_t:s0 tclass=tcp_socket';

function withKernelLine(at: string): CaseFile {
  const file = readRecorded("uniuni", "wrong-port");
  return {
    ...file,
    captures: file.captures.map((capture) =>
      capture.kind === "host.kernel"
        ? { ...capture, body: { text: `${at} machine kernel: ${DENIED}` } }
        : capture,
    ),
  };
}

function denialsIn(file: CaseFile) {
  return readCase(file)
    .all("app.log")
    .filter(({ body }) => body.code === "policy-denied");
}

test("a denial that the kernel wrote down during the run is told", () => {
  const { startedAt } = readRecorded("uniuni", "wrong-port");
  const at = new Date(Date.parse(startedAt) + 5000).toISOString();
  expect(denialsIn(withKernelLine(at)).map(({ body }) => body)).toEqual([
    { code: "policy-denied", program: "nginx", what: "name_connect" },
  ]);
});

test("one of another day is not", () => {
  expect(denialsIn(withKernelLine("2015-01-14T23:19:22.358000+00:00"))).toEqual([]);
});
