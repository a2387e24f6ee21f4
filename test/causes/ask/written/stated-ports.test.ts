import { expect, test } from "vitest";
import { changed, found, STACK, type Texts } from "../../a-stack.ts";

/** A server whose port only an EXPOSE of 8000 hints at, and nginx that asks for 8081. */
const DOCKERFILE = STACK["backend/Dockerfile"].replace(/CMD .*/, 'CMD ["./serve"]');
const STACK_ON_8081 = {
  "backend/Dockerfile": DOCKERFILE,
  ...changed("nginx.conf", ":8000", ":8081"),
};
const WARNING = ["warning upstream-wrong-port nginx.conf:4"];

function composed(lines: string): Texts {
  return changed("docker-compose.yml", "build: ./backend\n", `build: ./backend\n${lines}`);
}

test("a port that is exposed only, and stated nowhere else, is doubted", async () => {
  expect(await found(STACK_ON_8081)).toEqual(WARNING);
});

test.each([
  ["a variable of the server", composed("    environment:\n      SERVER_PORT: 8081\n")],
  ["a variable of the application", composed("    environment:\n      API_PORT: 8081\n")],
  [
    "options of the virtual machine",
    composed("    environment:\n      JAVA_OPTS: -Dserver.port=8081\n"),
  ],
  ["its arguments", composed("    command: [--server.port=8081]\n")],
  [
    "a file of variables",
    { ...composed("    env_file: app.env\n"), "app.env": "SERVER_PORT=8081\n" },
  ],
  ["a port that is published", composed('    ports: ["127.0.0.1:9000:8081"]\n')],
  [
    "a variable of the image",
    { "backend/Dockerfile": DOCKERFILE.replace("EXPOSE", "ENV LISTEN=:8081\nEXPOSE") },
  ],
  [
    "a build argument",
    { "backend/Dockerfile": DOCKERFILE.replace("EXPOSE", "ARG P\nENV APP_PORT=$P\nEXPOSE") },
  ],
  [
    "settings of Spring",
    { "backend/src/main/resources/application.yml": "server:\n  port: 8081\n" },
  ],
])("nothing is said where %s may tell another", async (_, changes) => {
  expect(await found({ ...STACK_ON_8081, ...changes })).toEqual([]);
});

test("the port of a database is not the server's", async () => {
  const changes = composed("    environment:\n      DB_PORT: 5432\n");
  expect(await found({ ...STACK_ON_8081, ...changes })).toEqual(WARNING);
});
