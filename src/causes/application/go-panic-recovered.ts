import type { Fact } from "../../case/facts.ts";
import { isOwnRun } from "../ask/ends/crashes.ts";
import { closingLine, lostExchanges } from "../ask/ends/lost.ts";
import { duringExchange } from "../ask/requests/exchanges.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "go-panic-recovered",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error"],
  text: {
    summary:
      "The handler of {request} in `{service}` panics: {message}. net/http survives that, but closes the connection without an answer, so nginx answers 502.",
    fix: "Mend the panic at {where}. A middleware with `recover` around all handlers turns what is left into a 500 that the client can read.",
  },
  doc: {
    title: "A Go handler panics",
    what: "net/http recovers from a panic in a handler by closing the connection: the process lives on and its health checks stay green, but this request gets no answer, and nginx says 502.",
    confusedWith: {
      "go-panic-fatal": "there the process itself ends (exit code 2)",
      "unhandled-exception-500": "there a middleware recovers, and the backend answers 500 itself",
    },
  },
  judge(view) {
    const panics = view
      .all("app.log")
      .filter(
        ({ body }) =>
          body.code === "exception" && body.language === "go" && body.ends === "connection",
      );
    const lost = lostExchanges(view);
    const found = panics.flatMap((panic) => {
      const request = lost.find((one) => duringExchange(one, panic.seen.at));
      return request || !isOwnRun(view) ? [{ panic, request }] : [];
    });
    return found
      .filter(({ panic }, at) => found.findLastIndex((one) => isSame(one.panic, panic)) === at)
      .flatMap(({ panic, request }) => {
        if (panic.body.code !== "exception") return [];
        const { message, origin } = panic.body;
        const service = panic.subject;
        const line = request && closingLine(view, request);
        const asked = request ? `${request.body.method} ${request.body.path}` : phrase("a-request");
        return {
          is: "cause" as const,
          confidence: request ? ("certain" as const) : ("likely" as const),
          subject: service,
          effects: [{ effect: "closed-early" as const, on: service }] as const,
          cites: [panic, ...(line ? [line] : []), ...(request ? [request] : [])] as const,
          places: origin ? [origin] : [],
          summary: { text: "summary", params: { service, request: asked, message } } as const,
          fix: { text: "fix", params: { where: whereRaised(origin) } } as const,
        };
      });
  },
});

/** The same line of code, again. */
function isSame(one: Fact<"app.log">, other: Fact<"app.log">): boolean {
  const at = ({ body, subject }: Fact<"app.log">) =>
    body.code === "exception" ? `${subject} ${body.origin?.file}:${body.origin?.line}` : "";
  return at(one) === at(other);
}
