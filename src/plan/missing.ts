import type { Plan } from "./plan.ts";

/** What neither config nor repository say, each with the line of config that would. */
export function missingIn(
  plan: Pick<Plan, "proxy" | "backend" | "health" | "upload">,
): Plan["missing"] {
  const { proxy, backend, health, upload } = plan;
  const lines: readonly (readonly [boolean, string, string])[] = [
    [proxy === null, "proxy.service", "proxy: {service: NAME}"],
    [backend === null, "backend.service", "backend: {service: NAME, port: PORT}"],
    [backend?.port === null, "backend.port", `backend: {service: ${backend?.service}, port: PORT}`],
    [health.direct === null, "health.direct", "health: {direct: /PATH}"],
    [health.proxied === null, "health.proxied", "health: {proxied: /PATH}"],
    [upload === null, "upload.path", "upload: {path: /PATH}"],
  ];
  return lines.filter(([isMissing]) => isMissing).map(([, key, say]) => ({ key, say }));
}
