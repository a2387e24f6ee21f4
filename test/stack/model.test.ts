import { expect, test } from "vitest";
import { modelOf, withoutValues } from "../../src/stack/model.ts";

const config = {
  name: "p",
  services: {
    api: {
      environment: { DATABASE_PASSWORD: "geheim", PORT: "8000", GREETING: "hello", EMPTY: null },
      volumes: [
        { type: "bind", source: "/repo/data", target: "/data", read_only: true },
        { type: "volume", source: "named", target: "/n" },
      ],
    },
    plain: { image: "nginx" },
  },
};

test("environment variables keep their names, and only harmless ones their values", () => {
  expect(withoutValues(config)).toMatchObject({
    name: "p",
    services: {
      api: {
        environment: { DATABASE_PASSWORD: null, PORT: "8000", GREETING: null, EMPTY: null },
      },
      plain: { image: "nginx" },
    },
  });
});

test("values that are secret by name are known, so that they can be masked", () => {
  expect(modelOf(config).secrets).toEqual(["geheim"]);
});

test("bind mounts are told from volumes", () => {
  expect(modelOf(config).services[0]?.binds).toEqual([
    { source: "/repo/data", target: "/data", readOnly: true },
  ]);
});
