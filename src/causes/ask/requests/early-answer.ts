import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia, statusOf } from "./exchanges.ts";

/** The 4xx that the backend gave the same request, asked direct or as its own log says. */
export function earlyAnswer(
  view: View<"http.exchange" | "app.log">,
  service: string,
  { body: { route, logged, method, path } }: Fact<"http.exchange">,
): { readonly fact: Fact<"http.exchange"> | Fact<"app.log">; readonly status: number } | null {
  const isRefusal = (status: number) => status >= 400 && status < 500;
  const direct = exchangesVia(view, "direct").find(
    (one) => one.body.route === route && isRefusal(statusOf(one) ?? 0),
  );
  if (direct) return { fact: direct, status: statusOf(direct) ?? 0 };
  if (!logged) return null;
  for (const fact of view.of("app.log", service).toReversed()) {
    const { body } = fact;
    if (body.code !== "access" || body.method !== method || !isRefusal(body.status)) continue;
    if (path.endsWith(body.path)) return { fact, status: body.status };
  }
  return null;
}
