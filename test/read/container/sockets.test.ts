import { expect, test } from "vitest";
import { LOOKED } from "../../../src/case/coverage.ts";
import { readSockets } from "../../../src/read/container/sockets.ts";

/** Of a service that no longer accepts: 17 (23) connections wait in the queue of its socket. */
const TCP = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000:1F40 00000000:0000 0A 00000000:00000017 00:00000000 00000000     0        0 4634951 2
   1: 0B00007F:99E3 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4634819 1
   2: 02001BAC:1F40 03001BAC:A008 08 00000000:000000AF 00:00000000 00000000     0        0 0 1 0000
   3: 02001BAC:1F40 03001BAC:9FF6 08 00000000:00000001 00:00000000 00000000     0        0 4635841 1
   4: 02001BAC:1F40 01001BAC:CA84 08 00000000:00000001 00:00000000 00000000     0        0 4635309 1
   5: 02001BAC:1F40 01001BAC:CA85 01 00000000:00000000 00:00000000 00000000     0        0 4635310 1
   6: 02001BAC:9C40 01001BAC:1538 08 00000000:00000000 00:00000000 00000000     0        0 4635311 1
`;

test("accepted connections of the ports that listen are counted, by their state", () => {
  const facts = readSockets({
    kind: "listeners",
    subject: "registry",
    how: "/proc/net/tcp",
    at: "2026-11-20T12:00:00Z",
    coverage: LOOKED,
    body: { tcp: TCP, tcp6: "" },
  });
  expect(facts.map(({ kind, body }) => ({ kind, body }))).toEqual([
    { kind: "tcp.sockets", body: { port: 8000, established: 1, closeWait: 2 } },
  ]);
});
