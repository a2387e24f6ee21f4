import { expect, test } from "vitest";
import { comparedLogins } from "../../src/gather/credentials.ts";

function container(
  env: readonly string[],
  port: number | null = null,
  alias: string | null = null,
) {
  return {
    Name: "/shop_container",
    Config: { Env: env, ExposedPorts: port === null ? {} : { [`${port}/tcp`]: {} } },
    NetworkSettings: { Networks: { shop: { Aliases: alias === null ? [] : [alias] } } },
  };
}

const DB = container(
  ["POSTGRES_USER=shop", "POSTGRES_PASSWORD=p@ss w%rd", "POSTGRES_DB=shop_db"],
  5432,
  "postgres",
);

function compared(...env: readonly string[]) {
  const parts = comparedLogins(container(env), "db", DB);
  return parts.map(({ part, variable, equal }) => `${variable} ${part} ${equal}`);
}

test("variables of a client that names the database's host", () => {
  expect(compared("DB_HOST=db", "DB_USER=shop", "DB_PASSWORD=other", "DB_NAME=shop_db")).toEqual([
    "DB_USER user true",
    "DB_PASSWORD password false",
    "DB_NAME database true",
  ]);
});

test("a URL, with its escapes", () => {
  const url = "DATABASE_URL=postgresql+psycopg2://shop:p%40ss%20w%25rd@postgres:5432/shop_db?a=b";
  expect(compared(url)).toEqual([
    "DATABASE_URL user true",
    "DATABASE_URL password true",
    "DATABASE_URL database true",
  ]);
  expect(compared("DATABASE_URL=postgres://shop:p%ss@db/shop_db")).toEqual([
    "DATABASE_URL user true",
    "DATABASE_URL password false",
    "DATABASE_URL database true",
  ]);
});

test("other ways to name the database", () => {
  const laravel = ["DB_HOST=db", "DB_DATABASE=shop"];
  expect(compared(...laravel)).toEqual(["DB_DATABASE database false"]);
  const java = "SPRING_DATASOURCE_URL=jdbc:postgresql://db:5432/shop_db?ssl=false";
  expect(compared(java)).toEqual(["SPRING_DATASOURCE_URL database true"]);
  expect(compared("DATABASE_URL=postgres://shop:x@db")).toEqual([
    "DATABASE_URL user true",
    "DATABASE_URL password false",
  ]);
});

test("a server without a name for its database gives it that of its user", () => {
  const db = container(["POSTGRES_USER=shop", "POSTGRES_PASSWORD=x"], 5432);
  const client = container(["DB_HOST=db", "DB_NAME=orders"]);
  expect(comparedLogins(client, "db", db)).toEqual([
    {
      part: "database",
      variable: "DB_NAME",
      server: "db",
      serverVariable: "POSTGRES_USER",
      equal: false,
    },
  ]);
});

test("a client of another host, and one without a login, are not compared", () => {
  expect(compared("DB_HOST=db.example.com", "DB_PASSWORD=other")).toEqual([]);
  expect(compared("DATABASE_URL=postgres://shop:x@other/shop_db")).toEqual([]);
  expect(compared("SECRET_KEY=x")).toEqual([]);
});

test("what is no database has no login to compare", () => {
  const web = container(["POSTGRES_PASSWORD=x"], 8000);
  expect(comparedLogins(container(["DB_HOST=web", "DB_PASSWORD=y"]), "web", web)).toEqual([]);
});

test("no value leaves", () => {
  const parts = comparedLogins(container(["DB_HOST=db", "DB_PASSWORD=s3cret-value"]), "db", DB);
  expect(JSON.stringify(parts)).not.toMatch(/s3cret|p@ss/);
});
