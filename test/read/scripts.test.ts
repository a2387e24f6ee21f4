import { describe, expect, test } from "vitest";
import type { Script } from "../../src/case/codes/compose.ts";
import { readCase } from "../../src/read/read-case.ts";
import { aCase, files, looked } from "./a-case.ts";

function scriptsOf(
  dockerfile: string,
  script: string,
  { mode = 0o100644, service = {} }: { mode?: number; service?: object } = {},
): readonly (Script & { line: string | null })[] {
  const [tree, ...texts] = files(
    { Dockerfile: dockerfile, "docker-compose.yml": "", "start.sh": script, "app.py": "x\r\n" },
    mode,
  );
  const config = looked("compose.config", "", {
    services: { web: { build: { context: "/r" }, ...service } },
  });
  const run = looked("compose.run", "up", {
    args: ["-f", "/r/docker-compose.yml"],
    exitCode: 0,
    output: "",
  });
  const captures = [...(tree ? [tree] : []), ...texts, config, run];
  return readCase(aCase(captures))
    .of("script", "web")
    .map(({ body, seen }) => ({
      ...body,
      line: seen.place && `${seen.place.file}:${seen.place.line}`,
    }));
}

const COPIED = "FROM debian\nWORKDIR /app\nCOPY start.sh /start.sh\nCOPY app.py .\n";

describe("a script that starts a service", () => {
  test("written on Windows cannot be run", () => {
    expect(scriptsOf(`${COPIED}ENTRYPOINT ["/start.sh"]`, "#!/bin/sh\r\necho\r\n")).toEqual([
      {
        path: "/start.sh",
        shebang: "/bin/sh",
        carriageReturns: true,
        executable: false,
        line: "start.sh:1",
      },
    ]);
  });

  test.each([
    [
      "RUN sed -i 's/\\r$//' /start.sh && chmod +x /start.sh",
      { carriageReturns: false, executable: true },
    ],
    ["RUN dos2unix /*.sh", { carriageReturns: false, executable: false }],
    ["RUN chmod 755 /start.sh", { carriageReturns: true, executable: true }],
    ["RUN chmod -R a+rx /", { carriageReturns: true }],
    ["RUN chmod 644 /start.sh", { executable: false }],
    ["RUN chmod +x /other.sh", { executable: false }],
    ["COPY --chmod=0755 start.sh /start.sh", { executable: true }],
  ])("with %s", (line, expected) => {
    const [script] = scriptsOf(`${COPIED}${line}\nENTRYPOINT ["/start.sh"]`, "#!/bin/sh\r\n");
    expect(script).toMatchObject(expected);
  });

  test("that the repository has with its mode is executable", () => {
    const [script] = scriptsOf(`${COPIED}CMD /start.sh`, "#!/bin/sh\n", { mode: 0o100755 });
    expect(script).toMatchObject({ carriageReturns: false, executable: true });
  });

  test("given to a shell needs no mode", () => {
    const [script] = scriptsOf(`${COPIED}CMD ["sh", "-e", "/start.sh"]`, "echo\r\n");
    expect(script).toMatchObject({ shebang: null, carriageReturns: true, executable: null });
    expect(scriptsOf(`${COPIED}CMD ["bash", "-c", "cd / && sh /start.sh"]`, "x")).toHaveLength(1);
  });

  test("is found behind wrappers and in compose's own command", () => {
    expect(
      scriptsOf(`${COPIED}ENTRYPOINT ["tini", "--", "/start.sh"]`, "#!/bin/sh\n"),
    ).toHaveLength(1);
    const service = { entrypoint: ["/start.sh"], command: ["app.py"] };
    expect(scriptsOf(COPIED, "#!/bin/sh\n", { service })).toHaveLength(1);
  });

  test("is none of the programs and files that are only named", () => {
    expect(scriptsOf(`${COPIED}CMD ["python3", "app.py"]`, "")).toEqual([]);
    expect(scriptsOf(`${COPIED}CMD gunicorn -c /app/app.py http://start.sh`, "")).toEqual([]);
    expect(scriptsOf(`${COPIED}CMD ["/bin/sh", "-c", "exec uvicorn app:app"]`, "")).toEqual([]);
  });
});
