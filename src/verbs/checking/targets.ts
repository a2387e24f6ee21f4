import type { Capture } from "../../case/captures.ts";
import type { ProxyPlan } from "../../plan/plan.ts";
import { configFromDump } from "../../read/nginx/config.ts";
import { modelOf } from "../../read/nginx/routing/model.ts";

/** Names and addresses that the proxy's configuration sends requests to, to be tried from inside. */
export function targetsOf(captures: readonly Capture[], proxy: ProxyPlan | null) {
  const found = captures.find(
    ({ kind, subject }) => kind === "nginx.config" && subject === proxy?.service,
  );
  if (found?.kind !== "nginx.config" || found.body === null) return { names: [], connects: [] };
  const { literals } = modelOf(configFromDump(found.body.text));
  const connects = [...literals.keys()].flatMap((target) => {
    const [, host, port] = /^(.+):(\d+)$/.exec(target) ?? [];
    return host && port ? [{ host, port: Number(port) }] : [];
  });
  const names = connects.map(({ host }) => host).filter((host) => /[a-z]/i.test(host));
  return { names: [...new Set(names)], connects };
}
