import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import type { Scene } from "../../src/probe/scene.ts";
import { local } from "../ports/local-servers.ts";
import { anUpload } from "./a-stack.ts";
import { answer, probe, told } from "./two-servers.ts";

describe("health", () => {
  test("is asked direct and proxied, and once more as nginx asks it", async () => {
    const result = await probe(answer(200), answer(200));
    expect(told(result)).toEqual([
      "health:direct 1 200",
      "health:proxied 1 200",
      "health:upstream 1 200",
    ]);
    expect(result.exchanges.map(({ path }) => path.split("?")[0]).sort()).toEqual([
      "/api/healthz",
      "/api/healthz",
      "/healthz",
    ]);
  });

  test("has no third question where both ways ask the same", async () => {
    const health = { direct: "/healthz", proxied: "/healthz", headers: {} };
    const result = await probe(answer(200), answer(200), { plan: { health } });
    expect(told(result)).toEqual(["health:direct 1 200", "health:proxied 1 200"]);
  });

  test("takes the direct path from nginx where none is given", async () => {
    const health = { direct: null, proxied: "/api/health", headers: {} };
    const upstream = () => ({ uri: "/health", host: "app.example.com", backend: null });
    const { exchanges } = await probe(answer(200), answer(200), {
      plan: { health },
      deps: { upstream },
    });
    const direct = exchanges.find(({ check }) => check === "health:direct");
    expect(direct).toMatchObject({
      host: expect.stringMatching(/^localhost:/),
      path: expect.stringMatching(/^\/health\?/),
    });
  });

  test("is asked at the backend's published port too", async () => {
    const published = await local.http(answer(204));
    const scene = (now: Scene): Scene => {
      const { backends } = now.endpoints;
      const at = { address: "127.0.0.1", port: published, from: null } as const;
      const every = new Proxy({}, { get: () => at });
      const backend = {
        name: "backend",
        address: null,
        from: null,
        ...backends["backend"],
        published: every,
      } as const;
      return { ...now, endpoints: { ...now.endpoints, backends: { backend } } };
    };
    const result = await probe(answer(200), answer(200), { scene });
    expect(told(result)).toContain("health:published 1 204");
  });

  test("is repeated twice when it fails, and the attempts are counted", async () => {
    expect(told(await probe(answer(502), answer(200)))).toEqual([
      "health:direct 1 200",
      "health:proxied 1 502",
      "health:proxied 2 502",
      "health:proxied 3 502",
      "health:upstream 1 200",
    ]);
  });

  test("is not repeated in a stack that did not come up", async () => {
    const result = await probe(answer(502), answer(500), { isReady: "decided" });
    expect(told(result)).toEqual([
      "health:direct 1 500",
      "health:proxied 1 502",
      "health:upstream 1 500",
    ]);
  });

  test("of a running backend without an address for us is not asked direct: that proves nothing", async () => {
    const scene = (now: Scene): Scene => ({
      ...now,
      endpoints: { ...now.endpoints, backends: {} },
    });
    expect(told(await probe(answer(200), answer(200), { scene }))).toEqual([
      "health:proxied 1 200",
    ]);
  });

  test("of a backend that is not there is refused", async () => {
    const scene = (now: Scene): Scene => ({
      ...now,
      services: now.services.map((state) =>
        state.service === "backend" ? { ...state, status: "exited" } : state,
      ),
      endpoints: { ...now.endpoints, backends: {} },
    });
    const result = await probe(answer(502), answer(200), { scene, isReady: "decided" });
    expect(told(result)).toContain("health:direct 1 refused");
  });
});

test("further routes are asked both ways, each at its own backend", async () => {
  const web = await local.http(answer(200));
  const routes = [{ path: "/shop", backend: { service: "web", port: web }, expect: [200] }];
  const scene = (now: Scene): Scene => {
    const { backends } = now.endpoints;
    const address = { name: "backend", address: "127.0.0.1", from: null, published: {} } as const;
    return { ...now, endpoints: { ...now.endpoints, backends: { ...backends, web: address } } };
  };
  const health = { direct: null, proxied: null, headers: {} };
  const result = await probe(answer(404), answer(500), { plan: { routes, health }, scene });
  expect(told(result)).toEqual([
    "route:/shop:direct 1 200",
    "route:/shop:proxied 1 404",
    "route:/shop:proxied 2 404",
    "route:/shop:proxied 3 404",
  ]);
});

describe("credentials", () => {
  const logIn = {
    method: "POST",
    path: "/api/login",
    json: { user: "check" },
    form: null,
    headers: {},
    save: { token: "access_token" },
  };
  const auth = {
    is: "steps",
    steps: [logIn],
    headers: { Authorization: "Bearer ${token}" },
  } as const;
  const plan: Partial<Plan> = { auth, upload: anUpload };

  /** Lets in whoever shows the token that it gave. */
  const app: RequestListener = (request, response) => {
    if (request.url === "/api/login") response.end('{"access_token": "t0ken"}');
    else if (request.method === "POST" && request.headers.authorization !== "Bearer t0ken") {
      answer(401)(request, response);
    } else answer(200)(request, response);
  };

  test("come from the log-in through the proxy, and are known as secrets", async () => {
    const result = await probe(app, app, { plan });
    expect(result).toMatchObject({ credentials: "given", secrets: ["t0ken"], notes: [] });
    expect(told(result)).toEqual(
      expect.arrayContaining([
        "login:proxied 1 200",
        "upload:direct 1 200",
        "upload:proxied 1 200",
      ]),
    );
  });

  test("are fetched at the backend when the proxy is dead", async () => {
    const result = await probe(answer(502), app, { plan });
    expect(result.credentials).toBe("given");
    expect(told(result)).toEqual(
      expect.arrayContaining(["login:proxied 1 502", "login:direct 1 200", "upload:direct 1 200"]),
    );
  });

  test("are not asked for step by step where nginx has nobody to ask", async () => {
    const asked: string[] = [];
    const dead: RequestListener = (request, response) => {
      if (request.method === "POST") asked.push(request.url ?? "");
      answer(502)(request, response);
    };
    const steps = [{ ...logIn, path: "/api/register", save: {} }, logIn];
    await probe(dead, app, { plan: { auth: { ...auth, steps } } });
    expect(asked).toEqual(["/api/register"]);
  });

  test("that are refused make an exchange of their own, and the upload goes without", async () => {
    const result = await probe(answer(401), answer(401), { plan });
    expect(result.credentials).toBe("failed");
    expect(result.notes).toEqual([expect.stringContaining("/api/login answered 401")]);
    expect(told(result)).toEqual(
      expect.arrayContaining(["login:proxied 1 401", "upload:proxied 1 401"]),
    );
  });
});

test("https is used from the start once health was sent there", async () => {
  const secure = await local.https(answer(200));
  const toHttps: RequestListener = (request, response) => {
    response.writeHead(301, { Location: `https://localhost${request.url}` });
    response.end();
  };
  const scene = (now: Scene): Scene => {
    const at = { address: "127.0.0.1", port: secure, from: null } as const;
    return { ...now, endpoints: { ...now.endpoints, secure: at } };
  };
  const result = await probe(toHttps, answer(200), { plan: { upload: anUpload }, scene });
  expect(told(result)).toContain("upload:proxied 1 200");
});
