import { expect, test } from "vitest";
import { StackUnavailable } from "../../../src/ports/docker.ts";
import { swarmService } from "../../../src/read/swarm/swarm-service.ts";
import { choose } from "../../../src/stack/swarm/choose.ts";
import { serviceAnswer } from "../../read/swarm/answers.ts";

const services = [
  { name: "captain-nginx" },
  {
    name: "srv-captain--shop-backend",
    env: ["DATABASE_URL=postgres://me:secret@srv-captain--postgres-db:5432/shop"],
  },
  { name: "srv-captain--postgres-db" },
  { name: "srv-captain--blog" },
  { name: "crm_web", stack: "crm" },
  { name: "crm_worker", stack: "crm" },
].map((given) => swarmService(serviceAnswer(given)));

const target = (backend: string, proxy = "captain-nginx") =>
  ({ kind: "swarm", host: null, proxy, backend }) as const;

test("an app of CapRover is found by its name, with what its environment names", () => {
  const { backend, all } = choose(services, target("shop-backend"));
  expect(backend.name).toBe("srv-captain--shop-backend");
  expect(all.map(({ name }) => name)).toEqual([
    ...["captain-nginx", "srv-captain--shop-backend", "srv-captain--postgres-db"],
  ]);
});

test("a service of a stack is found by its short name, with the rest of the stack", () => {
  const { all } = choose(services, target("web"));
  expect(all.map(({ name }) => name)).toEqual(["captain-nginx", "crm_web", "crm_worker"]);
});

test("what is not there is said, with what is", () => {
  expect(() => choose(services, target("shop", "nginx"))).toThrow(StackUnavailable);
  expect(() => choose(services, target("shop", "nginx"))).toThrow(
    "This Swarm has no service nginx and no shop; there is blog, captain-nginx, crm_web, crm_worker, postgres-db, shop-backend.",
  );
});
