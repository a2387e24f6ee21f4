import { describe, expect, test } from "vitest";
import { readCase } from "../../src/read/read-case.ts";
import { aCase, files, looked } from "./a-case.ts";

const AT = "2026-11-20T08:40:01.5Z";
const log = (service: string, ...lines: readonly string[]) =>
  looked("docker.logs", service, {
    text: lines.map((line) => `${AT} ${line}\n`).join(""),
    truncated: false,
  });

const stack = [
  ...files({
    "docker-compose.yml": "",
    "api/Dockerfile": "FROM debian\nWORKDIR /app\nCOPY . .\nCMD python3 app.py\n",
    "api/app.py": "import store\n",
    "api/store/__init__.py": "import openpyxl\n",
  }),
  looked("compose.config", "", {
    services: { api: { build: { context: "/r/api" }, environment: { PORT: null } } },
  }),
  looked("compose.run", "up", {
    args: ["-f", "/r/docker-compose.yml"],
    exitCode: 0,
    output: "",
  }),
];

const failed = (module: string) =>
  log(
    "api",
    "Traceback (most recent call last):",
    '  File "/app/app.py", line 1, in <module>',
    "    import store",
    '  File "/app/store/__init__.py", line 1, in <module>',
    `    import ${module}`,
    `ModuleNotFoundError: No module named '${module}'`,
  );

describe("lines of other days that are shown again", () => {
  const printed = (date: string) => {
    const said = `[${date} +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:12)`;
    return readCase(aCase([...stack, log("api", said)])).of("app.log", "api");
  };

  test("say nothing about this run", () => {
    expect(printed("2026-11-17 23:59:00")).toEqual([]);
  });

  test("a clock of another time zone shows no other day", () => {
    expect(printed("2026-11-19 20:40:01")).toMatchObject([{ body: { code: "worker-timeout" } }]);
  });
});

describe("an application's log", () => {
  test("is understood with the repository beside it", () => {
    const [raised] = readCase(aCase([...stack, failed("openpyxl")])).of("app.log", "api");
    expect(raised).toMatchObject({
      body: {
        code: "exception",
        error: { is: "module-not-found", module: "openpyxl", inRepository: false },
        origin: { file: "api/store/__init__.py", line: 1 },
      },
      seen: { source: "api", at: AT, place: { file: "api/store/__init__.py", line: 1 } },
    });
  });

  test("tells the repository's own modules from those of others", () => {
    const error = (module: string) => {
      const [raised] = readCase(aCase([...stack, failed(module)])).of("app.log", "api");
      return raised?.body.code === "exception" ? raised.body.error : null;
    };
    expect(error("store")).toMatchObject({ inRepository: true });
    expect(error("app")).toMatchObject({ inRepository: true });
    expect(error("store.rows")).toMatchObject({ inRepository: false });
  });

  test("does not get the lines that are nginx's own", () => {
    const lines = [
      "2026/11/20 08:40:01 [notice] 1#1: nginx/1.22.1",
      '172.18.0.1 - - [20/Nov/2026:08:40:01 +0000] "GET / HTTP/1.1" 200 5 "-" "-"',
      "INFO:     Application startup complete.",
    ];
    const plan = { proxy: { service: "front", port: 80, host: null, scheme: "http" } } as const;
    const table = readCase(aCase([log("front", ...lines)], plan));
    expect(table.of("nginx.access", "front")).toHaveLength(1);
    expect(table.of("app.log", "front").map(({ body }) => body.code)).toEqual(["ready"]);
  });
});

describe("the last line of a container that is started again and again", () => {
  const at = (second: number, line: string) => `2026-11-20T08:40:0${second}.5Z ${line}\n`;
  const text = `${at(1, "starting")}${at(2, "no such table: stock")}${at(3, "starting")}`;
  const printed = (state: object) =>
    readCase(
      aCase([
        ...stack,
        looked("docker.inspect", "api", { Id: "a", Name: "/api", ...state }),
        looked("docker.logs", "api", { text, truncated: false }),
      ]),
    ).of("log.end", "api");
  const Status = "running";
  const FinishedAt = "2026-11-20T08:40:02.9Z";

  test("is the one before its last end", () => {
    const restarted = { RestartCount: 1, State: { Status, FinishedAt } };
    expect(printed(restarted)).toMatchObject([{ body: { text: "no such table: stock" } }]);
  });

  test("of one that runs since its start is the last of all", () => {
    const running = { RestartCount: 0, State: { Status, FinishedAt: "0001-01-01T00:00:00Z" } };
    expect(printed(running)).toMatchObject([{ body: { text: "starting" } }]);
  });
});
