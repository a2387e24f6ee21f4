import { describe, expect, test } from "vitest";
import type { AnyFact } from "../../src/case/facts.ts";
import { assess } from "../../src/diagnose/assess.ts";
import { answered, exchange, fact, tableOf, UPLOAD } from "./a-table.ts";
import { nginxError, proxiedTo, route } from "./of-nginx.ts";

const passesOn = route("upload", proxiedTo("backend:8000"));
const asked = exchange("upload", "proxied", answered(200));

function judged(...others: readonly AnyFact[]) {
  const { ok, why } = assess(tableOf([asked, passesOn, ...others]), asked.body, UPLOAD);
  return { ok, why: why?.id ?? null };
}

describe("a page of nginx's own with a good status (`error_page 502 =200 /sorry.html`)", () => {
  const upstream = {
    scheme: "http",
    host: "172.18.0.3",
    port: 8000,
    unix: null,
    uri: "/",
  } as const;
  const refused = nginxError("connect-refused", { upstream });
  const page = (...args: readonly string[]) =>
    fact("nginx.directive", "frontend", { name: "error_page", args, context: ["http", "server"] });

  test("is no answer of the backend", () => {
    expect(judged(refused, page("502", "504", "=200", "/sorry.html"))).toEqual({
      ok: false,
      why: "check.covered",
    });
  });

  test("is not to blame where another upstream answered after the first refused", () => {
    const good = { ok: true, why: null };
    expect(judged(refused, page("502", "/sorry.html"))).toEqual(good);
    expect(judged(refused)).toEqual(good);
  });
});
