import type { RequestListener } from "node:http";
import type { Plan } from "../../src/plan/plan.ts";
import { type Probed, probeStack } from "../../src/probe/probe.ts";
import type { ProbeDeps } from "../../src/probe/probe-deps.ts";
import type { Readiness } from "../../src/probe/readiness.ts";
import type { Scene } from "../../src/probe/scene.ts";
import { local } from "../ports/local-servers.ts";
import { aPlan, aScene, hurried, someDeps } from "./a-stack.ts";

/** Reads all, then answers so. */
export const answer =
  (status: number, body = ""): RequestListener =>
  (request, response) => {
    request.resume().on("end", () => {
      response.statusCode = status;
      response.end(body);
    });
  };

export interface World {
  readonly plan?: Partial<Plan>;
  readonly deps?: Partial<ProbeDeps>;
  readonly scene?: (scene: Scene) => Scene;
  readonly isReady?: Readiness["is"];
}

/** Probes two local servers, the one as nginx and the other as the backend. */
export async function probe(
  nginx: RequestListener,
  backend: RequestListener,
  { plan, deps, scene, isReady }: World = {},
): Promise<Probed> {
  const ports = { proxy: await local.http(nginx), backend: await local.http(backend) };
  const now = () => (scene ?? ((same: Scene) => same))(aScene(ports));
  const readiness: Readiness = {
    is: isReady ?? "ready",
    decided: null,
    ms: 1,
    scene: now(),
    recovered: [],
  };
  const whole = aPlan({ backend: { service: "backend", port: ports.backend }, ...plan });
  return probeStack(whole, readiness, someDeps(now, { clock: hurried, ...deps }));
}

/** `health:direct 1 200`, in an order of its own. */
export const told = ({ exchanges }: Probed) =>
  exchanges
    .map(({ check, attempt, outcome }) => {
      const end = outcome.is === "answered" ? outcome.status : outcome.is;
      return `${check} ${attempt} ${end}`;
    })
    .sort();
