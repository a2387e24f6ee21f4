import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { lint } from "../../src/verbs/lint.ts";
import { aRepository, planOf, STACK } from "../plan/a-repository.ts";

const routed = (...paths: readonly string[]) =>
  ["from flask import Flask, request", "app = Flask(__name__)"]
    .concat(paths.flatMap((path, at) => [`@app.get("${path}")`, `def page${at}(): ...`]))
    .concat('@app.post("/api/upload")', "def upload():", '    request.files["sheet"].save("x")', "")
    .join("\n");

const cut = (target: string) => `server { listen 80; location /api/ { proxy_pass ${target}/; } }\n`;

async function summaries(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const cwd = await aRepository({ ...STACK, ...texts });
  const raw = { cwd, dir: null, config: null, out: null, options: {}, env: {} };
  const { findings } = await lint(raw, { files, shell, clock });
  return findings
    .filter(({ cause }) => cause === "location-uri-double-or-stripped-prefix")
    .map(({ summary }) => summary);
}

const CUT = expect.stringContaining("nginx cuts /api/ off before it asks `backend`");

test("routes with parameters are known as well", async () => {
  const nginx = { "nginx.conf": cut("http://backend:8000") };
  const known = { ...nginx, "backend/app.py": routed("/api/items/<int:id>") };
  expect(await summaries(known)).toEqual([CUT]);
  const open = { ...nginx, "backend/app.py": routed("/<path:any>") };
  expect(await summaries(open)).toEqual([]);
});

test("what a template fills in is no variable of nginx", async () => {
  const texts = {
    "backend/app.py": routed("/api/items"),
    "templates/default.conf.template": cut("http://${API}:${API_PORT}"),
    "docker-compose.yml": STACK["docker-compose.yml"].replace(
      '"./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]',
      '"./templates:/etc/nginx/templates:ro"]\n    environment: {API: backend, API_PORT: "8000"}',
    ),
  };
  expect(await summaries(texts)).toEqual([CUT]);
});

test("what nginx hands on as another path is asked by a GET, as a visitor would ask", async () => {
  const source = { "backend/app.py": routed("/api/health") };
  const paths = async (nginx: string) => {
    const { routes, upload } = await planOf({ ...STACK, ...source, "nginx.conf": nginx });
    return [upload?.path ?? null, ...routes.map(({ path }) => path)];
  };
  const asked = ["/api/", "/api/health", "/api/upload", "/"];
  expect(await paths(cut("http://backend:8000"))).toEqual([null, ...asked]);
  expect(await paths(STACK["nginx.conf"])).toEqual(["/api/upload"]);
});
