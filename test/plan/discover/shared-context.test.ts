import { expect, test } from "vitest";
import { planOf } from "../a-repository.ts";

const dockerfile = (folder: string, port: number) =>
  `FROM debian\nCOPY ${folder}/ .\nCMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "${port}"]\n`;

const STACK = {
  "compose.yml": `services:
  api:
    build: {context: ., dockerfile: api/Dockerfile}
  site:
    build: {context: ., dockerfile: site/Dockerfile}
  nginx:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
`,
  "nginx.conf": `server {
  listen 80;
  location /api/ {
    rewrite ^/api/(.*)$ /$1 break;
    proxy_pass http://api:8000;
  }
  location / { proxy_pass http://site:3000; }
}
`,
  "api/Dockerfile": dockerfile("api", 8000),
  "site/Dockerfile": dockerfile("site", 3000),
  "site/main.py": "app = None\n",
};

const UPLOAD = `from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/accounts/import")
async def accounts_import(file: UploadFile):
    return {}
`;

test("of services built in one folder, each has the source beside its own Dockerfile", async () => {
  const { backend } = await planOf({ ...STACK, "api/main.py": UPLOAD });
  expect(backend?.service).toBe("api");
});

test("source that lies beside no Dockerfile may be of any of them", async () => {
  const { backend } = await planOf({ ...STACK, "shared/main.py": UPLOAD });
  expect(backend?.service).toBe("site");
});
