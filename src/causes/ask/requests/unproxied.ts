import type { NginxHandler } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import { withoutQuery } from "../../../case/without-query.ts";
import type { View } from "../../define.ts";
import { exchangesVia, statusOf } from "./exchanges.ts";

/** A request that is meant for a backend, and that nginx answered by itself. */
export interface Unproxied {
  readonly exchange: Fact<"http.exchange">;
  readonly route: Fact<"nginx.route">;
  readonly backend: string;
  readonly path: string;
  readonly status: number;
  /** nginx's own line that it looked for a file of this name. */
  readonly missing: Fact<"nginx.error"> | undefined;
}

/** The refused ones first; then those that got a page instead of the application's answer. */
export function unproxiedRequests(
  view: View<"http.exchange" | "nginx.route" | "nginx.error">,
): readonly Unproxied[] {
  const found = view.plan.routes.flatMap(({ id, backend }) => {
    const route = view.all("nginx.route").find(({ body }) => body.route === id);
    const exchange = exchangesVia(view, "proxied").find(
      (one) => one.body.route === id && isFallback(one),
    );
    if (!route || !exchange || backend === null) return [];
    const path = withoutQuery(exchange.body.path);
    const status = statusOf(exchange) ?? 0;
    const missing = missingFile(view, path);
    const { handler } = route.body;
    const isOwn = answersItself(handler, status) || (handler.is === "unknown" && missing);
    return isOwn ? [{ exchange, route, backend, path, status, missing }] : [];
  });
  return found.sort((a, b) => b.status - a.status);
}

/** 404 and 405, and a page where an answer of the application was to come. */
function isFallback({ body }: Fact<"http.exchange">): boolean {
  if (body.outcome.is !== "answered") return false;
  const { status, headers } = body.outcome;
  if (status === 404 || status === 405) return true;
  return status === 200 && (headers["content-type"] ?? "").startsWith("text/html");
}

function answersItself(handler: NginxHandler, status: number): boolean {
  if (handler.is === "static") return true;
  return handler.is === "returned" && handler.status === status && status >= 400;
}

function missingFile(view: View<"nginx.error">, path: string): Fact<"nginx.error"> | undefined {
  return view
    .all("nginx.error")
    .find(
      ({ body }) =>
        body.code === "static-not-found" && body.path !== null && withoutQuery(body.path) === path,
    );
}
