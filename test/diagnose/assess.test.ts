import { describe, expect, test } from "vitest";
import type { AnyFact, Fact } from "../../src/case/facts.ts";
import type { PlannedRoute } from "../../src/case/plan-record.ts";
import { assess } from "../../src/diagnose/assess.ts";
import { answered, exchange, HEALTH, tableOf, UPLOAD } from "./a-table.ts";
import { line, nginxError, proxiedTo, route } from "./of-nginx.ts";
import { log } from "./of-services.ts";

const passesOn = route("upload", proxiedTo("backend:8000"));
const passesHealth = route("health", proxiedTo("backend:8000", "/api/health"));

function judged(
  asked: Fact<"http.exchange">,
  planned: PlannedRoute = UPLOAD,
  others: readonly AnyFact[] = [passesOn],
) {
  const { ok, why, pathOnly } = assess(tableOf([asked, ...others]), asked.body, planned);
  return { ok, why: why?.id ?? null, pathOnly };
}

const good = { ok: true, why: null, pathOnly: false };
const failed = (why: string) => ({ ok: false, why: `check.${why}`, pathOnly: false });

describe("without an answer", () => {
  test.each([
    ["refused", { is: "refused", code: "ECONNREFUSED", ms: 1 }],
    ["reset", { is: "reset", afterBytes: 0, detail: "ECONNRESET", ms: 1 }],
    ["timed-out", { is: "timed-out", phase: "answer", ms: 75_000 }],
    ["unresolved", { is: "unresolved", name: "backend", ms: 1 }],
  ] as const)("%s fails", (why, outcome) => {
    expect(judged(exchange("upload", "proxied", outcome))).toEqual(failed(why));
  });
});

describe("the backend's own answer", () => {
  test("2xx is good", () => {
    expect(judged(exchange("upload", "direct", answered(201)))).toEqual(good);
  });

  test.each([302, 404, 413, 500])(
    "%i to an upload that nobody configured proves the path",
    (status) => {
      const found = { ...UPLOAD, found: true } as const;
      const why = status >= 500 ? "check.made-up-refused" : "check.path-only";
      expect(judged(exchange("upload", "direct", answered(status)), found)).toEqual({
        ok: true,
        why,
        pathOnly: true,
      });
    },
  );

  test("502 by nginx fails such an upload, too", () => {
    const found = { ...UPLOAD, found: true } as const;
    const refused = [passesOn, nginxError("connect-refused")];
    expect(judged(exchange("upload", "proxied", answered(502)), found, refused).ok).toBe(false);
  });

  test.each([400, 401, 402, 403, 404, 405, 415, 419, 422])(
    "%i without credentials proves the path, and says so",
    (status) => {
      expect(judged(exchange("upload", "direct", answered(status)))).toEqual({
        ok: true,
        why: "check.path-only",
        pathOnly: true,
      });
    },
  );

  test.each([409, 410, 429])("%i is no refusal that proves anything", (status) => {
    expect(judged(exchange("upload", "direct", answered(status)))).toEqual(failed("unexpected"));
  });

  test("with our credentials, an upload has to be taken", () => {
    const planned = { ...UPLOAD, credentials: true };
    const refused = exchange("upload", "direct", answered(403));
    expect(judged(refused, planned)).toEqual(failed("unexpected"));
  });

  test.each([500, 503, 413])("%i fails", (status) => {
    expect(judged(exchange("upload", "direct", answered(status)))).toEqual(failed("server-error"));
  });

  test("where statuses are expected, they alone count", () => {
    const planned = { ...UPLOAD, expect: [202] };
    expect(judged(exchange("upload", "direct", answered(202)), planned)).toEqual(good);
    expect(judged(exchange("upload", "direct", answered(200)), planned)).toEqual(
      failed("unexpected"),
    );
    const teapot = { ...HEALTH, expect: [503] };
    expect(judged(exchange("health", "direct", answered(503)), teapot)).toEqual(good);
  });

  test("a redirected upload fails, a redirected page does not", () => {
    const moved = answered(302, { headers: { location: "/login" } });
    expect(judged(exchange("upload", "direct", moved))).toEqual(failed("redirected"));
    expect(judged(exchange("health", "direct", moved), HEALTH)).toEqual(good);
  });

  test("an application that insists on https may redirect who asks direct", () => {
    const secure = { location: "https://shop.example.com/api/upload" };
    const asked = exchange("upload", "direct", answered(301, { headers: secure }));
    const proxied = exchange("upload", "proxied", answered(201));
    const byTls = { ...proxied, body: { ...proxied.body, url: "https://127.0.0.1/api/upload" } };
    expect(judged(asked, UPLOAD, [passesOn, byTls])).toMatchObject({ ok: true, pathOnly: true });
    expect(judged(asked, UPLOAD, [passesOn, proxied])).toEqual(failed("redirected"));
  });

  test("what works direct and is refused through nginx is no proof of the path", () => {
    const direct = exchange("upload", "direct", answered(200));
    const asked = exchange("upload", "proxied", answered(404));
    expect(judged(asked, UPLOAD, [direct, passesOn])).toEqual(failed("differs"));
  });
});

describe("nginx's own answer", () => {
  const said = (...codes: readonly Parameters<typeof nginxError>[0][]) => [
    passesOn,
    ...codes.map((code) => nginxError(code)),
  ];

  test.each([502, 504])("%i fails", (status) => {
    const asked = exchange("upload", "proxied", answered(status));
    expect(judged(asked, UPLOAD, said("closed-early"))).toEqual(failed("proxy-error"));
  });

  test.each([
    [413, "body-too-large"],
    [500, "temp-file-failed"],
    [403, "access-forbidden"],
  ] as const)("%i with its reason in the log fails", (status, code) => {
    const asked = exchange("upload", "proxied", answered(status));
    expect(judged(asked, UPLOAD, said(code))).toEqual(failed("proxy-refused"));
  });

  const FRONT = { ...HEALTH, id: "route:/", proxiedPath: "/", backend: null, front: true } as const;
  const NAMED = { ...HEALTH, id: "route:/", proxiedPath: "/", backend: null };

  test.each([403, 404])("%i at a front page that nobody named proves nothing", (status) => {
    const page = answered(status, { body: "<hr><center>nginx/1.26.3</center>" });
    const asked = exchange("route:/", "proxied", page);
    expect(judged(asked, FRONT, [])).toEqual({
      ok: null,
      why: "check.no-front-page",
      pathOnly: false,
    });
    expect(judged(asked, NAMED, [])).toEqual(failed("proxy-refused"));
  });

  test("a connection that nginx is told to close proves nothing there", () => {
    const closed = { is: "reset", afterBytes: 0, detail: "ECONNRESET", ms: 1 } as const;
    const place = { file: "nginx.conf", line: 3 };
    const told = route("route:/", { is: "returned", status: 444, body: null, place });
    const asked = exchange("route:/", "proxied", closed);
    expect(judged(asked, FRONT, [told]).ok).toBe(null);
    expect(judged(asked, FRONT, []).ok).toBe(false);
  });

  test("nginx that asks for credentials which nobody gave proves nothing, and is not broken", () => {
    const page = answered(401, { body: "<hr><center>nginx/1.26.3</center>" });
    const asked = exchange("upload", "proxied", page);
    const why = "check.asks-for-credentials";
    expect(judged(asked)).toEqual({ ok: null, why, pathOnly: false });
    expect(judged(asked, { ...UPLOAD, credentials: true })).toEqual(failed("proxy-refused"));
  });

  test("a 502 of which nothing tells who made it still fails", () => {
    const asked = exchange("upload", "proxied", answered(502));
    expect(judged(asked)).toEqual(failed("unknown-error"));
  });

  const own = route("health", { is: "returned", status: 200, body: "ok", place: line(40) });
  const files = route("health", { is: "static", root: "/srv", fallback: null, place: null });

  test("its 200 in the place of the backend's health proves nothing", () => {
    const asked = exchange("health", "proxied", answered(200, { body: "healthy" }));
    expect(judged(asked, HEALTH, [own]).ok).toBe(null);
  });

  test("neither does the page of a single-page application", () => {
    const page = answered(200, { body: "<!doctype html><html></html>" });
    const asked = exchange("health", "proxied", page);
    expect(judged(asked, HEALTH, [files])).toEqual({
      ok: null,
      why: "check.spa-answer",
      pathOnly: false,
    });
  });

  test("a page of nginx itself is good where no backend is meant", () => {
    const asked = exchange("health", "proxied", answered(200));
    expect(judged(asked, { ...HEALTH, backend: null }, [files])).toEqual(good);
  });
});

describe("proof that the backend answered a health check", () => {
  test("its access log", () => {
    const path = "/api/health?bad-gateway=n1";
    const asked = exchange("health", "proxied", answered(200), { path });
    const access = log("backend", { code: "access", method: "GET", path, status: 200 });
    expect(judged(asked, HEALTH, [access])).toEqual(good);
  });

  test("no line of nginx itself, which its own log format may make look like one", () => {
    const path = "/api/health?bad-gateway=n1";
    const asked = exchange("health", "proxied", answered(200), { path });
    const access = log("frontend", { code: "access", method: "GET", path, status: 200 });
    expect(judged(asked, HEALTH, [access]).ok).toBe(null);
  });

  test("the same body when asked direct", () => {
    const answer = answered(200, { body: "fine", bodyBytes: 4, bodyHash: "h" });
    const asked = exchange("health", "proxied", answer);
    expect(judged(asked, HEALTH, [exchange("health", "direct", answer)])).toEqual(good);
  });

  test("the configuration in force, with no error reported", () => {
    expect(judged(exchange("health", "proxied", answered(200)), HEALTH, [passesHealth])).toEqual(
      good,
    );
  });

  test("nothing at all: then it counts neither way", () => {
    expect(judged(exchange("health", "proxied", answered(200)), HEALTH, [])).toEqual({
      ok: null,
      why: "check.no-proof",
      pathOnly: false,
    });
  });

  test("the type of the content is no proof", () => {
    const headers = { "content-type": "application/json", server: "uvicorn" };
    const asked = exchange("health", "proxied", answered(200, { headers }));
    expect(judged(asked, HEALTH, []).ok).toBe(null);
  });
});
