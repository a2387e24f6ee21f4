import { describe, expect, test } from "vitest";
import { CONFIG, planOf, problemsOf, STACK } from "./a-repository.ts";

const at = (line: number, rest: string) => `${CONFIG}:${line}: ${rest}`;

describe("what is wrong is named with its line, what was found, and what would be right", () => {
  test.each([
    [
      "not YAML",
      "proxy: {service: nginx",
      [expect.stringContaining(`${CONFIG}:1: not valid YAML`)],
    ],
    ["no map", "- proxy", [`${CONFIG}: found ["proxy"]; right would be a map of settings`]],
    [
      "an unknown key",
      "timeout: 10\nrequest_timeout: 5",
      [at(2, 'request_timeout: no such key. Did you mean "request-timeout"?')],
    ],
    [
      "an unknown inner key that is near to nothing",
      "proxy:\n  service: nginx\n  colour: red",
      [at(3, "proxy.colour: no such key. There is: service, port, host, scheme, insecure.")],
    ],
    [
      "a wrong type",
      "proxy:\n  service: nginx\n  port: eighty",
      [at(3, 'proxy.port: found "eighty"; right would be a port number, 1 to 65535')],
    ],
    [
      "a port out of range",
      "backend: {service: backend, port: 70000}",
      [at(1, "backend.port: found 70000; right would be a port number, 1 to 65535")],
    ],
    [
      "a path without its slash, in a list",
      "routes:\n  - path: /a\n  - path: shop",
      [
        at(
          3,
          'routes.1.path: found "shop"; right would be a path that starts with /, without spaces, like /api/upload',
        ),
      ],
    ],
    [
      "a missing key",
      "upload:\n  field: file",
      [at(1, "upload.path: missing: a path that starts with /, like /api/upload")],
    ],
    [
      "a size that is none",
      "upload: {path: /u, size: big}",
      [at(1, 'upload.size: found "big"; right would be a size, like 64KB or 3MB')],
    ],
    [
      "file and size together",
      "upload:\n  path: /u\n  file: nginx.conf\n  size: 3MB",
      [at(4, "upload.size: give file or size, not both")],
    ],
    [
      "two ways to log in",
      "auth:\n  bearer: x\n  login: {path: /login}",
      [at(3, "auth.login: give one way to log in, not bearer and login")],
    ],
    [
      "two targets",
      "target: {url: https://a.example, docker: {project: shop}}",
      [at(1, "target: give one of url, docker, swarm and ssh")],
    ],
    [
      "what is reserved as a flag",
      "prove-fix: true",
      [expect.stringContaining("not supported yet")],
    ],
    [
      "a service that does not exist",
      "backend:\n  service: backnd",
      [at(2, 'backend.service: no service "backnd" in the compose files. Did you mean "backend"?')],
    ],
    [
      "an upload file that is missing",
      "upload:\n  path: /u\n  file: a.xlsx",
      [expect.stringContaining(at(3, "upload.file: no such file: a.xlsx"))],
    ],
    [
      "an upload file outside of the repository",
      "upload:\n  path: /u\n  file: /etc/passwd",
      [expect.stringContaining("/etc/passwd lies outside of the repository")],
    ],
    [
      "a variable that nobody gives",
      "auth:\n  bearer: ${TOKEN}",
      [at(2, "auth.bearer: ${TOKEN} is not set; give it in the environment, or below env")],
    ],
  ])("%s", async (_, config, problems) => {
    expect(await problemsOf(config)).toEqual(problems);
  });

  test("all of it at once, in the order of the file", async () => {
    const problems = await problemsOf("proxi: {}\nproxy: {port: 0}\ntimeout: soon");
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      `${CONFIG}:1:`,
      `${CONFIG}:2:`,
      `${CONFIG}:3:`,
    ]);
  });

  test("inputs by their own names", async () => {
    const options = { "upload-paht": "/u", "proxy-port": "x", routes: "{" };
    expect(await problemsOf("", { options })).toEqual([
      'upload-paht: no such input. Did you mean "upload-path"?',
      expect.stringContaining("routes: not valid YAML"),
    ]);
    expect(await problemsOf("", { options: { "proxy-port": "x" } })).toEqual([
      'proxy-port: found "x"; right would be a port number, 1 to 65535',
    ]);
  });
});

describe("precedence", () => {
  test("inputs win over the file, the file over discovery, and each value says so", async () => {
    const config = "proxy: {port: 81}\nhealth: {direct: /ping}\ntimeout: 30";
    const options = { timeout: "40", "upload-expect": "200, 201", "upload-path": "/u" };
    const plan = await planOf({ ...STACK, [CONFIG]: config }, { options });
    expect(plan).toMatchObject({
      proxy: { service: "nginx", port: 81 },
      health: { direct: "/ping" },
      timeoutSeconds: 40,
      requestTimeoutSeconds: 75,
      upload: { path: "/u", expect: [200, 201] },
    });
    expect(plan.sources).toMatchObject({
      timeout: { from: "input", detail: "timeout" },
      "proxy.port": { from: "file", detail: `${CONFIG}:1` },
      "proxy.service": { from: "discovered", detail: "docker-compose.yml:3 (image nginx:1.27)" },
      "request-timeout": { from: "default" },
    });
  });

  test("an input takes the place of the file's alternative to it", async () => {
    const config = "upload: {path: /u, size: 3MB}\nauth: {bearer: in-the-file}";
    const options = { "upload-file": "nginx.conf", "auth-headers": "{X-Key: given}" };
    const plan = await planOf({ ...STACK, [CONFIG]: config }, { options });
    expect(plan.upload?.content).toMatchObject({ is: "file" });
    expect(plan.auth).toEqual({ is: "headers", headers: { "X-Key": "given" } });
  });

  test("the config of the stack's folder comes before that of the root", async () => {
    const texts = {
      [CONFIG]: "timeout: 1",
      [`shop/${CONFIG}`]: "timeout: 2",
      ...Object.fromEntries(Object.entries(STACK).map(([path, text]) => [`shop/${path}`, text])),
    };
    expect((await planOf(texts, { dir: "shop" })).timeoutSeconds).toBe(2);
    const { [`shop/${CONFIG}`]: _, ...rootOnly } = texts;
    expect((await planOf(rootOnly, { dir: "shop" })).timeoutSeconds).toBe(1);
  });
});

describe("values", () => {
  test.each([
    ["3MB", 3 * 1024 * 1024],
    ["64KB", 65_536],
    ["1.5m", 1_572_864],
    ["500", 500],
  ])("the size %s", async (size, bytes) => {
    const plan = await planOf({ ...STACK, [CONFIG]: `upload: {path: /u, size: ${size}}` });
    expect(plan.upload?.content).toMatchObject({ is: "generated", bytes });
  });

  test.each([
    ["/api/upload-excel", "file", "sample.xlsx"],
    ["/users/me", "avatar", "sample.png"],
    ["/import/csv", "file", "sample.csv"],
    ["/upload", "file", "sample.txt"],
  ])("an upload to %s with field %s gets a fitting file", async (path, field, name) => {
    const plan = await planOf({ ...STACK, [CONFIG]: `upload: {path: ${path}, field: ${field}}` });
    expect(plan.upload?.content).toEqual({ is: "generated", name, bytes: 65_536 });
  });

  test("${NAME} comes from the environment, else from env; what steps save stays", async () => {
    const config = `env: {USER_NAME: check, PASS: from-the-file}
auth:
  steps:
    - {path: /login, json: {user: "\${USER_NAME}", password: "\${PASS}"}, save: {token: a.b}}
  headers: {Authorization: "Bearer \${token}"}
`;
    const plan = await planOf({ ...STACK, [CONFIG]: config }, { env: { PASS: "s3cret-one" } });
    expect(plan.auth).toEqual({
      is: "steps",
      steps: [
        {
          method: "POST",
          path: "/login",
          json: { user: "check", password: "s3cret-one" },
          form: null,
          headers: {},
          save: { token: "a.b" },
        },
      ],
      headers: { Authorization: "Bearer ${token}" },
    });
    expect(plan.secrets).toContain("s3cret-one");
    expect(plan.secrets).not.toContain("check");
  });

  test("a log-in is a step whose token goes into Authorization", async () => {
    const config = "auth: {login: {path: /token, form: {username: u, password: '${P}'}, token: t}}";
    const plan = await planOf({ ...STACK, [CONFIG]: config }, { env: { P: "pass" } });
    expect(plan.auth).toMatchObject({
      is: "steps",
      steps: [
        {
          method: "POST",
          path: "/token",
          form: { username: "u", password: "pass" },
          save: { token: "t" },
        },
      ],
      headers: { Authorization: "Bearer ${token}" },
    });
  });

  test("a secret that is written out is warned about with its line; ordinary words are not masked", async () => {
    const plan = await planOf({ ...STACK, [CONFIG]: "auth:\n  bearer: barcodes" });
    expect(plan.warnings).toMatchObject([{ file: CONFIG, line: 2, key: "auth.bearer" }]);
    expect(plan.secrets).toEqual([]);
  });

  test("a config under a name that nobody reads is warned about", async () => {
    const plan = await planOf({ ...STACK, ".github/bad-gateway.yaml": "timeout: 1" });
    expect(plan.warnings).toMatchObject([{ file: ".github/bad-gateway.yaml" }]);
  });

  test("the plan cannot be changed", async () => {
    const plan = await planOf(STACK);
    expect(Object.isFrozen(plan)).toBe(true);
    expect(Object.isFrozen(plan.compose.files)).toBe(true);
  });
});
