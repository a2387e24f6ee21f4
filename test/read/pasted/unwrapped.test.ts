import { expect, test } from "vitest";
import { unwrapped } from "../../../src/read/pasted/unwrapped.ts";

test.each([
  ["a runner's line", "2026-01-01T00:00:01.0000004Z web-1  | started", "web-1  | started"],
  ["its first, with a mark", "\uFEFF2026-01-01T00:00:01.0000004Z Hello", "Hello"],
  ["a group of it", "2026-01-01T00:00:01.0000004Z ##[group]Run make", "Run make"],
  ["job and step", "build\tRun tests\t2026-01-01T00:00:01.0000004Z a\tb", "a\tb"],
  [
    "a line of a pod",
    '2026-01-01T00:00:00.123456789Z stderr F   File "/app/main.py", line 3',
    '2026-01-01T00:00:00.123456789Z   File "/app/main.py", line 3',
  ],
  [
    "a line of the engine's file",
    '{"log":"listen \\"*:80\\"\\n","stream":"stderr","time":"2026-01-01T00:00:00.1Z"}',
    '2026-01-01T00:00:00.1Z listen "*:80"',
  ],
  [
    "a unit's line of the journal",
    '{"__REALTIME_TIMESTAMP":"1767225600000000","_SYSTEMD_UNIT":"api.service","SYSLOG_IDENTIFIER":"gunicorn","_PID":"912","MESSAGE":"boot","_HOSTNAME":"web1"}',
    "2026-01-01T00:00:00+00:00 web1 api[912]: boot",
  ],
  [
    "systemd's own",
    '{"__REALTIME_TIMESTAMP":"1767225600000000","_SYSTEMD_UNIT":"init.scope","SYSLOG_IDENTIFIER":"systemd","_PID":"1","MESSAGE":"api.service: Failed","_HOSTNAME":"web1"}',
    "2026-01-01T00:00:00+00:00 web1 systemd[1]: api.service: Failed",
  ],
])("%s", (_, line, text) => {
  expect(unwrapped(line)).toBe(text);
});

test.each([
  "2026-01-01T00:00:00.123456789Z web said this",
  "web-1  | 2026-01-01T00:00:00.1234567Z said this",
  '{"level":"error","ts":1767225601.1,"msg":"failed"}',
  '{"log":"no time"}',
  '{"log": {"driver": "json-file"}, "time": 1}',
  '{"__REALTIME_TIMESTAMP":"1767225600000000","MESSAGE":[72,105]}',
  '{"__REALTIME_TIMESTAMP":"17672256',
  "##[group]Run make",
])("left as it is: %s", (line) => {
  expect(unwrapped(line)).toBe(line);
});
