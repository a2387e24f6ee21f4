import { describe, expect, test } from "vitest";
import type { AppLog } from "../../../src/case/codes/app.ts";
import type { AnyFact } from "../../../src/case/facts.ts";
import auth from "../../../src/causes/dependency/db-auth-failed.ts";
import stale from "../../../src/causes/dependency/db-password-stale-volume.ts";
import { judgeAll } from "../../../src/diagnose/judge.ts";
import { fact, tableOf } from "../../diagnose/a-table.ts";
import { exception, log, state } from "../../diagnose/of-services.ts";

const refused = log(
  "backend",
  exception({ during: "boot", error: { is: "credentials-rejected", user: "shop" } }),
);
const ended = [state("backend", "exited", { exitCode: 1 }), refused];

const compared = (equal: boolean) =>
  fact("credentials.equal", "backend", {
    part: "password",
    variable: "DB_PASSWORD",
    server: "db",
    serverVariable: "POSTGRES_PASSWORD",
    equal,
  });
const directory = (fresh: boolean) => log("db", { code: "database-initialized", fresh });

function judged(...facts: readonly AnyFact[]) {
  const { found } = judgeAll(tableOf(facts), [auth, stale]);
  return found.map(({ cause, confidence }) => `${cause} ${confidence}`);
}

describe("which side is wrong", () => {
  test("different passwords", () => {
    expect(judged(...ended, compared(false), directory(false))).toEqual(["db-auth-failed certain"]);
  });

  test("the same password and a data directory from before", () => {
    expect(judged(...ended, compared(true), directory(false))).toEqual([
      "db-password-stale-volume certain",
    ]);
    expect(judged(...ended, compared(true))).toEqual(["db-password-stale-volume likely"]);
  });

  test("a data directory of this start has no older password", () => {
    expect(judged(...ended, compared(true), directory(true))).toEqual(["db-auth-failed likely"]);
    expect(judged(...ended, directory(true))).toEqual(["db-auth-failed likely"]);
  });

  test("another name of the database is not what a login is refused for", () => {
    const names = fact("credentials.equal", "backend", {
      part: "database",
      variable: "DB_NAME",
      server: "db",
      serverVariable: "POSTGRES_DB",
      equal: false,
    });
    expect(judged(...ended, names, compared(true), directory(false))).toEqual([
      "db-password-stale-volume certain",
    ]);
  });

  test("a user that the database does not have", () => {
    const nobody = log("db", { code: "login-rejected", user: "shop", why: "no-role" });
    const agreed = fact("credentials.equal", "backend", {
      part: "user",
      variable: "DB_USER",
      server: "db",
      serverVariable: "POSTGRES_USER",
      equal: true,
    });
    expect(judged(...ended, nobody, directory(true))).toEqual(["db-auth-failed certain"]);
    expect(judged(...ended, nobody, agreed, directory(false))).toEqual([
      "db-password-stale-volume likely",
    ]);
  });

  test("without any of it both are possible", () => {
    expect(judged(...ended)).toEqual([
      "db-auth-failed possible",
      "db-password-stale-volume possible",
    ]);
  });
});

describe("a pasted log of the database alone", () => {
  const rejected = (why: Extract<AppLog, { code: "login-rejected" }>["why"]) =>
    log("db", { code: "login-rejected", user: "postgres", why });

  test("leaves both possible", () => {
    expect(judged(rejected(null))).toEqual([
      "db-auth-failed possible",
      "db-password-stale-volume possible",
    ]);
  });

  // docker-library/postgres#283: the official image always gives the user a password at first.
  test("decides where the user has no password at all", () => {
    expect(judged(rejected(null), rejected("no-password"))).toEqual([
      "db-password-stale-volume likely",
    ]);
  });

  test("says nothing of a stack that was looked at and works", () => {
    expect(judged(state("backend", "running"), rejected(null))).toEqual([]);
  });
});
