import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { anUpload } from "./a-stack.ts";
import { answer, probe, told } from "./two-servers.ts";

describe("a path that nginx changes on the way", () => {
  const upstream = (_: string, path: string) => ({
    uri: path.replace("/api/", "/"),
    host: "app.example.com",
    backend: { service: "backend", port: null },
  });
  const health = { direct: null, proxied: null, headers: {} };
  const routes = [{ path: "/api/items", backend: null, expect: null }];

  test("and that nobody knows there is asked as the client sent it, with nothing to create", async () => {
    const seen: string[] = [];
    const backend: RequestListener = (request, response) => {
      const { method, url = "", headers } = request;
      const { host } = headers;
      const bytes = headers["content-length"] ?? 0;
      if (url.startsWith("/api/")) seen.push(`${method} ${url.split("?")[0]} ${host} ${bytes}`);
      answer(url.startsWith("/api/") ? 422 : 404)(request, response);
    };
    const result = await probe(answer(404), backend, {
      plan: { upload: anUpload, routes, health },
      deps: { upstream },
    });
    expect(told(result)).toEqual([
      "route:/api/items:direct 1 404",
      "route:/api/items:proxied 1 404",
      "route:/api/items:unmapped 1 422",
      "upload:direct 1 404",
      "upload:proxied 1 404",
      "upload:unmapped 1 422",
    ]);
    const unmapped = result.exchanges.filter(({ check }) => check.endsWith(":unmapped"));
    expect(unmapped.map(({ via }) => via)).toEqual(["direct", "direct"]);
    const [form] = unmapped.filter(({ route }) => route === "upload");
    expect(form?.sentBytes).toBeLessThan(100);
    expect(seen.sort()).toEqual([
      "GET /api/items app.example.com 0",
      `POST /api/upload app.example.com ${form?.sentBytes}`,
    ]);
  });

  test("is not asked again where it is known, or where nginx does not change it", async () => {
    const known = await probe(answer(422), answer(422), {
      plan: { upload: anUpload, routes, health },
      deps: { upstream },
    });
    const same = await probe(answer(404), answer(404), {
      plan: { upload: anUpload, routes, health },
    });
    expect([...told(known), ...told(same)].join()).not.toContain("unmapped");
  });
});
