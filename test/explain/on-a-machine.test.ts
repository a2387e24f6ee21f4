import { expect, test } from "vitest";
import { inOneLine } from "../../src/report/recognised.ts";
import { loadLanguage } from "../../src/verbs/load-language.ts";
import { explain, recognised } from "./paste.ts";

const REFUSED =
  '2025/03/14 10:22:31 [error] 812#812: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.9, server: app.example.com, request: "GET /api/ HTTP/1.1", upstream: "http://127.0.0.1:3000/api/", host: "app.example.com"';
const UNIT = [
  "ubuntu@ip-10-0-0-5:~$ sudo systemctl status nginx",
  "● nginx.service - A high performance web server and a reverse proxy server",
  "     Loaded: loaded (/lib/systemd/system/nginx.service; enabled; vendor preset: enabled)",
  "ubuntu@ip-10-0-0-5:~$ sudo tail -1 /var/log/nginx/error.log",
  REFUSED,
].join("\n");
const PM2 = [
  "ubuntu@ip-10-0-0-5:~$ pm2 list",
  "│ id │ name │ mode │ ↺ │ status  │ cpu │ memory │",
  "│ 0  │ api  │ fork │ 15│ errored │ 0%  │ 0b     │",
].join("\n");

const LOCALHOST = "proxy-pass-localhost-in-container";
const NOBODY = "host-upstream-nobody-listens";

function roots(text: string) {
  return explain(text).diagnosis.root.map(({ cause, confidence }) => `${cause}, ${confidence}`);
}

test.each([
  [UNIT, []],
  [`${UNIT}\n${PM2}`, [["kept-program-not-running", "possible"]]],
])("a machine's own nginx is right to ask its loopback", (text, beside) => {
  const { root, ruledOut, unanswered } = explain(text).diagnosis;
  expect(root.map(({ cause, confidence }) => [cause, confidence])).toEqual([
    [NOBODY, "likely"],
    ...beside,
  ]);
  expect(ruledOut.map(({ cause }) => cause)).toContain(LOCALHOST);
  expect(JSON.stringify([root, unanswered])).not.toContain("docker");
});

test("the line alone shows neither a machine nor a container", () => {
  expect(roots(REFUSED)).toEqual([`${NOBODY}, possible`, `${LOCALHOST}, possible`]);
  for (const { fix } of explain(REFUSED).diagnosis.root)
    expect(fix.command).toContain("systemctl is-active nginx; docker ps");
});

test("a word of containers says that nginx is in one", () => {
  expect(roots(`web-1  | ${REFUSED}`)).toEqual([`${LOCALHOST}, likely`]);
  expect(roots(`I use docker.\n\n${REFUSED}`)).toEqual([`${LOCALHOST}, likely`]);
});

test("what a stretch was taken for is said in the reader's language", async () => {
  const chinese = await loadLanguage("zh-CN");
  const lines = recognised(`Hello\n\n${UNIT}\n${PM2}`).map((one) => inOneLine(one, chinese));
  expect(lines).toEqual([
    "第 1-5 行：无法识别",
    "第 7 行：nginx 错误日志（理解 1 行）",
    "第 9-10 行：pm2 列表（理解 2 行）",
  ]);
});

test("a unit beside a container is told in the words of a machine", () => {
  const [first] = explain(
    [
      "$ docker ps",
      "CONTAINER ID   IMAGE         COMMAND                  CREATED      STATUS      PORTS      NAMES",
      '3f1c9b7a2d11   postgres:16   "docker-entrypoint.s…"   2 days ago   Up 2 days   5432/tcp   shop-db-1',
      "$ systemctl status shop",
      "× shop.service - Shop",
      "     Loaded: loaded (/etc/systemd/system/shop.service; enabled; preset: enabled)",
      "     Active: failed (Result: exit-code) since Tue 2026-03-03 10:15:02 UTC; 1min ago",
      "   Main PID: 812 (code=exited, status=203/EXEC)",
      "",
      "Mar 03 10:15:02 box systemd[812]: shop.service: Failed at step EXEC spawning /srv/shop/venv/bin/gunicorn: No such file or directory",
      "Mar 03 10:15:02 box systemd[1]: shop.service: Failed with result 'exit-code'.",
    ].join("\n"),
  ).diagnosis.root;
  expect(first?.cause).toBe("command-not-found");
  expect(first?.summary).toContain("the machine has no such program");
  expect(first?.fix.say).toContain("`ExecStart=`");
});
