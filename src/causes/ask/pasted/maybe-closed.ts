import type { Fact } from "../../../case/facts.ts";
import { SILENT, type View } from "../../define.ts";
import { OWN_REASONS } from "../ends/alive-when-lost.ts";
import { lostExchanges } from "../ends/lost.ts";
import { backendEffects } from "../hops/backend-effects.ts";
import { named, UNNAMED_BACKEND } from "../names/unnamed.ts";
import { isAbout } from "../requests/exchanges.ts";

type Evidence = View<"http.exchange" | "nginx.error" | "app.log">;

/**
 * The answer where nothing is there but nginx's line: an idle connection was closed, or a backend
 * closes too early. Each of the causes says so in its own words (`maybe`, `fix`), and which command
 * tells them apart.
 */
export function maybeClosed(view: Evidence, commandFor: (path: string) => string) {
  const broken = brokenWhileSent(view);
  if (!broken) return SILENT;
  const { method, path, backend } = broken.exchange.body;
  const service = backend ?? UNNAMED_BACKEND;
  return {
    is: "cause",
    confidence: "possible",
    subject: service,
    effects: backendEffects(view, backend, "closed-early"),
    cites: [broken.line],
    places: [],
    summary: { text: "maybe", params: { request: `${method} ${path}`, service: named(service) } },
    fix: { text: "fix", params: {} },
    command: commandFor(path),
  } as const;
}

/**
 * Of a log alone: a body that could not be sent to the upstream any more, where no line says why.
 * The connection was closed while nginx wrote, and that is all that is known.
 */
function brokenWhileSent(
  view: View<"http.exchange" | "nginx.error" | "app.log">,
): { readonly exchange: Fact<"http.exchange">; readonly line: Fact<"nginx.error"> } | null {
  if (view.all("app.log").some(({ body }) => OWN_REASONS.has(body.code))) return null;
  for (const exchange of lostExchanges(view)) {
    if (!exchange.body.logged || exchange.body.method === "GET") continue;
    const line = view
      .all("nginx.error")
      .find((one) => one.body.code === "send-failed" && isAbout(one, exchange));
    if (line) return { exchange, line };
  }
  return null;
}
