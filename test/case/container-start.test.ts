import { describe, expect, test } from "vitest";
import { containerStart } from "../../src/case/container-start.ts";

const exec = (...args: readonly string[]) => ({ form: "exec" as const, args });
const shell = (line: string) => ({ form: "shell" as const, args: [line] });

type Image = Parameters<typeof containerStart>[1];
const image =
  (entrypoint: ReturnType<Image>, command: ReturnType<Image>): Image =>
  (keyword) =>
    keyword === "CMD" ? command : entrypoint;

describe("a container is started with", () => {
  const own = image(exec("/entry"), exec("serve"));

  test("what the image says, where compose says nothing", () => {
    const both = { words: ["/entry", "serve"], saidBy: "CMD" };
    expect(containerStart(undefined, own)).toEqual(both);
    expect(containerStart({ entrypoint: null, command: null }, own)).toEqual(both);
    expect(containerStart({ entrypoint: null, command: [] }, own)).toEqual(both);
    expect(containerStart(undefined, image(exec("/entry"), undefined))).toEqual({
      words: ["/entry"],
      saidBy: "ENTRYPOINT",
    });
    expect(containerStart(undefined, () => undefined)).toEqual({ words: [], saidBy: null });
  });

  test("compose's command behind the image's entrypoint", () => {
    expect(containerStart({ entrypoint: null, command: ["worker"] }, own)).toEqual({
      words: ["/entry", "worker"],
      saidBy: "command",
    });
  });

  test("compose's entrypoint without the image's command, unless it is empty", () => {
    expect(containerStart({ entrypoint: ["sh", "-c", "x"], command: null }, own)).toEqual({
      words: ["sh", "-c", "x"],
      saidBy: "entrypoint",
    });
    expect(containerStart({ entrypoint: ["sh"], command: ["run"] }, own).words).toEqual([
      "sh",
      "run",
    ]);
    expect(containerStart({ entrypoint: [], command: null }, own)).toEqual({
      words: ["serve"],
      saidBy: "CMD",
    });
  });

  test("no command behind an ENTRYPOINT in shell form", () => {
    const deaf = image(shell("/entry --all"), exec("serve"));
    const alone = { words: ["/entry --all"], saidBy: "ENTRYPOINT" };
    expect(containerStart(undefined, deaf)).toEqual(alone);
    expect(containerStart({ entrypoint: null, command: ["worker"] }, deaf)).toEqual(alone);
    expect(containerStart({ entrypoint: [], command: null }, deaf).words).toEqual(["serve"]);
  });
});
