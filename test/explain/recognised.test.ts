import { describe, expect, test } from "vitest";
import { explain, recognised } from "./paste.ts";

const REFUSED =
  '2024/01/31 12:00:03 [error] 29#29: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: localhost, request: "POST /api/upload HTTP/1.1", upstream: "http://172.18.0.3:8000/api/upload", host: "localhost:8080"';
const LOOPBACK = "INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)";

const named = (text: string) => explain(text).diagnosis.root[0]?.cause;
const kinds = (text: string) => recognised(text).map(({ what }) => what);

describe("the same evidence is found", () => {
  const plain = `nginx-1  | ${REFUSED}\napi-1    | ${LOOPBACK}`;

  test.each([
    ["as compose prints it", plain],
    ["with Windows line ends", plain.replaceAll("\n", "\r\n")],
    ["in colours", plain.replaceAll("nginx-1  |", "\u001b[36mnginx-1  |\u001b[0m")],
    ["quoted in a mail", plain.replaceAll(/^/gm, "> ")],
    ["in a Markdown fence", `Help!\n\n\`\`\`\n${plain}\n\`\`\`\n`],
    ["behind prompts", `$ docker logs nginx\n${REFUSED}\n$ docker logs api\n${LOOPBACK}`],
    ["broken by a forum", plain.replace(", server:", ",\nserver:").replace(", host:", ",\nhost:")],
    ["without any names or times", `${REFUSED.replace("2024/01/31 12:00:03 ", "")}\n\n${LOOPBACK}`],
    ["in Chinese", plain.replace("Connection refused", "拒绝连接")],
  ])("%s", (_, text) => {
    expect(named(text)).toBe("backend-bind-loopback");
  });
});

test("each format is named with its lines, and prose is passed over", () => {
  const paste = [
    "It does not work.",
    REFUSED,
    "",
    "CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS                     PORTS   NAMES",
    '1a2b3c4d5e6f   app-api   "run"     1 day     Exited (1) 3 minutes ago           app-api-1',
    "",
    "server {",
    "  location / { proxy_pass http://api:8000; }",
    "}",
  ].join("\n");
  expect(kinds(paste)).toEqual([
    "not understood",
    "nginx error log",
    "list of containers",
    "nginx configuration",
  ]);
});

test("secrets of a paste are masked", () => {
  const report = explain(`${REFUSED.replace("/api/upload HTTP", "/x?token=hunter22222 HTTP")}`);
  expect(JSON.stringify(report)).not.toContain("hunter22222");
});

test("what was not in the paste is said, with a command that would show it", () => {
  const open = explain(REFUSED).diagnosis.unanswered;
  expect(open.every(({ why }) => why === "not in the paste")).toBe(true);
  expect(open.some(({ command }) => command?.startsWith("docker compose "))).toBe(true);
});

describe("a line of nginx that was cut off ends where another begins", () => {
  const cut = REFUSED.slice(0, REFUSED.indexOf("/upload"));

  test.each([
    ["at an ellipsis", [cut, "...", "", "web-1 exited with code 1"]],
    ["at the end of a container", [cut, "web-1 exited with code 1"]],
    ["behind a name, too", [`nginx-1  | ${cut}`, "web-1 exited with code 1"]],
    ["at another name", [cut, "web-1  | starting", "web-1 exited with code 1"]],
    ["at a fence", ["```", cut, "```", "web-1 exited with code 1"]],
  ])("%s", (_, lines) => {
    expect(named(lines.join("\n"))).toBe("backend-not-running");
  });

  test("at a command", () => {
    const lines = [cut, "$ docker logs web", "ModuleNotFoundError: No module named 'fastapi'"];
    expect(kinds(lines.join("\n"))).toEqual(["nginx error log", "container log"]);
  });
});

test("pm2 names the program behind its number", () => {
  const lines = ["0|api  | Error: Cannot find module 'express'", "1|jobs  | done"];
  expect(explain([...lines, "", REFUSED].join("\n")).diagnosis.root[0]).toMatchObject({
    cause: "node-missing-module",
    subject: "api",
  });
});
