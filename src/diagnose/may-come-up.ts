import type { FactTable } from "../case/fact-table.ts";
import { isStillStarting } from "../case/still-starting.ts";

/** Whether a service that serves nobody so far may just need more time; in a plan of so many seconds. */
export function mayComeUp(
  table: FactTable,
  service: string,
  at: string,
  timeoutSeconds: number,
): boolean {
  const [state] = table.of("container.state", service);
  if (!state) return false;
  const events = table.of("container.event", service).map(({ body }) => body);
  const logs = table.of("app.log", service).map(({ body }) => body);
  return isStillStarting(state.body, events, logs, at, timeoutSeconds);
}
