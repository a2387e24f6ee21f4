import type { IncomingMessage, RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import type { UploadPlan } from "../../src/plan/plan.ts";
import type { Scene } from "../../src/probe/scene.ts";
import { probeUpload } from "../../src/probe/upload.ts";
import { local } from "../ports/local-servers.ts";
import { anUpload, aPlan, aScene, aService, hurried, someDeps } from "./a-stack.ts";

async function upload(
  nginx: RequestListener,
  backend: RequestListener,
  scene: (scene: Scene) => Scene = (same) => same,
  change: Partial<UploadPlan> = {},
  wasUp = true,
) {
  const ports = { proxy: await local.http(nginx), backend: await local.http(backend) };
  const now = () => scene(aScene(ports));
  const told: string[] = [];
  const deps = someDeps(now, {
    clock: hurried,
    onExchange: ({ check, attempt, outcome }) =>
      told.push(`${check} ${attempt} ${outcome.is === "answered" ? outcome.status : outcome.is}`),
  });
  const plan = aPlan({
    backend: { service: "backend", port: ports.backend },
    upload: { ...anUpload, ...change },
  });
  const asking = { plan, scene: now(), timeoutMs: 5000, byHttps: false, fromInFront: false };
  const notes = await probeUpload(
    deps,
    asking,
    { Authorization: "Bearer x" },
    { isReady: true, wasUp },
  );
  return { told, notes };
}

const answer =
  (status: number): RequestListener =>
  (request, response) => {
    request.resume().on("end", () => {
      response.statusCode = status;
      response.end();
    });
  };

/** Dies of uploads: the connection is closed without an answer. */
const killed: RequestListener = (request, response) => {
  if (request.method === "POST") request.socket.destroy();
  else response.end();
};

test("goes without credentials where nobody configured it", async () => {
  const seen: IncomingMessage["headers"][] = [];
  const keep: RequestListener = (request, response) => {
    seen.push(request.headers);
    request.resume().on("end", () => response.end());
  };
  await upload(keep, keep, undefined, { found: true });
  expect(seen.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
});

test("arrives as a form, with its length, its fields and its credentials", async () => {
  const seen: { headers: IncomingMessage["headers"]; text: string }[] = [];
  const keep: RequestListener = async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    seen.push({ headers: request.headers, text: Buffer.concat(chunks).toString() });
    response.end();
  };
  await upload(keep, keep);
  const [first, second] = seen;
  expect(first?.headers).toMatchObject({
    "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/),
    "content-length": String(first?.text.length),
    authorization: "Bearer x",
  });
  const form = await new Response(first?.text ?? "", {
    headers: { "content-type": first?.headers["content-type"] ?? "" },
  }).formData();
  expect(form.get("kind")).toBe("x");
  const file = form.get("file");
  expect(file).toMatchObject({ name: "sample.txt", size: 1000, type: "text/plain" });
  expect(second?.text).toBe(first?.text);
});

test("goes proxied first, then direct, once each when all is well", async () => {
  expect((await upload(answer(201), answer(201))).told).toEqual([
    "upload:proxied 1 201",
    "upload:direct 1 201",
  ]);
});

test("is repeated twice on each way that fails without killing anything", async () => {
  const { told } = await upload(answer(413), answer(200));
  expect(told).toEqual([
    "upload:proxied 1 413",
    "upload:direct 1 200",
    "upload:proxied 2 413",
    "upload:proxied 3 413",
  ]);
});

describe("that kills what it meets", () => {
  test("is repeated once, and only on the first way", async () => {
    const { told, notes } = await upload(answer(502), killed);
    expect(told).toEqual(["upload:proxied 1 502", "upload:direct 1 reset", "upload:proxied 2 502"]);
    expect(notes).toEqual([]);
  });

  test("gets its direct try once the backend is back", async () => {
    let isDown = false;
    let looks = 0;
    const nginx: RequestListener = (request, response) => {
      isDown = true;
      answer(502)(request, response);
    };
    const { told } = await upload(nginx, answer(200), (scene) => {
      const down = isDown && ++looks < 4;
      const backend = aService("backend", {
        status: down ? "restarting" : "running",
        restartPolicy: "always",
      });
      return { ...scene, services: [backend] };
    });
    expect(looks).toBeGreaterThanOrEqual(4);
    expect(told.slice(0, 2)).toEqual(["upload:proxied 1 502", "upload:direct 1 200"]);
  });

  test("for good is said so, without waiting for what cannot come", async () => {
    const { told, notes } = await upload(answer(502), killed, (scene) => ({
      ...scene,
      services: [aService("backend", { status: "exited", exitCode: 137 })],
    }));
    expect(notes).toEqual(["After upload:proxied the backend did not come back."]);
    expect(told).toEqual(["upload:proxied 1 502"]);
  });

  test("is not waited for when it was not there before", async () => {
    const { told, notes } = await upload(answer(502), killed, undefined, {}, false);
    expect(notes).toEqual([]);
    expect(told.toSorted()).toEqual([
      ...[1, 2, 3].map((attempt) => `upload:direct ${attempt} reset`),
      ...[1, 2, 3].map((attempt) => `upload:proxied ${attempt} 502`),
    ]);
  });
});
