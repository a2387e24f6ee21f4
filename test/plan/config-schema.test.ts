import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../build/generated.ts";
import { CONFIG, complaints, planOf, STACK } from "./a-repository.ts";

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const schema = JSON.parse(
  readFileSync(join(root, "schemas/config.schema.json"), "utf8"),
) as Schema & object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function problems(config: string): unknown {
  return validate(parse(config) ?? {}) ? [] : validate.errors;
}

const files = {
  ...STACK,
  "other.yml": "services: {}\n",
  ".env.ci": "A=1\n",
  "samples/a.xlsx": "x",
} as const;

describe("what the plan takes, the schema takes", () => {
  test.each([
    ["", "nothing"],
    ["compose: docker-compose.yml\nprofiles: '*'\n", "one entry without its brackets"],
    ["compose: [docker-compose.yml, other.yml]\nenv-file: [.env.ci]\n", "lists"],
    ["env: {A: 1, B: true, C: text}\nproject: shop\n", "scalars of every kind"],
    [
      "proxy: {service: nginx, port: 80, host: a.b:8080, scheme: https, insecure: true}\n",
      "a proxy",
    ],
    ["backend: {service: backend}\nhealth: {direct: /up, headers: {X: 1}}\n", "a backend"],
    ["upload: {path: /u, method: post, file: samples/a.xlsx, expect: 201}\n", "a file"],
    ["upload: {path: /u, size: 3MB, fields: {kind: x, n: 5}}\n", "a size"],
    ["upload: {path: /u, size: 500, expect: [200, 201]}\n", "bytes"],
    ["routes: [{path: /, backend: {service: backend, port: 80}, expect: [200]}]\n", "routes"],
    ['auth: {bearer: "t"}\nupload: {path: /u}\n', "a token"],
    ["auth: {login: {path: /in, json: {a: [1]}, token: data.t}}\n", "a log-in"],
    [
      'auth: {steps: [{method: POST, path: /in, form: {a: b}, save: {t: t}}], headers: {A: "${t}"}}\n',
      "steps",
    ],
    ["timeout: 0.5\nrequest-timeout: 3600\nsecond-day: false\nprove-fix: false\n", "numbers"],
  ])("%s", async (config) => {
    expect(await complaints(planOf({ ...files, [CONFIG]: config }))).toEqual([]);
    expect(problems(config)).toEqual([]);
  });

  test.each(globSync("test/scenarios/**/.github/bad-gateway.yml", { cwd: root }))("%s", (path) => {
    expect(problems(readFileSync(join(root, path), "utf8"))).toEqual([]);
  });
});

test.each([
  "uplaod: {path: /u}",
  "proxy: {ports: 80}",
  "proxy: {port: 0}",
  "proxy: {port: '80'}",
  "upload: {field: file}",
  "upload: {path: api/u}",
  "upload: {path: /u, expect: [20]}",
  "backend: {port: 80}",
  "routes: {path: /}",
  "timeout: 2 minutes",
  "second-day: true",
  "target: {url: x}",
  "compose: {a: b}",
])("what the plan refuses, the schema refuses: %s", async (config) => {
  expect(await complaints(planOf({ ...files, [CONFIG]: config }))).not.toEqual([]);
  expect(problems(config)).not.toEqual([]);
});

test("every key says what it is", () => {
  const silent = (at: Schema, path: string): readonly string[] => [
    ...Object.entries(at.properties ?? {}).flatMap(([name, property]) => [
      ...(property.description ? [] : [`${path}${name}`]),
      ...silent(property, `${path}${name}.`),
    ]),
    ...(at.items ? silent(at.items, path) : []),
  ];
  expect(silent(schema, "")).toEqual([]);
});
