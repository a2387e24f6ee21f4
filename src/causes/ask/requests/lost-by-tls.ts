import type { View } from "../../define.ts";
import { exchangesVia } from "./exchanges.ts";

/**
 * Whether the service ended every connection of ours as well: we try TLS where plain HTTP fails, and
 * send a server name with it, so a missing name is not what it minds.
 */
export function lostByTls(view: View<"http.exchange">, service: string): boolean {
  const direct = exchangesVia(view, "direct").filter(({ body }) => body.backend === service);
  return direct.length > 0 && direct.every(({ body }) => body.outcome.is === "reset");
}
