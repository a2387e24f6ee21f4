import { expect, test } from "vitest";
import { explain } from "./paste.ts";
import { GUNICORN, REFUSED, runs, TAIL } from "./unit-paste.ts";

/** What `roots` gives where nothing but nginx's line is left to judge. */
const NOBODY = "host-upstream-nobody-listens";
const OTHER_PORT = "upstream-wrong-port";

function roots(lines: readonly string[]) {
  return explain(lines.join("\n")).diagnosis.root.map(
    ({ cause, confidence }) => `${cause}, ${confidence}`,
  );
}

const at = (port: number, name = "myapp") =>
  runs(name, GUNICORN.replace("127.0.0.1:8001", `127.0.0.1:${port}`));

const conf = (...ports: readonly number[]) => [
  "$ sudo nginx -T",
  "# configuration file /etc/nginx/sites-enabled/app:",
  "server {",
  "    listen 80;",
  ...ports.map((port) => `    location /${port}/ { proxy_pass http://127.0.0.1:${port}/; }`),
  "}",
];

test("a unit that runs with another port may be the one that nginx means", () => {
  const lines = [...at(8002), ...TAIL];
  expect(roots(lines).toSorted()).toEqual([`${NOBODY}, possible`, `${OTHER_PORT}, possible`]);
  const found = explain(lines.join("\n")).diagnosis.root.find(({ cause }) => cause === OTHER_PORT);
  expect(found?.summary).toContain("refused at `127.0.0.1:8001`");
  expect(found?.summary).toContain("myapp.service, which runs, is started with port 8002");
  expect(found?.places).toMatchObject([
    { file: null, line: null, remote: "/etc/systemd/system/myapp.service" },
  ]);
  expect(found?.evidence.map(({ quote }) => quote)).toEqual([
    expect.stringContaining("Connection refused"),
    expect.stringContaining("gunicorn -b 127.0.0.1:8002"),
  ]);
});

test("with nginx's configuration, its line is shown as well", () => {
  const { root } = explain([...at(8002), ...TAIL, "", ...conf(8001)].join("\n")).diagnosis;
  const remotes = root.flatMap(({ places }) => places.map(({ remote }) => remote));
  expect(remotes).toContain("/etc/nginx/sites-enabled/app:3");
});

test.each([
  ["the unit has the port that nginx asks", [...at(8001), ...TAIL], []],
  [
    "nginx asks the unit's port as well",
    [...at(8002), ...TAIL, "", ...conf(8001, 8002)],
    [`${NOBODY}, likely`],
  ],
  [
    "two units run, and either may be meant",
    [...at(8002), ...at(8003, "other"), ...TAIL],
    [`${NOBODY}, likely`],
  ],
  ["a database has a port of its own", [...at(5433, "postgresql"), ...TAIL], [`${NOBODY}, likely`]],
  [
    "its command line names no port",
    [...runs("myapp", "/srv/venv/bin/python worker.py"), ...TAIL],
    [`${NOBODY}, likely`],
  ],
])("not where %s", (_, lines, expected) => {
  expect(roots(lines)).toEqual(expected);
});

test("nor where nginx asks another machine", () => {
  const far = REFUSED.replace("http://127.0.0.1:8001", "http://10.0.0.9:8001");
  expect(roots([...at(8002), "$ sudo tail -1 /var/log/nginx/error.log", far])).not.toContain(
    `${OTHER_PORT}, likely`,
  );
});
