import { expect, test } from "vitest";
import { readCase } from "../../src/read/read-case.ts";
import { aCase, files } from "./a-case.ts";

function programsIn(texts: Readonly<Record<string, string>>) {
  return readCase(aCase(files(texts)))
    .all("supervised.program")
    .map(({ subject, body, seen }) => `${subject}: ${body.command} (${seen.place?.line})`);
}

test("the programs of supervisord stand at their command", () => {
  const text = [
    "[supervisord]",
    "nodaemon=true",
    "",
    "[program:nginx]",
    'command=nginx -g "daemon off;"',
    "[program:app]",
    "directory=/srv",
    "command = gunicorn app:app",
    "[group:all]",
    "command=none",
  ].join("\n");
  expect(programsIn({ "deploy/supervisord.conf": text })).toEqual([
    'nginx: nginx -g "daemon off;" (5)',
    "app: gunicorn app:app (8)",
  ]);
  expect(programsIn({ "deploy/app.conf": text })).toEqual([]);
});
