import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia, statusOf } from "./exchanges.ts";

/** Django and its REST framework, Flask-WTF, csurf and its kin, lusca, gorilla, Rails, Laravel. */
const WORDS =
  /\bCSRF (?:verification failed|Failed:|(?:session )?token (?:is |was )?(?:missing|mismatch|invalid|not found|incorrect|has expired|from))|\b(?:invalid|missing|verify) CSRF token/i;

/** Refused requests whose answer says that a token against forged requests (CSRF) is missing or wrong. */
export function tokenRefusals(view: View<"http.exchange">): readonly Fact<"http.exchange">[] {
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter((exchange) => {
    const { outcome } = exchange.body;
    const status = statusOf(exchange) ?? 0;
    const isRefusal = status >= 400 && status < 500;
    return isRefusal && outcome.is === "answered" && WORDS.test(outcome.body);
  });
}
