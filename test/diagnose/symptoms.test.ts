import { expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import { checkResults } from "../../src/diagnose/checks.ts";
import { symptomsOf } from "../../src/diagnose/symptoms.ts";
import { answered, exchange, tableOf } from "./a-table.ts";
import { nginxError, proxiedTo, route } from "./of-nginx.ts";
import { failure, state } from "./of-services.ts";

function effectsOf(facts: readonly AnyFact[]) {
  const table = tableOf(facts);
  return Object.fromEntries(
    symptomsOf(table, checkResults(table)).map(({ id, effects }) => [
      id,
      effects.map(({ effect, on }) => `${effect} ${on}`),
    ]),
  );
}

const through = route("upload", proxiedTo("backend:8000"));

test("no failed check, no symptom", () => {
  expect(effectsOf([exchange("upload", "direct", answered(200))])).toEqual({});
});

test("nginx's own words about a 502 say what happened at the backend", () => {
  const bad = exchange("upload", "proxied", answered(502));
  expect(effectsOf([bad, through, nginxError("closed-early")])).toEqual({
    "upload:proxied": ["closed-early backend"],
  });
  expect(effectsOf([bad, through, nginxError("connect-refused")])).toEqual({
    "upload:proxied": ["refused backend"],
  });
});

test("a 502 without a line that belongs to it can be anything of the kind", () => {
  const bad = exchange("upload", "proxied", answered(502, { body: "<center>nginx/1.22</center>" }));
  const other = nginxError("closed-early", { path: "/other" });
  expect(effectsOf([bad, through, other])["upload:proxied"]).toEqual([
    "refused backend",
    "closed-early backend",
    "unresolved backend",
    "unreachable backend",
    "bad-response backend",
  ]);
});

test("a 500 that the application made is its own", () => {
  const answer = answered(500, { body: "oops", bodyBytes: 4, bodyHash: "h" });
  const facts = [exchange("upload", "proxied", answer), exchange("upload", "direct", answer)];
  expect(effectsOf([...facts, through])).toEqual({
    "upload:proxied": ["server-error backend"],
    "upload:direct": ["server-error backend"],
  });
});

test("a refusal that nginx makes itself is a matter of its configuration", () => {
  const files = route("upload", { is: "static", root: "/srv", fallback: null, place: null });
  expect(effectsOf([exchange("upload", "proxied", answered(405)), files])).toEqual({
    "upload:proxied": ["wrong-route frontend", "rejected frontend"],
  });
});

test("who does not answer at all is named by the way that was asked", () => {
  const gone = { is: "refused", code: "ECONNREFUSED", ms: 1 } as const;
  expect(
    effectsOf([exchange("upload", "proxied", gone), exchange("upload", "direct", gone)]),
  ).toEqual({ "upload:proxied": ["refused frontend"], "upload:direct": ["refused backend"] });
});

test("services of the path that are down are symptoms once a check has failed", () => {
  const gone = exchange("upload", "proxied", { is: "refused", code: "ECONNREFUSED", ms: 1 });
  const facts = [
    gone,
    state("frontend", "exited", { exitCode: 1 }),
    state("backend", "running"),
    state("mailer", "restarting", { exitCode: 1 }),
  ];
  expect(Object.keys(effectsOf(facts))).toEqual(["upload:proxied", "service:frontend"]);
});

test("a stack that never came up has symptoms without any check", () => {
  const facts = [
    failure("prices", "dependency-exited"),
    state("prices", "exited", { exitCode: 3 }),
    state("backend", "created"),
    state("frontend", "exited", { exitCode: 0 }),
  ];
  expect(effectsOf(facts)).toEqual({
    "service:backend": ["not-started backend"],
    "service:prices": ["not-started prices"],
  });
});

test("a backend that is down shows where only nginx's own page was asked for", () => {
  const page = route("upload", { is: "static", root: "/srv", fallback: null, place: null });
  const facts = [exchange("health", "proxied", answered(200)), page];
  const crashed = state("backend", "restarting", { exitCode: 1, restartCount: 4 });
  expect(Object.keys(effectsOf([...facts, crashed]))).toEqual(["service:backend"]);
  expect(effectsOf([...facts, state("backend", "running")])).toEqual({});
  const asked = exchange("upload", "direct", answered(200));
  expect(effectsOf([...facts, asked, crashed])).toEqual({});
});
