import { describe, expect, test } from "vitest";
import { ask, type Question } from "../../src/probe/ask.ts";
import { local } from "../ports/local-servers.ts";
import { aScene, at, someDeps } from "./a-stack.ts";

const deps = () => someDeps(() => aScene({}));

function aQuestion(port: number, change: Partial<Question> = {}): Question {
  return {
    check: "health:proxied",
    route: "health",
    via: "proxied",
    backend: "backend",
    attempt: 1,
    method: "GET",
    scheme: "http",
    endpoint: at(port),
    path: "/healthz",
    host: "shop.example.com",
    headers: {},
    body: null,
    insecure: true,
    timeoutMs: 3000,
    secure: null,
    ...change,
  };
}

/** Keeps what was asked of it. */
async function listener() {
  const seen: { url: string | undefined; agent: string | undefined }[] = [];
  const port = await local.http((request, response) => {
    seen.push({ url: request.url, agent: request.headers["user-agent"] });
    response.end();
  });
  return { port, seen };
}

test("every request carries its own mark in the User-Agent, and a GET in its query", async () => {
  const { port, seen } = await listener();
  const ours = deps();
  await ask(ours, aQuestion(port));
  await ask(ours, aQuestion(port, { path: "/find?q=ü" }));
  await ask(ours, aQuestion(port, { method: "POST" }));
  expect(seen).toEqual([
    { url: "/healthz?bad-gateway=m1", agent: "bad-gateway/1.0 (probe m1)" },
    { url: "/find?q=%C3%BC&bad-gateway=m2", agent: "bad-gateway/1.0 (probe m2)" },
    { url: "/healthz", agent: "bad-gateway/1.0 (probe m3)" },
  ]);
});

test("the exchange says what was sent where", async () => {
  const { port } = await listener();
  const { exchange } = await ask(deps(), aQuestion(port));
  expect(exchange).toMatchObject({
    check: "health:proxied",
    via: "proxied",
    url: `http://127.0.0.1:${port}/healthz?bad-gateway=m1`,
    path: "/healthz?bad-gateway=m1",
    host: "shop.example.com",
    sentBytes: 0,
    outcome: { is: "answered", status: 200 },
  });
});

test("an address that nothing has is refused, and says so", async () => {
  const { exchange } = await ask(deps(), aQuestion(0, { endpoint: null }));
  expect(exchange.outcome).toMatchObject({ is: "refused", code: "no address" });
  expect(exchange.url).toBe("http://backend/healthz?bad-gateway=m1");
});

describe("redirects", () => {
  const redirect = (to: string) =>
    local.http((request, response) => {
      response.writeHead(301, { Location: to.replace("$uri", request.url ?? "") });
      response.end();
    });

  test("from http to https on the same host are followed and put down", async () => {
    const secure = await local.https((request, response) => response.end(request.url));
    const port = await redirect("https://shop.example.com$uri");
    const { exchange } = await ask(deps(), aQuestion(port, { secure: at(secure) }));
    expect(exchange.outcome).toMatchObject({
      is: "answered",
      status: 200,
      body: "/healthz?bad-gateway=m1",
      redirects: ["https://shop.example.com/healthz?bad-gateway=m1"],
    });
  });

  test.each([
    ["to another host", "https://other.example.com/"],
    ["that stay on http", "http://shop.example.com/elsewhere"],
    ["that are relative", "/login"],
  ])("%s are not followed", async (_, to) => {
    const port = await redirect(to);
    const { exchange } = await ask(deps(), aQuestion(port, { secure: at(1) }));
    expect(exchange.outcome).toMatchObject({ is: "answered", status: 301, redirects: [] });
  });

  test("of an upload are not followed: they lose the body", async () => {
    const port = await redirect("https://shop.example.com$uri");
    const body = { bytes: 2, chunks: () => [new Uint8Array(2)] };
    const question = aQuestion(port, { method: "POST", body, secure: at(1) });
    expect((await ask(deps(), question)).exchange.outcome).toMatchObject({ status: 301 });
  });
});

describe("where users are sent on to https, and nothing here speaks it", () => {
  const fromInFront = "https";

  /** Sends on who does not say that https was used; or everybody. */
  async function insisting(everybody = false) {
    const seen: (string | string[] | undefined)[] = [];
    const port = await local.http((request, response) => {
      const proto = request.headers["x-forwarded-proto"];
      seen.push(proto);
      const isSent = everybody || proto !== fromInFront;
      response.writeHead(isSent ? 301 : 200, {
        ...(isSent ? { location: `https://shop.example.com${request.url}` } : {}),
      });
      response.end();
    });
    return { port, seen };
  }

  test("it is asked as a proxy in front asks that ends TLS", async () => {
    const { port, seen } = await insisting();
    const { exchange } = await ask(deps(), aQuestion(port));
    expect(seen).toEqual([undefined, fromInFront]);
    expect(exchange).toMatchObject({
      forwardedProto: "https",
      outcome: { status: 200, redirects: [] },
    });
  });

  test("what is sent on nevertheless is told as it was without", async () => {
    const { port, seen } = await insisting(true);
    const { exchange } = await ask(deps(), aQuestion(port));
    expect(seen).toEqual([undefined, fromInFront]);
    expect(exchange.outcome).toMatchObject({ status: 301 });
    expect(exchange.forwardedProto).toBeUndefined();
  });

  test("a backend is not asked so, nor who speaks https", async () => {
    const { port, seen } = await insisting();
    await ask(deps(), aQuestion(port, { via: "direct" }));
    expect(seen).toEqual([undefined]);
    const secure = await local.http((_, response) => response.end());
    const { exchange } = await ask(deps(), aQuestion(port, { secure: at(secure) }));
    expect(exchange.forwardedProto).toBeUndefined();
    expect(seen).toEqual([undefined, undefined]);
  });
});
