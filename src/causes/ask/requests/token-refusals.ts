import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia, statusOf } from "./exchanges.ts";

/** Django's REST framework, Flask-WTF, csurf and its kin, lusca, gorilla, Rails, Laravel. */
const OF_A_TOKEN =
  /\bCSRF (?:Failed: CSRF|(?:session )?token (?:is |was )?(?:missing|mismatch|invalid|not found|incorrect|has expired|from))|\b(?:invalid|missing|verify) CSRF token/i;

/** Django's page says the same of a request from another origin; which of the two, its log tells. */
const OF_EITHER = /\bCSRF verification failed/i;

/** Refused requests whose answer says that a token against forged requests (CSRF) is missing or wrong. */
export function tokenRefusals(
  view: View<"http.exchange" | "app.log">,
): readonly Fact<"http.exchange">[] {
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter((exchange) => {
    const { outcome } = exchange.body;
    const status = statusOf(exchange) ?? 0;
    if (status < 400 || status >= 500 || outcome.is !== "answered") return false;
    if (OF_A_TOKEN.test(outcome.body)) return true;
    return (
      OF_EITHER.test(outcome.body) && view.looked("app.log", exchange.body.backend ?? undefined)
    );
  });
}
