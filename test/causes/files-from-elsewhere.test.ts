import { expect, test } from "vitest";
import { changed, found } from "./a-stack.ts";

const MODULES = `[submodule "backend"]
	path = backend
	url = https://example.com/backend.git
`;
const AWAY = { "backend/Dockerfile": "", "backend/app.py": "" };

test("what is built in a git submodule is there in a checkout with submodules", async () => {
  expect(await found({ ...AWAY, ".gitmodules": MODULES })).toEqual([
    "warning build-input-missing docker-compose.yml:3",
  ]);
});

test("a folder to build in that is not there and no submodule stays an error", async () => {
  const other = MODULES.replaceAll("backend", "backend-docs");
  expect(await found({ ...AWAY, ".gitmodules": other })).toEqual([
    "error build-input-missing docker-compose.yml:3",
  ]);
});

test("what git is told not to keep is made somewhere else, folders to build in as well", async () => {
  expect(await found({ ...AWAY, ".gitignore": "/backend/\n" })).toEqual([
    "warning build-input-missing docker-compose.yml:3",
  ]);
});

test("a file of a submodule that is mounted is there in a checkout with submodules", async () => {
  const mounted = changed("docker-compose.yml", "./nginx.conf:", "./shared/nginx.conf:");
  const modules = MODULES.replaceAll("backend", "shared");
  expect(await found({ ...mounted, "nginx.conf": "", ".gitmodules": modules })).toEqual([
    "warning bind-mount-source-missing docker-compose.yml:9",
  ]);
  expect(await found({ ...mounted, "nginx.conf": "" })).toEqual([
    "error bind-mount-source-missing docker-compose.yml:9",
  ]);
});

test("a private key is laid there where the stack runs", async () => {
  const mounted = "/default.conf:ro\n      - ./tls.key:/etc/nginx/tls.key";
  expect(await found(changed("docker-compose.yml", "/default.conf:ro", mounted))).toEqual([
    "warning bind-mount-source-missing docker-compose.yml:10",
  ]);
});
