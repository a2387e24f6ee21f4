import { expect, test } from "vitest";
import { changed, found } from "../causes/a-stack.ts";

const BUILT = changed(
  "docker-compose.yml",
  "default.conf:ro\n",
  "default.conf:ro\n      - ./dist/ü b.html:/srv/a.html\n",
);

test("a file that is not there, and that git is told to keep, is missed", async () => {
  expect(await found({ ...BUILT, ".gitignore": "*.jar\n" })).toEqual([
    "error bind-mount-source-missing docker-compose.yml:10",
  ]);
});

test("a file that git is told not to keep may be made before the start", async () => {
  expect(await found({ ...BUILT, ".gitignore": "dist\n" })).toEqual([
    "warning bind-mount-source-missing docker-compose.yml:10",
  ]);
});

test("what the image copies is asked of git as well", async () => {
  const jar = changed("backend/Dockerfile", "COPY app.py .", "COPY app.py .\nCOPY app.jar .");
  expect(await found({ ...jar, ".gitignore": "*.jar\n" })).toEqual([
    "warning build-input-missing backend/Dockerfile:5",
  ]);
});
