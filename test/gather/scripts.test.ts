import { expect, test } from "vitest";
import { CONNECT_SCRIPT, readConnects } from "../../src/gather/connect-script.ts";
import { LOOKUP_SCRIPT, readLookups } from "../../src/gather/lookup-script.ts";
import { shell } from "../../src/ports/shell.ts";

test("getent's answers are read once per address", () => {
  const output = `@name backend getent 0
172.18.0.2      STREAM backend
172.18.0.2      DGRAM
172.18.0.2      RAW
fd00::2         STREAM
@name backnd getent 2

`;
  expect(readLookups(output)).toEqual([
    { name: "backend", tool: "getent", addresses: ["172.18.0.2", "fd00::2"], error: null },
    {
      name: "backnd",
      tool: "getent",
      addresses: null,
      error: "not found (getent: status 2)",
    },
  ]);
});

test("busybox's nslookup names its server first, which is no answer", () => {
  const found = `@name backend nslookup 0
Server:		127.0.0.11
Address:	127.0.0.11:53

Non-authoritative answer:
Name:	backend
Address: 172.18.0.2
`;
  const missing = `@name backnd nslookup 1
Server:		127.0.0.11
Address:	127.0.0.11:53

** server can't find backnd: NXDOMAIN
`;
  expect(readLookups(found + missing)).toMatchObject([
    { addresses: ["172.18.0.2"], error: null },
    { addresses: null },
  ]);
});

test.each([
  ["errno 0 0", "open"],
  ["errno 0 111", "refused"],
  ["errno 0 113", "unreachable"],
  ["errno 0 110", "timed-out"],
  ["errno 142 ", "timed-out"],
  ["errno 0 unresolved", null],
  ["words 0 ", "open"],
  [
    "words 1 bash: connect: Connection refused bash: line 1: /dev/tcp/backend/1: Connection refused",
    "refused",
  ],
  ["words 1 nc: backend (172.18.0.2:1): Host is unreachable", "unreachable"],
  ["words 1 bash: connect: No route to host", "unreachable"],
  ["words 1 nc: timed out", "timed-out"],
  ["words 124 ", "timed-out"],
  ["words 1 nc: bad address 'backnd'", null],
  ["none 127 ", null],
])("a connect that says %j is %s", (said, result) => {
  expect(readConnects(`@connect backend:8000 ${said}\n`)).toEqual([
    { host: "backend", port: 8000, result },
  ]);
});

test("both scripts run in a POSIX shell, and say the same of this machine as its own tools", async () => {
  const looked = await shell.run("sh", ["-c", LOOKUP_SCRIPT, "sh", "localhost"]);
  expect(readLookups(looked.stdout)).toMatchObject([{ name: "localhost", error: null }]);
  // Port 1 (tcpmux) is free wherever tests run.
  const tried = await shell.run("sh", ["-c", CONNECT_SCRIPT, "sh", "127.0.0.1:1"]);
  expect(readConnects(tried.stdout)).toEqual([{ host: "127.0.0.1", port: 1, result: "refused" }]);
});
