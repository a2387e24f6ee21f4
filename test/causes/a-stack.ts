import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { type Lint, lint } from "../../src/verbs/lint.ts";

/** nginx of the official image in front of a uvicorn that is right in every way. */
export const STACK = {
  "docker-compose.yml": `services:
  backend:
    build: ./backend
  nginx:
    image: nginx:1.27-alpine
    ports:
      - "8080:80"
    volumes:
      - ./nginx.conf:/etc/nginx/conf.d/default.conf:ro
    depends_on:
      - backend
`,
  "nginx.conf": `server {
    listen 80;
    location /api/ {
        proxy_pass http://backend:8000;
    }
}
`,
  "backend/Dockerfile": `FROM python:3.12-slim
WORKDIR /app
RUN pip install uvicorn
COPY app.py .
EXPOSE 8000
CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]
`,
  "backend/app.py": "app = None\n",
} as const;

export type Texts = Readonly<Record<string, string>>;

/** Lints the stack with some of its files changed; "" leaves a file away, `.gitignore` makes it git's. */
async function lintStack(changes: Texts): Promise<Lint> {
  const dir = mkdtempSync(join(tmpdir(), "bad-gateway-lint-"));
  try {
    const texts: Texts = { ...STACK, ...changes };
    for (const [path, text] of Object.entries(texts)) {
      if (text === "") continue;
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    if (texts[".gitignore"] !== undefined) execFileSync("git", ["init", "-q"], { cwd: dir });
    const raw = { cwd: dir, dir, config: null, out: null, options: {}, env: {} };
    return await lint(raw, { files, shell, clock });
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** What is found, in words. */
export async function findings(changes: Texts): Promise<Lint["findings"]> {
  return (await lintStack(changes)).findings;
}

/** `error upstream-wrong-port nginx.conf:4`, for each finding. */
export async function found(changes: Texts): Promise<readonly string[]> {
  const all = await findings(changes);
  return all.map(({ severity, cause, places: [first] }) =>
    [severity, cause, `${first.file}:${first.line}`].join(" "),
  );
}

/** A file of the stack with some of its words replaced. */
export function changed(path: keyof typeof STACK, from: string, to: string): Texts {
  if (!STACK[path].includes(from)) throw new Error(`${path} does not say ${from}`);
  return { [path]: STACK[path].replace(from, to) };
}
