import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveCompose } from "../../../src/read/compose/resolve.ts";
import { filesIn, oneServiceProjects, ourConfig, PROJECTS, projectNames } from "./a-project.ts";
import { mutated, seeded } from "./mutate.ts";

type Texts = Readonly<Record<string, string>>;

function resolved(texts: Texts, env: Texts = {}, options: { files?: readonly string[] } = {}) {
  const names = options.files ?? ["compose.yml"];
  return resolveCompose({
    files: names.map((path) => ({ path: `/app/${path}`, text: texts[path] ?? "" })),
    read: (path) => texts[path.replace("/app/", "")] ?? null,
    env,
  });
}

const problemsIn = (text: string, more: Texts = {}) =>
  resolved({ ...more, "compose.yml": text }).problems.map(
    ({ line, key, message }) => `${line} ${key}: ${message}`,
  );

describe("what compose refuses is said with its line and what would be right", () => {
  test.each([
    ["services: {web: {image: x, port: [1]}}", /^1 services.web.port: .*did you mean ports\?/],
    ["services:\n  web:\n    image: 5", /^3 services.web.image: has to be text, not a number/],
    ["services:\n  web:\n    image: x\n  web:\n    image: y", /^4 services.web: .*twice/],
    [
      "services:\n  web:\n    image: x\n    ports:\n      - 80:http",
      /^5 .*ports.0: .*HOST:CONTAINER/,
    ],
    ["services:\n  web:\n    image: x\n    volumes: ['data:/d']", /^4 .* no volume "data"; add it/],
    [
      "services:\n  web: {image: x, depends_on: [ap]}\n  app: {image: y}",
      /^2 .*did you mean app\?/,
    ],
    ["services:\n  web:\n    image: ${TAG:?give one}", /^3 services.web.image: .*TAG .*: give one/],
    [
      "services:\n  web: {image: x, env_file: a.env}",
      /^2 services.web: there is no file \/app\/a.env/,
    ],
    ["include: [b.yml]\nservices: {}", /^1 include.0: there is no file \/app\/b.yml/],
    ["services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [a]}", /a → b → a/],
    ["services:\n  a: {extends: b}\n  b: {extends: a}", /extends itself in the end/],
    ["services:\n  a: {image: x, healthcheck: {test: x, interval: 5 s}}", /such as 30s/],
  ])("%s", (text, problem) => {
    expect(problemsIn(text)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

describe("places", () => {
  const texts = {
    "compose.yml": [
      "x-env: &env",
      "  MODE: dev",
      "services:",
      "  web:",
      "    extends: {file: parts/base.yml, service: app}",
      "    environment:",
      "      <<: *env",
      "      PORT: 80",
      "    ports:",
      "      - 80:80",
      "      - 81-82:81-82",
    ].join("\n"),
    "over.yml": "services:\n  web:\n    ports: ['90:90']\n    environment: [PORT=81]\n",
    "parts/base.yml": "services:\n  app:\n    image: x\n    volumes: ['./a:/a']\n",
  };
  const web = resolved(texts, {}, { files: ["compose.yml", "over.yml"] }).placesBelow(
    "services",
    "web",
  );
  const lines = Object.fromEntries(
    Object.entries(web).map(([key, at]) => [key, `${at.file}:${at.line}`]),
  );

  test("are those of the last file that says it", () => {
    expect(lines).toMatchObject({
      image: "/app/parts/base.yml:3",
      "volumes.0.source": "/app/parts/base.yml:4",
      "environment.MODE": "/app/compose.yml:2",
      "environment.PORT": "/app/over.yml:4",
      "ports.0": "/app/compose.yml:10",
      "ports.2.target": "/app/compose.yml:11",
      "ports.3.published": "/app/over.yml:3",
    });
  });

  test("are none for what nobody wrote", () => {
    expect(Object.keys(lines)).not.toContain("networks");
    expect(Object.keys(lines)).not.toContain("command");
  });
});

test("files that are asked for are named, so that they can be read", () => {
  const text = "include: [a.yml]\nservices: {web: {extends: {file: b.yml, service: c}}}";
  const { missing } = resolved({ "compose.yml": text });
  expect([...missing].sort()).toEqual(["/app/.env", "/app/a.yml", "/app/b.yml"]);
});

test("variables that are filled with nothing are named with their place", () => {
  const { unset } = resolved({ "compose.yml": "services:\n  web:\n    image: x:${TAG}${B:-}\n" });
  expect(unset).toEqual([{ name: "TAG", place: { file: "/app/compose.yml", line: 3 } }]);
});

test("services that are not started are kept apart", () => {
  const text = "services: {web: {image: x}, debug: {image: y, profiles: [debug]}}";
  const { model, off } = resolved({ "compose.yml": text });
  expect(model).toMatchObject({ services: { web: { image: "x" } } });
  expect(off).toMatchObject({ debug: { image: "y" } });
});

test("what later versions of compose know is no mistake", () => {
  const text = [
    "services:",
    "  web: {image: x, pull_policy: every_12h, use_api_socket: true, models: [m], build: {sbom: true}}",
    "  ai: {provider: {type: model, options: {model: a}}, pre_start: [{command: a, image: b}]}",
    "models: {m: {model: ai/x, context_size: 10}}",
  ].join("\n");
  expect(problemsIn(text)).toEqual([]);
});

test("line ends of Windows change nothing", () => {
  const text = "services:\n  web:\n    image: x\n    command: |\n      a b\n      c\n";
  const crlf = resolved({ "compose.yml": text.replaceAll("\n", "\r\n") });
  expect(crlf.model).toEqual(resolved({ "compose.yml": text }).model);
  expect(crlf.place("services", "web", "command")?.line).toBe(4);
});

describe("hostile files are data", () => {
  const bomb = [
    "a0: &a0 [x, x]",
    ...Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
  ];

  test.each([
    ["aliases that multiply", bomb.join("\n")],
    ["an anchor in itself", "services: &a {<<: *a, web: *a}"],
    ["an anchor in a list of itself", "services: &a [*a, *a]"],
    ["depth", `services: ${"[".repeat(5_000)}`],
    [
      "variables in variables",
      `services: {web: {image: "${"${A:-".repeat(5_000)}${"}".repeat(5_000)}"}}`,
    ],
    ["variables that do not end", `services: {web: {image: "${"${A:-{".repeat(5_000)}}"}}`],
    [
      "prototypes",
      "services: {__proto__: {image: x}, constructor: {toString: 1}}\n__proto__: {a: 1}",
    ],
    [
      "ranges of all ports",
      `services: {web: {image: x, ports: [${Array.from({ length: 30 }, (_, n) => `"1-6553${n % 6}:1-6553${n % 6}/${n < 6 ? "tcp" : "udp"}", "1${n}-65000"`)}]}}`,
    ],
  ])("%s", (_, text) => {
    expect(problemsIn(text).length).toBeGreaterThan(0);
  });

  test("however they are broken", () => {
    const pick = seeded(20_261_120);
    const projects = projectNames().map((name) => filesIn(join(PROJECTS, name)));
    const single = oneServiceProjects().map(([, text]) => new Map([["compose.yml", text]]));
    const all = [...projects, ...single];
    for (let n = 0; n < 1_500; n += 1) {
      const texts = new Map(all[pick(all.length)]);
      const paths = [...texts.keys()].filter((path) => !path.endsWith(".json"));
      const path = paths[pick(paths.length)] ?? "";
      texts.set(path, mutated(texts.get(path) ?? "", pick));
      const first = paths.find((name) => /compose\.yml$/.test(name)) ?? path;
      const { model, problems } = resolveCompose({
        files: [{ path: first, text: texts.get(first) ?? "" }],
        read: (name) => texts.get(name) ?? null,
        env: {},
      });
      expect(JSON.stringify(model)).toContain("services");
      for (const { file, line } of problems) expect(`${file}:${line}`).toMatch(/.:\d+$/);
    }
  });
});

test("every project of the comparison with compose is read without an exception", () => {
  for (const name of projectNames())
    expect(ourConfig(join(PROJECTS, name)).model).toHaveProperty("name");
});
