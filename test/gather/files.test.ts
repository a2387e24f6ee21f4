import { expect, test } from "vitest";
import { isOfInterest, namesOnly } from "../../src/gather/interesting-files.ts";
import { filesByPath } from "../../src/gather/linked-files.ts";

test.each([
  "docker-compose.yml",
  "deploy/compose.prod.yaml",
  "backend/Dockerfile",
  "Dockerfile.prod",
  "api.Dockerfile",
  ".env",
  ".env.example",
  "backend/.flaskenv",
  "frontend/nginx.conf",
  "nginx/templates/default.conf.template",
  "nginx/sites-enabled/app",
  "docker/entrypoint.sh",
  "bin/docker-entrypoint",
])("%s says how the stack is built, run or proxied", (path) => {
  expect(isOfInterest(path)).toBe(true);
});

test.each(["src/app.py", "package.json", "README.md", "src/nginx/parse.ts", ".github/x.yml"])(
  "%s does not",
  (path) => {
    expect(isOfInterest(path)).toBe(false);
  },
);

test("of .env files only the names are kept, each in its line", () => {
  const text = '# SECRET=abc\n\nSECRET_KEY=geheim\nexport TOKEN = x\nMULTI="one\ntwo"\n';
  const kept = namesOnly("config/.env.local", text);
  expect(kept.split("\n")).toEqual(["", "", "SECRET_KEY=", "export TOKEN =", "MULTI=", "…", ""]);
  expect(namesOnly("backend/.flaskenv", text)).toBe(kept);
  expect(namesOnly("nginx.conf", text)).toBe(text);
});

function copied(path: string, text: string | null, link: string | null = null) {
  return { path, text, link, mode: 0o644 };
}

test("links lead to what they point to, whether by file or by folder", () => {
  const files = filesByPath([
    copied("/etc/nginx/sites-available/app", "app"),
    copied("/etc/nginx/sites-enabled/app", null, "../sites-available/app"),
    copied("/etc/nginx/again", null, "/etc/nginx/sites-enabled/app"),
    copied("/etc/nginx/available", null, "sites-available"),
    copied("/etc/nginx/modules", null, "/usr/lib/nginx/modules"),
    copied("/etc/nginx/loop", null, "loop"),
  ]);
  expect(Object.fromEntries(files)).toEqual({
    "/etc/nginx/sites-available/app": "app",
    "/etc/nginx/sites-enabled/app": "app",
    "/etc/nginx/again": "app",
    "/etc/nginx/available/app": "app",
  });
});
