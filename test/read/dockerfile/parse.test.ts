import { describe, expect, test } from "vitest";
import { parseDockerfile, stagesThatRun } from "../../../src/read/dockerfile/parse.ts";
import { readCase } from "../../../src/read/read-case.ts";
import { aCase, files, looked } from "../a-case.ts";

const TEXT = [
  "# syntax=docker/dockerfile:1",
  "ARG BASE=debian:bookworm-slim",
  "FROM ${BASE} AS base",
  "ARG CONF=default",
  "ENV APP=/srv/app",
  "WORKDIR $APP",
  "FROM node:22 AS build",
  "RUN npm run build",
  "FROM base",
  "COPY --chown=app:app --chmod=755 conf/${CONF}.conf /etc/nginx/",
  'COPY ["a b.txt", "./"]',
  "RUN apt-get update \\",
  "    && apt-get install -y nginx",
  "USER app",
  "EXPOSE 80 443/tcp",
  "HEALTHCHECK --interval=5s CMD curl -f http://localhost/",
  "CMD uvicorn app:app --host 0.0.0.0 \\",
  "  --port 8000",
  'ENTRYPOINT ["/start.sh", "x"]',
  "CMD ['not', 'json']",
].join("\n");

const stepsOf = (text: string, buildArgs = {}) =>
  stagesThatRun(parseDockerfile("Dockerfile", text, buildArgs), null).flatMap(({ steps }) => steps);

describe("a Dockerfile", () => {
  const steps = stepsOf(TEXT);
  const find = (keyword: string) => steps.filter((step) => step.keyword === keyword);

  test("runs its last stage and the stages that this is built from", () => {
    expect(find("FROM").map(({ args }) => args[0])).toEqual(["debian:bookworm-slim", "base"]);
    const dockerfile = parseDockerfile("Dockerfile", TEXT);
    expect(stagesThatRun(dockerfile, "build").map(({ name }) => name)).toEqual(["build"]);
  });

  test("has commands in exec and in shell form", () => {
    expect(find("ENTRYPOINT")).toMatchObject([
      { form: "exec", args: ["/start.sh", "x"], line: 19 },
    ]);
    expect(find("CMD")).toMatchObject([
      {
        form: "shell",
        args: ["uvicorn app:app --host 0.0.0.0 --port 8000"],
        line: 17,
        endLine: 18,
      },
      { form: "shell", args: ["['not', 'json']"] },
    ]);
    expect(find("HEALTHCHECK")).toMatchObject([
      { form: "shell", args: ["curl -f http://localhost/"], flags: { interval: "5s" } },
    ]);
  });

  test("gives its variables their values", () => {
    expect(find("COPY")).toMatchObject([
      { args: ["conf/default.conf", "/etc/nginx/"], flags: { chown: "app:app", chmod: "755" } },
      { args: ["a b.txt", "./"], form: null },
    ]);
    const copies = stepsOf(TEXT.replace("FROM base", "FROM base\nARG CONF=x"), { CONF: "other" });
    expect(copies.find(({ keyword }) => keyword === "COPY")?.args[0]).toBe("conf/other.conf");
  });

  test("can hold a file", () => {
    const [, copy] = stepsOf("FROM x\nCOPY <<EOF /etc/nginx/conf.d/a.conf\nserver {\n}\nEOF\n");
    expect(copy).toMatchObject({
      args: ["<<EOF", "/etc/nginx/conf.d/a.conf"],
      heredocs: [{ name: "EOF", line: 3, lines: 2 }],
    });
  });

  test("that is broken, empty or circular is read as far as it goes", () => {
    expect(parseDockerfile("Dockerfile", "").stages).toEqual([]);
    expect(stepsOf("RUN before any stage\nFROM\nRUNN x\nCMD [\n")).toHaveLength(3);
    expect(stepsOf("FROM a AS a\nCMD x\n")).toHaveLength(2);
  });
});

describe("instructions as facts", () => {
  const table = readCase(
    aCase([
      ...files({ "web/Dockerfile": TEXT, "docker-compose.yml": "services: {}" }),
      looked("compose.config", "", {
        services: {
          web: { build: { context: "web", dockerfile: "Dockerfile" } },
          db: { image: "postgres" },
        },
      }),
    ]),
  );

  test("say which stage runs and where they stand", () => {
    const commands = table
      .of("dockerfile.instruction", "web")
      .filter(({ body }) => body.instruction === "CMD" && body.final);
    expect(commands.at(-1)?.seen.place).toEqual({ file: "web/Dockerfile", line: 20 });
    const npm = table
      .of("dockerfile.instruction", "web")
      .find(({ body }) => body.args[0] === "npm run build");
    expect(npm?.body.final).toBe(false);
  });

  test("are covered where the file was read, and where there is none", () => {
    expect(table.coverage("dockerfile.instruction", "web").is).toBe("looked");
    expect(table.coverage("dockerfile.instruction", "db").is).toBe("looked");
    expect(table.coverage("dockerfile.instruction", "unheard-of").is).toBe("unavailable");
  });
});

test("a variable that doubles at every line does not grow without end", () => {
  const { stages } = parseDockerfile("Dockerfile", `FROM x\nENV A x\n${"ENV A $A$A\n".repeat(60)}`);
  for (const { args } of stages[0]?.steps ?? [])
    expect(args.join(" ").length).toBeLessThan(200_000);
});
