import type { Capture } from "../../case/captures.ts";
import type { Plan } from "../../plan/plan.ts";
import { configFromDump } from "../../read/nginx/config.ts";
import { spanOf } from "../../read/nginx/directive.ts";
import { routeFor } from "../../read/nginx/route.ts";
import { modelOf } from "../../read/nginx/routing/model.ts";
import { parseTarget, serversOf } from "../../read/nginx/routing/target.ts";

type Asked = Pick<Plan, "target" | "proxy" | "health" | "routes" | "upload">;

/** Names and addresses that the proxy's configuration sends requests to, to be tried from inside. */
export function targetsOf(captures: readonly Capture[], plan: Asked) {
  const found = captures.find(
    ({ kind, subject }) => kind === "nginx.config" && subject === plan.proxy?.service,
  );
  if (found?.kind !== "nginx.config" || found.body === null) return { names: [], connects: [] };
  const servers = serversIn(found.body.text, plan);
  const connects = servers.flatMap(({ host, port }) => (port === null ? [] : [{ host, port }]));
  const names = connects.map(({ host }) => host).filter((host) => /[a-z]/i.test(host));
  const once = new Map(connects.map((target) => [`${target.host}:${target.port}`, target]));
  return { names: [...new Set(names)], connects: [...once.values()] };
}

/** What is written out anywhere, and what variables come to for the requests of the plan. */
function serversIn(text: string, plan: Asked) {
  const config = configFromDump(text);
  const model = modelOf(config);
  // A proxy that others run may have many other applications behind it.
  const literals = plan.target.kind === "compose" ? [...model.literals] : [];
  const written = literals.flatMap(
    ([target, line]) => serversOf(model, parseTarget(target, 80), spanOf(line)).servers,
  );
  const { scheme = "http", port = 80, host } = plan.proxy ?? {};
  const asked = pathsOf(plan).flatMap(([method, path]) => {
    const request = { method, scheme, port, path, host: host ?? "localhost" };
    const { handler } = routeFor(config, request);
    return handler.is === "proxied" || handler.is === "other-upstream" ? handler.servers : [];
  });
  return [...written, ...asked];
}

function pathsOf({ health, routes, upload }: Asked): readonly (readonly [string, string])[] {
  return [
    ...(health.proxied === null ? [] : [["GET", health.proxied] as const]),
    ...routes.map(({ path }) => ["GET", path] as const),
    ...(upload ? [[upload.method, upload.path] as const] : []),
  ];
}
