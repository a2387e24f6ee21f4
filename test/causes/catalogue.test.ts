import { expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { answered, exchange, tableOf } from "../diagnose/a-table.ts";
import { proxiedTo, route } from "../diagnose/of-nginx.ts";
import { composed, config, health, listener, state } from "../diagnose/of-services.ts";

test("no id is given twice", () => {
  const ids = causes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(causes.map((cause) => [cause.id, cause] as const))(
  "%s has a title and an explanation",
  (_, { doc }) => {
    expect(doc.title).toMatch(/[^.:]$/);
    expect(doc.what).toMatch(/[.)]$/);
  },
);

test.each(causes.map((cause) => [cause.id, cause] as const))(
  "%s finds nothing in a stack that works",
  (_, cause) => {
    const good = answered(200, { bodyBytes: 2, bodyHash: "h" });
    const healthy = tableOf(
      [
        exchange("health", "direct", good),
        exchange("health", "proxied", good),
        exchange("upload", "direct", good),
        exchange("upload", "proxied", good),
        ...["backend", "frontend"].flatMap((service) => [
          state(service, "running"),
          composed(service),
          config(service),
          health(service, { status: "healthy", log: [{ exitCode: 0, output: "" }] }),
        ]),
        listener("backend", 8000),
        listener("frontend", 80),
        route("health", proxiedTo("backend:8000", "/api/health")),
        route("upload", proxiedTo("backend:8000")),
      ],
      {
        looked: [
          "app.log",
          "nginx.error",
          "container.event",
          "container.memory",
          "container.network",
          "compose.failure",
          "bind.source",
          "script",
          "nginx.directive",
        ],
      },
    );
    expect(judgeAll(healthy, [cause]).found).toEqual([]);
  },
);

test.each(causes.map((cause) => [cause.id, cause] as const))(
  "%s bears a case in which everybody looked and nothing was there",
  (_, cause) => {
    const nobody = { proxy: null, backend: null, routes: [] };
    const looked = [...new Set([...cause.needs.flat(), ...cause.wants])];
    expect(judgeAll(tableOf([], { plan: nobody, looked }), [cause]).found).toEqual([]);
  },
);
