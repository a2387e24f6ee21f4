import type { PlanRecord } from "./plan-record.ts";

/** Whether a path is where a file that a check sends was to be kept: it has its name. */
export function isSentFile({ routes }: Pick<PlanRecord, "routes">, path: string): boolean {
  return routes.some(({ body }) => body && path.endsWith(`/${body.file}`));
}
