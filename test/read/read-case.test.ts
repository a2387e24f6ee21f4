import { describe, expect, test } from "vitest";
import type { Capture } from "../../src/case/captures.ts";
import type { Exchange } from "../../src/case/codes/http.ts";
import type { FactTable } from "../../src/case/fact-table.ts";
import type { FactKind } from "../../src/case/facts.ts";
import { FEEDS } from "../../src/read/feeds.ts";
import { readCase } from "../../src/read/read-case.ts";
import { aCase, files, jsonSample, looked, sample } from "./a-case.ts";

const exchange = (attempt: number): Exchange => ({
  ...{ check: "health:proxied", route: "health", via: "proxied", backend: "api" },
  ...{ attempt, method: "GET", url: "http://x/", path: "/", host: "x", sentBytes: 0 },
  at: `2026-11-20T08:40:0${attempt}.000Z`,
  outcome: { is: "refused", code: "ECONNREFUSED", ms: 1 },
});

const CAPTURES: readonly Capture[] = [
  ...files({ "docker-compose.yml": sample("compose/docker-compose.yml") }),
  looked("compose.config", "", jsonSample("compose/config.json")),
  looked("docker.events", "", jsonSample("events.json") as readonly unknown[]),
  ...["crash", "healthy", "oom", "sick", "badexec"].map((name) =>
    looked("docker.inspect", name, jsonSample(`inspect/${name}.json`)),
  ),
  looked("exchange", "health:proxied", exchange(2)),
  looked("exchange", "health:proxied", exchange(1)),
  looked("docker.logs", "crash", { text: "2026-11-20T08:40:01Z boom\n", truncated: false }),
  looked("engine", "", { version: "26" }),
];

const KINDS = Object.keys(FEEDS) as readonly FactKind[];
const shown = (table: FactTable) => ({
  facts: table.facts,
  coverage: KINDS.map((kind) => [kind, table.coverage(kind), table.coverage(kind, "crash")]),
});

describe("reading a case", () => {
  const table = readCase(aCase(CAPTURES));

  test("gives the same after a round trip through its file", () => {
    const saved = JSON.parse(JSON.stringify(aCase(CAPTURES)));
    expect(shown(readCase(saved))).toEqual(shown(table));
  });

  test("gives the same in whichever order the captures came", () => {
    const turned = CAPTURES.toReversed();
    expect(shown(readCase(aCase(turned)))).toEqual(shown(table));
    const mixed = [...CAPTURES.slice(4), ...CAPTURES.slice(0, 4)];
    expect(shown(readCase(aCase(mixed)))).toEqual(shown(table));
  });

  test("keeps attempts in the order of their times", () => {
    expect(table.of("http.exchange", "health:proxied").map(({ body }) => body.attempt)).toEqual([
      1, 2,
    ]);
  });

  test("gives every fact a witness", () => {
    expect(table.facts.length).toBeGreaterThan(30);
    for (const { seen } of table.facts) {
      expect(seen.source).not.toBe("");
      expect(seen.how).not.toBe("");
      expect(seen.quote?.length ?? 0).toBeLessThanOrEqual(400);
    }
  });
});

describe("coverage", () => {
  const table = readCase(aCase(CAPTURES));

  test("is by subject", () => {
    expect(table.coverage("container.state", "crash").is).toBe("looked");
    expect(table.coverage("container.state", "no-such").is).toBe("unavailable");
    expect(table.coverage("app.log", "crash").is).toBe("looked");
    expect(table.coverage("app.log", "healthy").is).toBe("unavailable");
    expect(table.coverage("listener").is).toBe("unavailable");
  });

  test("of what speaks for all services holds for each", () => {
    expect(table.coverage("container.event", "no-such").is).toBe("looked");
    expect(table.coverage("compose.service", "no-such").is).toBe("looked");
  });

  test("keeps the reason of a failure", () => {
    const why = "permission denied";
    const failed = [{ ...looked("listeners", "web", { tcp: "", tcp6: "" }), body: null }].map(
      (capture) => ({ ...capture, coverage: { is: "failed", why } as const }),
    );
    expect(readCase(aCase(failed)).coverage("listener", "web")).toEqual({ is: "failed", why });
  });

  test("of events that broke off is failed, though what was seen is kept", () => {
    const events = jsonSample("events.json") as readonly unknown[];
    const broken = {
      ...looked("docker.events", "", events),
      coverage: { is: "failed", why: "Docker went away" } as const,
    };
    const cut = readCase(aCase([broken]));
    expect(cut.all("container.event").length).toBeGreaterThan(0);
    expect(cut.coverage("container.event").is).toBe("failed");
  });
});

describe("a case that is full of nonsense", () => {
  test("is read without an error", () => {
    const nonsense: readonly unknown[] = [
      null,
      7,
      "x",
      [],
      [null],
      { services: { a: null, b: 3 } },
    ];
    for (const body of nonsense) {
      expect(() =>
        readCase(
          aCase([
            looked("compose.config", "", body),
            looked("docker.inspect", "a", body),
            looked("docker.events", "", [body]),
            looked("docker.logs", "a", { text: "\u0000\u001b[\n", truncated: true }),
            looked("nginx.config", "a", { text: "}{;;'\n", how: "copied" }),
            ...files({ "docker-compose.yml": "a: [\n- b: &x *x", "a/Dockerfile": "\u0000" }),
          ]),
        ),
      ).not.toThrow();
    }
  });
});
