import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How large a repository is to be made. */
export interface Size {
  /** In the compose file, nginx among them. */
  readonly services: number;
  /** Files in nginx's conf.d, each with a server of its own. */
  readonly confs: number;
  /** In each of these. */
  readonly locations: number;
}

/** nginx in front of many services, each with its Dockerfile and source, as a monorepo has them. */
export function layBig(folder: string, { services, confs, locations }: Size): void {
  const backends = Array.from({ length: services - 1 }, (_, index) => `api${index}`);
  write(folder, "docker-compose.yml", composeOf(backends));
  write(folder, ".git/HEAD", "ref: refs/heads/main\n");
  for (let index = 0; index < confs; index++) {
    write(folder, `nginx/conf.d/site${index}.conf`, siteOf(backends, index, locations));
  }
  for (const [index, name] of backends.entries()) {
    write(folder, `${name}/Dockerfile`, `# ${name}\n${DOCKERFILE}`);
    write(folder, `${name}/requirements.txt`, "fastapi\nuvicorn\npython-multipart\n");
    write(folder, `${name}/main.py`, appOf(index));
    write(folder, `${name}/files.py`, UPLOADS);
    write(folder, `${name}/README.md`, `# ${name}\n`);
  }
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function composeOf(backends: readonly string[]): string {
  const own = backends.map(
    (name) => `  ${name}:
    build: ./${name}
    environment:
      DATABASE_URL: \${DATABASE_URL:-postgres://db/shop}
      NAME: ${name}
    expose: ["8000"]
    healthcheck:
      test: [CMD, curl, -f, "http://localhost:8000/healthz"]
      interval: 5s
    restart: unless-stopped
`,
  );
  return `services:
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./nginx/conf.d:/etc/nginx/conf.d:ro"]
    depends_on: [${backends[0]}]
${own.join("")}`;
}

function siteOf(backends: readonly string[], index: number, locations: number): string {
  const blocks = Array.from({ length: locations }, (_, number) => {
    const backend = backends[(index * locations + number) % backends.length];
    return `  location /v${index}/${number}/ {
    client_max_body_size 20m;
    proxy_set_header Host $host;
    proxy_read_timeout 60s;
    proxy_pass http://${backend}:8000/;
  }
`;
  });
  return `server {
  listen 80;
  server_name site${index}.example.com;
${blocks.join("")}}
`;
}

const DOCKERFILE = `FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
EXPOSE 8000
CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]
`;

const UPLOADS = `from fastapi import APIRouter, File, UploadFile

router = APIRouter(prefix="/files")


@router.post("/upload")
async def upload(file: UploadFile = File(...)):
    return {"size": len(await file.read())}
`;

function appOf(index: number): string {
  return `from fastapi import FastAPI

from files import router

app = FastAPI(title="api ${index}")
app.include_router(router)


@app.get("/healthz")
def healthz():
    return {"ok": True}
`;
}
