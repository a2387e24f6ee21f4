import { expect, test } from "vitest";
import type { Plan } from "../../../src/plan/plan.ts";
import type { StackContainer } from "../../../src/stack/stack.ts";
import { withFoundProxy } from "../../../src/verbs/checking/found-proxy.ts";
import { planOf } from "../../plan/a-repository.ts";

const TARGET = { target: "{docker: {project: shop}}" };

function runs(service: string, image: string): StackContainer {
  const rest = { state: "running", labels: {}, addresses: {}, published: [] };
  return { id: service, name: `shop-${service}-1`, service, image, ...rest };
}

const elsewhere = (options: Readonly<Record<string, string>> = {}): Promise<Plan> =>
  planOf({ "notes.txt": "" }, { options: { ...TARGET, ...options } });

const NGINX = runs("front", "docker.io/library/nginx:1.27");
const API = runs("api", "shop-api");

test("the container with nginx's image is the proxy of a project that no file here tells of", async () => {
  const plan = withFoundProxy(await elsewhere({ "health-proxied": "/up" }), [API, NGINX]);
  expect(plan.proxy).toMatchObject({ service: "front", port: 80 });
});

test("what the images do not tell is asked", async () => {
  const plan = await elsewhere();
  expect(() => withFoundProxy(plan, [API, runs("front", "shop-front")])).toThrow(
    "Which of api, front is nginx?",
  );
  expect(() => withFoundProxy(plan, [NGINX, runs("edge", "nginx")])).toThrow("is nginx?");
});

test("nginx's own front page is no path to a backend", async () => {
  const plan = await elsewhere();
  expect(() => withFoundProxy(plan, [NGINX, API])).toThrow("What does front pass on to?");
  expect(withFoundProxy(plan, [NGINX]).proxy?.service).toBe("front");
});
