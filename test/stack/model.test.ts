import { expect, test } from "vitest";
import { withoutValues } from "../../src/read/compose/without-values.ts";
import { modelOf } from "../../src/stack/model.ts";

const config = {
  name: "p",
  services: {
    api: {
      environment: {
        DATABASE_PASSWORD: "Geheim-1234",
        PORT: "8000",
        GREETING: "hello",
        EMPTY: null,
      },
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
  expect(modelOf(config).secrets).toEqual(["Geheim-1234"]);
});

test("a word that people use as an example is none, nor one that stands elsewhere too", () => {
  const environment = { DB_USER: "shop-user", DB_PASSWORD: "shop-user", ROOT_PASSWORD: "postgres" };
  expect(modelOf({ services: { db: { environment } } }).secrets).toEqual([]);
});

test("bind mounts are told from volumes", () => {
  expect(modelOf(config).services[0]?.binds).toEqual([
    { source: "/repo/data", target: "/data", readOnly: true },
  ]);
});
