import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/report/terminal.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { aCase, looked } from "../read/a-case.ts";
import { recorded } from "../recorded.ts";

const cases = recorded();

/** What a person reads of a recorded case, in one line. */
function read(leaf: string): string {
  const found = cases.find(({ scenario }) => scenario.leaf === leaf);
  if (!found) throw new Error(`${leaf} was not recorded`);
  const options = { color: false, width: 2000, verbose: true, out: null };
  return renderTerminal(reportOf(found.file()).report, options);
}

/** Situations beside the one that a cause was written for: what is said there must be true here. */
describe("an answer about processes and networks says what is true of its own situation", () => {
  test.each([
    ["backend-bind-loopback-gunicorn-conf", "`--bind 0.0.0.0:8000`", "--host"],
    ["backend-bind-loopback-gunicorn-default", "`--bind 0.0.0.0:8000`", "--host"],
    ["backend-bind-loopback-gunicorn", "`--bind 0.0.0.0:8000`", "--host"],
    ["backend-bind-loopback-puma", "`--bind tcp://0.0.0.0:9292`", "--host"],
    ["backend-bind-loopback-rackup-default", "`--host 0.0.0.0`", "--bind"],
    ["backend-bind-loopback-flask-run", "`--host 0.0.0.0`", "--bind"],
    ["backend-bind-loopback-app-run", "its code or its settings", "--host"],
    ["backend-bind-loopback-in-code", "its code or its settings", "--host"],
    ["backend-bind-loopback-env-file", "the variable `BIND`", "--host"],
    ["one-of-two-on-loopback", "+      BIND: 0.0.0.0", "does not name the cause"],
    ["backend-bind-other-address", "its address on the network back", "from other containers"],
    ["healthcheck-not-where-server-listens", "asks 127.0.0.1:5000, but", "Repair `app1` first"],
    ["nginx-listen-ipv6-only", "+    listen 80; listen [::]:80;", "does not name the cause"],
    ["upstream-wrong-port-in-shared-namespace", "from 5001 to 5000", "is in another one"],
    ["upstream-wrong-port-in-network-of-nginx", "from 5001 to 5000", "is in another one"],
    ["supervisor-wrong-port", "from 9000 to 9001", "is in another one"],
    ["supervisor-command-not-found", "does not find it", "its last words stand before"],
    ["supervisor-child-killed", "(signal 9)", "does not find it"],
    ["command-sleeps", "only keeps its container alive", "what it waits for"],
    ["waits-for-database-for-ever", "it printed last `waiting for db:5432`", "keeps its container"],
    ["foreground-missing-exec-and", "&& exec gunicorn", "daemon mode"],
    ["unix-socket-permission-php", "`listen.mode = 0666`", "--umask"],
    ["unix-socket-missing-php", "`fastcgi_pass php:9000;`", "--bind"],
    ["stale-pidfile-gunicorn", "rm -f run/gunicorn.pid", "does not name the cause"],
    ["no-live-upstreams-after-crash", "ended by itself while it worked", "not excluded"],
  ])("%s: %s, not %s", (leaf, right, wrong) => {
    const said = read(leaf);
    expect(said).toContain(right);
    expect(said).not.toContain(wrong);
  });
});

test("a build for which Docker has no network is no fault of the step that it was at", () => {
  const words = "failed to create endpoint u4oh51ai36s6 on network bridge: Device does not exist";
  const output = `failed to solve: process "/bin/sh -c mkdir -p uploads" did not complete successfully: ${words}`;
  const up = looked("compose.run", "up", { args: ["up", "-d"], exitCode: 17, output });
  const config = looked("compose.config", "", { services: { api: { build: "." } } });
  const { root, contributing } = reportOf(aCase([up, config])).report.diagnosis;
  const [found] = [...root, ...contributing];
  expect(found?.summary).toContain("Docker cannot give the step `mkdir -p uploads` a network");
  expect(found?.fix.say).toContain("Build once more");
});
