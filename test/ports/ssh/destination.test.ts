import { expect, test } from "vitest";
import { sshDestination } from "../../../src/ports/ssh/destination.ts";

test.each([
  ["deploy@203.0.113.5", "deploy@203.0.113.5"],
  ["deploy@app.example.com:2222", "ssh://deploy@app.example.com:2222"],
  ["ssh://deploy@app.example.com:2222", "ssh://deploy@app.example.com:2222"],
  ["ssh://deploy@app.example.com/", "deploy@app.example.com"],
  ["ec2-user@[2001:db8::5]:22", "ssh://ec2-user@[2001:db8::5]:22"],
  ["deploy@2001:db8::5", "deploy@2001:db8::5"],
  ["vps_1", "vps_1"],
  ["-oProxyCommand=id", null],
  ["-x@host", null],
  ["user@-oProxyCommand=id", null],
  ["host;id", null],
  ["$(id)@host", null],
  ["host name", null],
  ["host:0", null],
  ["host:70000", null],
  ["", null],
])("%s is the destination %s", (given, taken) => {
  expect(sshDestination(given)).toBe(taken);
});
