import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

type Evidence = View<"app.log" | "container.state">;

/** A service whose reloader lives, and whose program does not. */
export interface WaitingReloader {
  readonly service: string;
  readonly reloader: Fact<"app.log">;
  readonly server: string;
  /** Why the program is not there; null where the reloader only says that it ended. */
  readonly failed: Fact<"app.log"> | null;
  /** That the container is up nevertheless. */
  readonly state: Fact<"container.state"> | null;
}

/** It came up, or answered: then what failed before does not count. uvicorn listens before it loads. */
function isAtWork({ body }: Fact<"app.log">): boolean {
  if (body.code === "listening") return body.server !== "uvicorn" && body.server !== "gunicorn";
  return body.code === "ready" || body.code === "access";
}

export function reloaders(view: Evidence): readonly WaitingReloader[] {
  const services = new Set(view.all("app.log").map(({ subject }) => subject));
  return [...services].flatMap((service) => {
    const logs = view.of("app.log", service);
    const reloader = logs.findLast(({ body }) => body.code === "reloader");
    if (reloader?.body.code !== "reloader") return [];
    const [state] = view.of("container.state", service);
    if (state && state.body.status !== "running") return [];
    const failed = logs.findLast(isFailedLoad) ?? null;
    const last = failed ?? (reloader.body.waiting ? reloader : null);
    if (!last || logs.slice(logs.indexOf(last) + 1).some(isAtWork)) {
      return [];
    }
    const { server } = reloader.body;
    return { service, reloader, server, failed, state: state ?? null };
  });
}

export function waitsForEdit(view: Evidence, service: string): boolean {
  return reloaders(view).some((one) => one.service === service);
}

function isFailedLoad({ body }: Fact<"app.log">): boolean {
  if (body.code === "app-not-loaded") return true;
  return body.code === "exception" && body.during !== "request";
}
