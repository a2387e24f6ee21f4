import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import type { RawInput } from "../../src/plan/raw-input.ts";
import { resolvePlan } from "../../src/plan/resolve.ts";
import { UsageError } from "../../src/plan/usage-error.ts";
import { files } from "../../src/ports/files.ts";

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A folder on disk with these files, which is gone after the test. */
export async function aRepository(texts: Readonly<Record<string, string>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "bad-gateway-plan-")));
  made.push(root);
  await mkdir(join(root, ".git"));
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** nginx in front of a backend, as small as it gets. */
export const STACK = {
  "docker-compose.yml": `services:
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
  backend:
    build: ./backend
    expose: ["8000"]
`,
  "nginx.conf": "server {\n  listen 80;\n  location /api/ { proxy_pass http://backend:8000; }\n}\n",
  "backend/Dockerfile": 'FROM python:3.12\nCMD ["uvicorn", "app:app", "--port", "8000"]\n',
} as const;

export const CONFIG = ".github/bad-gateway.yml";

export async function planOf(
  texts: Readonly<Record<string, string>>,
  raw: Partial<RawInput> = {},
): Promise<Plan> {
  return planIn(await aRepository(texts), raw);
}

export function planIn(root: string, raw: Partial<RawInput> = {}): Promise<Plan> {
  const input = { cwd: root, dir: null, config: null, out: null, options: {}, env: {}, ...raw };
  return resolvePlan(input, { files });
}

/** Lines of the usage error that this config leads to. */
export async function problemsOf(
  config: string,
  raw: Partial<RawInput> = {},
): Promise<readonly string[]> {
  return complaints(planOf({ ...STACK, [CONFIG]: config }, raw));
}

export async function complaints(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UsageError) return error.message.split("\n");
    throw error;
  }
  return [];
}
