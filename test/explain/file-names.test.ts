import { expect, test } from "vitest";
import { rawLines } from "../../src/read/pasted/lines.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { handClock } from "../deliver/hand-clock.ts";

const LINE =
  '2025/03/14 10:22:31 [error] 29#29: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://172.18.0.2:8000/", host: "x"';
const proxyIn = (name: string) =>
  caseOfPaste([{ name, lines: rawLines(LINE) }], handClock()).file.plan.proxy?.service;

test.each(["paste.txt", "logs.txt", "issue-12.txt", "42.txt", "output.log", "docker-compose.log"])(
  "nothing is called %s",
  (name) => expect(proxyIn(name)).toBe("nginx"),
);

test("a file has the name of whose log it is", () => {
  expect(proxyIn("edge.log")).toBe("edge");
  expect(proxyIn("frontdoor.txt")).toBe("frontdoor");
});
