import { describe, expect, test } from "vitest";
import { changed, findings, found, STACK } from "../causes/a-stack.ts";

const COMPOSE = STACK["docker-compose.yml"];

describe("what compose refuses only where something around the files is missing", () => {
  test("a port that is a variable without a value", async () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: compose's own
    const open = changed("docker-compose.yml", '"8080:80"', "${HOST_PORT}:${NGINX_PORT}");
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: compose's own
    const [finding] = await findings(open);
    expect(finding?.severity).toBe("warning");
    expect(finding?.summary).toMatch(
      /^Without a value of HOST_PORT and NGINX_PORT, docker compose/,
    );
    expect(finding?.fix?.say).toMatch(/^Set HOST_PORT and NGINX_PORT where the stack runs/);
  });

  test("two ports of different variables are two findings", async () => {
    const open = (name: string) => `"\${${name}}:\${${name}}"`;
    const text = COMPOSE.replace('"8080:80"', open("A_PORT"));
    const all = await findings({
      "docker-compose.yml": text.replace(
        "    build: ./backend\n",
        `    build: ./backend\n    ports: [${open("B_PORT")}]\n`,
      ),
    });
    expect(all.map(({ fix }) => fix?.say.split(" ")[1])).toEqual(["B_PORT", "A_PORT"]);
  });

  test("a port that is wrong by itself stays an error", async () => {
    expect(await found(changed("docker-compose.yml", '"8080:80"', '"8080:"'))).toContain(
      "error compose-file-invalid docker-compose.yml:7",
    );
  });

  test("one file of variables that many services name is said once, with each place", async () => {
    const text = COMPOSE.replace(
      "    build: ./backend\n",
      "    build: ./backend\n    env_file: .env\n",
    );
    const all = await findings({
      "docker-compose.yml": `${text}    env_file: .env\n`,
    });
    expect(all).toHaveLength(1);
    expect(all[0]?.severity).toBe("warning");
    expect(all[0]?.places.map(({ line }) => line)).toEqual([4, 13]);
    expect(all[0]?.fix?.say).toMatch(/^Make this file where the stack runs/);
  });

  test("two files of variables are two findings", async () => {
    const text = COMPOSE.replace(
      "    build: ./backend\n",
      "    build: ./backend\n    env_file: a.env\n",
    );
    expect(await found({ "docker-compose.yml": `${text}    env_file: b.env\n` })).toEqual([
      "warning compose-file-invalid docker-compose.yml:4",
      "warning compose-file-invalid docker-compose.yml:13",
    ]);
  });

  test.each([".envs/.production/.django", "env/web", "config.env"])(
    "%s is made elsewhere",
    async (path) => {
      expect(await found({ "docker-compose.yml": `${COMPOSE}    env_file: ${path}\n` })).toEqual([
        "warning compose-file-invalid docker-compose.yml:12",
      ]);
    },
  );

  test("another file that is missing is an error", async () => {
    expect(
      await found({ "docker-compose.yml": `${COMPOSE}    env_file: settings/envoy.list\n` }),
    ).toEqual(["error compose-file-invalid docker-compose.yml:12"]);
  });
});
