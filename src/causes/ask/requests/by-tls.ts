import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia } from "./exchanges.ts";

/**
 * A request to the backend itself that it answered by TLS, with its own name as the server name;
 * `port`: at this port.
 */
export function answeredByTls(
  view: View<"http.exchange">,
  service: string,
  port: number | null = null,
): Fact<"http.exchange"> | undefined {
  return exchangesVia(view, "direct").find(
    ({ body }) =>
      body.backend === service &&
      body.url.startsWith("https:") &&
      (port === null || body.url.includes(`:${port}/`)) &&
      body.outcome.is === "answered" &&
      body.outcome.status < 500,
  );
}
