import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import { shell } from "../../src/ports/shell.ts";
import { lint } from "../../src/verbs/lint.ts";
import { STACK } from "../causes/a-stack.ts";
import { aRepository } from "../plan/a-repository.ts";

const APP = `from fastapi import FastAPI, HTTPException, UploadFile
app = FastAPI()
MAX_BYTES = 5 * 1024 * 1024


@app.post("/api/upload")
async def upload(file: UploadFile):
    data = await file.read()
    if len(data) > MAX_BYTES:
        raise HTTPException(413)
`;

async function limited(compose: string) {
  const cwd = await aRepository({});
  const texts = { ...STACK, "docker-compose.yml": compose, "backend/app.py": APP };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const raw = { cwd, dir: null, config: null, out: null, options: {}, env: {} };
  const { limits } = await lint(raw, { files, shell, clock });
  return limits.filter(({ layer }) => layer === "application").map(({ service }) => service);
}

const WORKER = "  worker:\n    build: ./backend\n    command: celery -A app worker\n";

test("of services with one source, the one that nginx asks is on the way", async () => {
  expect(await limited(STACK["docker-compose.yml"] + WORKER)).toEqual(["backend"]);
});

test("where it cannot be told which one nginx asks, all of them may be", async () => {
  const nobody = STACK["docker-compose.yml"].replace("nginx.conf:/", "absent.conf:/");
  expect(await limited(nobody + WORKER)).toEqual(["backend", "worker"]);
});
