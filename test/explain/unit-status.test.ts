import { describe, expect, test } from "vitest";
import { explain, recognised } from "./paste.ts";
import {
  APP,
  EXITED,
  FAILED,
  GUNICORN,
  MISSING,
  REFUSED,
  runs,
  SILENT_APP,
  status,
  TAIL,
} from "./unit-paste.ts";

function roots(lines: readonly string[]) {
  return explain(lines.join("\n")).diagnosis.root.map(
    ({ cause, subject, confidence }) => `${cause} ${subject} ${confidence}`,
  );
}

function named(lines: readonly string[]): string {
  const { root, contributing } = explain(lines.join("\n")).diagnosis;
  return JSON.stringify([root, contributing]);
}

describe("the unit that nginx asks", () => {
  test("failed, and its journal says why", () => {
    expect(roots([...APP, ...TAIL])).toEqual(["python-missing-dependency myapp certain"]);
  });

  test("failed, and nothing says why", () => {
    expect(roots([...SILENT_APP, ...TAIL])).toEqual(["unit-not-running myapp certain"]);
    expect(named([...SILENT_APP, ...TAIL])).toContain("exit code 3");
  });

  test("is ended by a port that somebody has", () => {
    const journal = [
      "gunicorn[4711]: [2025-03-14 10:20:11 +0000] [4711] [ERROR] Connection in use: ('127.0.0.1', 8001)",
      "gunicorn[4711]: [2025-03-14 10:20:11 +0000] [4711] [ERROR] Can't connect to ('127.0.0.1', 8001)",
    ];
    const code = "exited, status=1/FAILURE";
    const lines = status({ name: "myapp", active: FAILED, command: GUNICORN, code, journal });
    expect(roots([...lines, ...TAIL])).toEqual(["host-port-held myapp certain"]);
  });

  test("is started again and again", () => {
    const active = "activating (auto-restart) (Result: exit-code)";
    const code = "exited, status=1/FAILURE";
    const lines = status({ name: "myapp", active, command: GUNICORN, code });
    expect(roots([...lines, ...TAIL])).toEqual(["crash-loop-generic myapp certain"]);
  });

  test("was stopped", () => {
    const lines = status({
      name: "myapp",
      active: "inactive (dead)",
      command: GUNICORN,
      code: "exited, status=0/SUCCESS",
    });
    expect(roots([...lines, ...TAIL])).toEqual(["unit-not-running myapp certain"]);
    expect(named([...lines, ...TAIL])).toContain("systemctl enable --now myapp.service");
  });

  test.each([
    ["Permission denied", "entrypoint-permission-denied"],
    ["No such file or directory", "command-not-found"],
  ])("cannot be executed: %s", (why, cause) => {
    const journal = [
      `(gunicorn)[4711]: myapp.service: Failed to execute /srv/venv/bin/gunicorn: ${why}`,
      `(gunicorn)[4711]: myapp.service: Failed at step EXEC spawning /srv/venv/bin/gunicorn: ${why}`,
      "systemd[1]: myapp.service: Main process exited, code=exited, status=203/EXEC",
    ];
    const code = "exited, status=203/EXEC";
    const lines = status({ name: "myapp", active: FAILED, command: GUNICORN, code, journal });
    expect(roots([...lines, ...TAIL])).toEqual([`${cause} myapp certain`]);
    expect(named([...lines, ...TAIL])).not.toMatch(/Dockerfile|image/);
  });

  test("says why in its journal alone", () => {
    const lines = [
      ...SILENT_APP,
      "$ journalctl -u myapp -n 20 --no-pager",
      ...MISSING.map((line) => `Mar 14 10:20:11 web ${line}`),
    ];
    expect(roots([...lines, ...TAIL])).toEqual(["python-missing-dependency myapp certain"]);
    expect(roots([...lines, REFUSED])).toEqual(["python-missing-dependency myapp certain"]);
  });

  test("has a socket of its own name", () => {
    const lines = status({
      name: "php8.1-fpm",
      active: "inactive (dead)",
      code: "exited, status=0",
    });
    const line = (name: string) =>
      `2025/03/14 10:22:31 [crit] 812#812: *17 connect() to unix:/run/php/${name}.sock failed (2: No such file or directory) while connecting to upstream, client: 203.0.113.9, server: app.example.com, request: "GET / HTTP/1.1", upstream: "fastcgi://unix:/run/php/${name}.sock:", host: "app.example.com"`;
    expect(roots([...lines, line("php8.1-fpm")])).toEqual(["unit-not-running php8.1-fpm certain"]);
    expect(named([...lines, line("php7.4-fpm")])).not.toMatch(/8.1-fpm[^"]*","confidence":"c/);
  });

  test("listens on a socket", () => {
    const command = "/srv/venv/bin/gunicorn --bind unix:/run/shop.sock app:app";
    const lines = status({ name: "shop", active: FAILED, command, code: EXITED });
    const line =
      '2025/03/14 10:22:31 [crit] 812#812: *17 connect() to unix:/run/shop.sock failed (2: No such file or directory) while connecting to upstream, client: 203.0.113.9, server: app.example.com, request: "GET / HTTP/1.1", upstream: "http://unix:/run/shop.sock:/", host: "app.example.com"';
    expect(roots([...lines, line])).toEqual(["unit-not-running shop certain"]);
    const other = lines.map((one) => one.replace("/run/shop.sock", "/run/other.sock"));
    expect(named([...other, line])).not.toContain("shop.service");
  });
});

describe("however it was copied", () => {
  const dull = (lines: readonly string[]) => lines.map((line) => line.replace(/^● /, ""));
  const coloured = (lines: readonly string[]) =>
    lines.map((line) =>
      line
        .replace("●", "\u001b[0;1;31m●\u001b[0m")
        .replace(FAILED, `\u001b[0;1;31m${FAILED}\u001b[0m`),
    );
  const paged = [...APP, "lines 1-14/14 (END)"];

  test.each([
    ["with colours", coloured(APP)],
    ["without the bullet", dull(APP)],
    ["between fences", ["```", ...APP, "```"]],
    ["from the pager", paged],
    ["behind its prompt", ["deploy@web:~$ systemctl status myapp", ...APP]],
    ["without its first line", APP.slice(1)],
  ])("%s", (_, lines) => {
    expect(roots([...lines, ...TAIL])).toEqual(["python-missing-dependency myapp certain"]);
  });

  test("what it was taken for is said", () => {
    expect(recognised(APP.join("\n"))[0]).toMatchObject({
      what: "status of a systemd unit",
      noise: 0,
    });
  });
});

describe("a unit that is not the reason", () => {
  const NOBODY = "host-upstream-nobody-listens";

  test("runs", () => {
    const lines = [...runs("myapp", GUNICORN), ...TAIL];
    expect(roots(lines)).toEqual([]);
    expect(named(lines)).not.toContain("myapp");
    expect(roots([...runs("myapp", GUNICORN, MISSING), ...TAIL])).toEqual([]);
    const other = [...runs("shop", GUNICORN.replace("8001", "9005"), MISSING), ...TAIL];
    expect(roots(other).toSorted()).toEqual([
      `${NOBODY} backend possible`,
      // What its log says is no reason for what nginx got at another port.
      "upstream-wrong-port shop possible",
    ]);
    expect(named(other)).not.toContain("flask");
  });

  test.each([
    ["mailer", "/usr/bin/node /srv/mailer/index.js"],
    ["certbot", "/usr/bin/certbot -q renew"],
    ["snapd", "/usr/lib/snapd/snapd"],
    ["logrotate", "/usr/sbin/logrotate /etc/logrotate.conf"],
    ["reports", "/srv/venv/bin/gunicorn -b 127.0.0.1:9005 reports:app"],
  ])("is another: %s", (name, command) => {
    const lines = status({ name, active: FAILED, command, code: EXITED, journal: MISSING });
    expect(roots([...lines, ...TAIL])).toEqual([`${NOBODY} backend likely`]);
    expect(named([...lines, ...TAIL])).not.toContain(name);
    expect(roots([...lines, ...APP, ...TAIL])).toEqual(["python-missing-dependency myapp certain"]);
  });

  test("shows nothing that ties it to nginx's line", () => {
    const lines = status({ name: "sync", active: FAILED, command: "/opt/sync/run", code: EXITED });
    const possible = "unit-not-running sync possible";
    expect(roots([...lines, ...TAIL])).toEqual([`${NOBODY} the backend likely`, possible]);
    expect(roots(lines)).toEqual([possible]);
  });

  test.each([
    ["has done its work", "active (exited)", []],
    ["is started by its timer", "inactive (dead)", ["TriggeredBy: ● myapp.timer"]],
  ])("%s", (_, active, more) => {
    const lines = status({
      name: "myapp",
      active,
      command: GUNICORN,
      code: "exited, status=0/SUCCESS",
      more,
    });
    expect(roots([...lines, ...TAIL])).toEqual([`${NOBODY} backend likely`]);
    expect(roots(lines)).toEqual([]);
  });

  test("is not there by this name", () => {
    const lines = ["Unit gunicorn.service could not be found.", ...TAIL];
    expect(roots(lines)).toEqual([`${NOBODY} backend likely`]);
  });
});

describe("nginx's own unit", () => {
  test("failed over its configuration", () => {
    const lines = status({
      name: "nginx",
      active: FAILED,
      command: "/usr/sbin/nginx -g daemon on; master_process on;",
      code: "exited, status=1/FAILURE",
      journal: [
        'nginx[4711]: nginx: [emerg] unknown directive "proxy_pas" in /etc/nginx/sites-enabled/app:12',
        "nginx[4711]: nginx: configuration file /etc/nginx/nginx.conf test failed",
        "systemd[1]: nginx.service: Control process exited, code=exited, status=1/FAILURE",
        "systemd[1]: Failed to start A high performance web server and a reverse proxy server.",
      ],
    });
    expect(roots(lines)).toEqual(["nginx-conf-syntax nginx certain"]);
  });

  test("runs", () => {
    const lines = [...runs("nginx", "nginx: worker process"), ...TAIL];
    expect(roots(lines)).toEqual(["host-upstream-nobody-listens backend likely"]);
  });
});
