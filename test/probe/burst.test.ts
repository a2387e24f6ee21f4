import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { answer, probe, told } from "./two-servers.ts";

const DEPLOYED: Pick<Plan, "target"> = {
  target: { kind: "docker", host: null, project: "shop", proxy: null, backend: null },
};

/** nginx that answers the nth request, from 1, so. */
const nth = (status: (n: number) => number): RequestListener => {
  let n = 0;
  return (request, response) => answer(status(++n))(request, response);
};

async function proxiedOf(nginx: RequestListener, plan: Partial<Plan> = {}) {
  const probed = await probe(nginx, answer(200), { plan });
  const lines = told(probed).filter((line) => line.startsWith("health:proxied"));
  return { lines, notes: probed.notes };
}

describe("a system that others run", () => {
  test("is asked twenty times, so that what fails now and then is seen with its rate", async () => {
    const { lines } = await proxiedOf(
      nth((n) => (n % 3 === 0 ? 502 : 200)),
      DEPLOYED,
    );
    expect(lines).toHaveLength(20);
    expect(lines.filter((line) => line.endsWith("502"))).toHaveLength(6);
  });

  test("gets five requests at once at most", async () => {
    let [now, most] = [0, 0];
    const nginx: RequestListener = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end();
      }, 20);
    };
    expect((await proxiedOf(nginx, DEPLOYED)).lines).toHaveLength(20);
    expect(most).toBe(5);
  });

  test("is left alone where it always fails", async () => {
    expect((await proxiedOf(answer(502), DEPLOYED)).lines).toHaveLength(3);
  });

  test.each([
    [404, 20],
    [429, 3],
    [500, 3],
  ])(
    "whose route answered %i each time is asked %i times: another task may know it",
    async (status, times) => {
      const routes = [{ path: "/vendors", backend: null, expect: [200] }];
      const probed = await probe(answer(status), answer(200), { plan: { ...DEPLOYED, routes } });
      const lines = told(probed).filter((line) => line.startsWith("route:/vendors:proxied"));
      expect(lines).toHaveLength(times);
    },
  );

  test.each([429, 503])("is not blamed for limiting us with %i", async (limit) => {
    const { lines, notes } = await proxiedOf(
      nth((n) => (n > 4 ? limit : 200)),
      DEPLOYED,
    );
    expect(lines.every((line) => line.endsWith("200"))).toBe(true);
    expect(lines.length).toBeLessThan(10);
    expect(notes.join()).toContain(String(limit));
  });
});

describe("a stack of ours", () => {
  test("is not asked again where it answers well", async () => {
    expect((await proxiedOf(answer(200))).lines).toHaveLength(1);
  });

  test("whose failure vanished is asked for the rate", async () => {
    const { lines } = await proxiedOf(nth((n) => (n % 2 === 1 ? 502 : 200)));
    expect(lines).toHaveLength(20);
    expect(lines.filter((line) => line.endsWith("502"))).toHaveLength(10);
  });
});
