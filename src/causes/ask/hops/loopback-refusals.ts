import type { View } from "../../define.ts";
import { isSupervised } from "../ends/supervised.ts";
import { type ToldRefusal, toldRefusals } from "../pasted/told-refusals.ts";

type Evidence = View<
  "app.log" | "nginx.error" | "nginx.route" | "compose.service" | "container.network"
>;

/**
 * Refusals at nginx's own loopback, of which a paste shows nobody who serves there: a program beside
 * nginx would be that of the same container or machine, and dead.
 */
export function loopbackRefusals(view: Evidence): readonly ToldRefusal[] {
  return toldRefusals(view).filter(
    (refusal) =>
      refusal.isLoopback &&
      refusal.host !== "::1" &&
      !isSupervised(view, refusal.line.subject) &&
      !cameUpBeside(view, refusal),
  );
}

/**
 * Whether a server in the same log says that it listens there; or in another log, which may be the
 * same container's, and nginx was refused only until then.
 */
function cameUpBeside(view: View<"app.log" | "nginx.error">, { line, port }: ToldRefusal): boolean {
  const refused = view
    .all("nginx.error")
    .filter(({ body }) => body.code === "connect-refused" && body.upstream?.port === port);
  return view.all("app.log").some(({ body, subject, seen }) => {
    if (body.code !== "listening" || body.port !== port) return false;
    if (subject === line.subject) return true;
    const since = seen.at === null ? Number.NaN : Date.parse(seen.at);
    return refused.every(({ seen: { at } }) => at !== null && Date.parse(at) <= since);
  });
}

/** Whether a paste shows that nginx runs on the machine itself: there loopback is the machine's. */
export function isOnMachine({ plan }: View<never>): boolean {
  return plan.runsOn === "systemd" || plan.runsOn === "pm2";
}

/** Where a paste shows neither a machine nor containers, what tells the two apart. */
export const WHERE_NGINX_RUNS = "systemctl is-active nginx; docker ps";
