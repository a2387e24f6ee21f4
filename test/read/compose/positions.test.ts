import { describe, expect, test } from "vitest";
import { readPositions } from "../../../src/read/compose/positions.ts";

const placesIn = (text: string) =>
  Object.fromEntries(
    readPositions("c.yml", text).entries.map(({ path, place }) => [path.join("."), place.line]),
  );

describe("positions in a YAML file", () => {
  test("of keys and list items, with their end", () => {
    const text = "services:\n  web:\n    ports:\n      - 80:80\n      - 81:81\n    image: x\n";
    expect(placesIn(text)).toMatchObject({
      services: 1,
      "services.web": 2,
      "services.web.ports": 3,
      "services.web.ports.1": 5,
      "services.web.image": 6,
    });
    const ports = readPositions("c.yml", text).entries.find(({ path }) => path.at(-1) === "ports");
    expect(ports?.place).toEqual({ file: "c.yml", line: 3, endLine: 5 });
  });

  test("behind anchors and merge keys, where own keys win", () => {
    const text = [
      "x-base: &base",
      "  restart: always",
      "  image: old",
      "x-more: &more",
      "  image: older",
      "  user: me",
      "services:",
      "  web:",
      "    <<: [*base, *more]",
      "    command: &cmd [a, b]",
      "  worker:",
      "    <<: *base",
      "    image: new",
      "    command: *cmd",
    ].join("\n");
    expect(placesIn(text)).toMatchObject({
      "services.web.restart": 2,
      "services.web.image": 3,
      "services.web.user": 6,
      "services.worker.restart": 2,
      "services.worker.image": 13,
      "services.worker.command": 14,
      "services.worker.command.0": 10,
    });
  });

  test("of broken YAML as far as it goes, with the place of the error", () => {
    const { entries, errors } = readPositions(
      "c.yml",
      "services:\n  web:\n    image: [x\n  b: 1\n",
    );
    expect(entries.map(({ path }) => path.join("."))).toContain("services.web");
    expect(errors[0]).toMatchObject({ file: "c.yml", line: 4 });
    expect(errors[0]?.message).not.toContain("\n");
  });

  test("survive tabs, emptiness and aliases that multiply", () => {
    expect(readPositions("c.yml", "").entries).toEqual([]);
    expect(readPositions("c.yml", "services:\n\tweb: 1\n").errors.length).toBeGreaterThan(0);
    expect(readPositions("c.yml", "a: &a {x: *a, <<: *a}").entries.length).toBeGreaterThan(0);
    const lines = ["a0: &a0 {x: 1, y: 2}"];
    for (let n = 1; n < 40; n += 1) {
      lines.push(`a${n}: &a${n} {p: *a${n - 1}, q: *a${n - 1}, r: *a${n - 1}}`);
    }
    expect(readPositions("c.yml", lines.join("\n")).entries.length).toBeLessThan(30_000);
  });
});
