import { closingLine } from "../ask/ends/lost.ts";
import { loggedErrors } from "../ask/requests/logged-errors.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Characters of the library's words; it quotes the whole header. */
const SAID = 120;

export default defineCause({
  id: "response-protocol-violation",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error"],
  text: {
    header:
      "The server under `{service}` refuses to send the answer to {request}, because one of its headers is not allowed in HTTP ({message}). It closes the connection instead, so nginx answers 502.",
    length:
      "The answer to {request} from `{service}` has another length than its Content-Length says ({message}). The server breaks it off, so nginx answers 502.",
    clean:
      "Remove line breaks and control characters from what goes into a header, and encode what is not ASCII (file names: `filename*=UTF-8''…`): {where}.",
    count:
      "Do not set Content-Length yourself, or count bytes instead of characters, after compression: {where}.",
  },
  doc: {
    title: "The application's answer breaks HTTP",
    what: "A header with a line break or a wrong Content-Length makes the backend's own server break off the answer. The process lives, its log has the server library's error, and nginx sees the connection close (502).",
    confusedWith: {
      "response-invalid-header": "there the backend sends the broken header, and nginx refuses it",
      "unhandled-exception-500": "there the client gets a 500",
      "node-uncaught-exception": "there the error ends the process",
    },
  },
  judge(view) {
    return loggedErrors(view, "bad-answer").flatMap((found) => {
      const { service, exchange, exception, error, status, cites } = found;
      const isBroken = status === null || status === 502;
      if (exception.ends || (exchange && !isBroken)) return [];
      const line = exchange && closingLine(view, exchange);
      const request = exchange
        ? `${exchange.body.method} ${exchange.body.path}`
        : phrase("a-request");
      const { origin } = exception;
      const message = exception.message.slice(0, SAID);
      const where = whereRaised(origin);
      return {
        is: "cause" as const,
        confidence: line ? ("certain" as const) : ("likely" as const),
        subject: service,
        effects: [{ effect: "closed-early", on: service }] as const,
        cites: line ? ([...cites, line] as const) : cites,
        places: origin ? [origin] : [],
        summary: { text: error.what, params: { service, request, message } } as const,
        fix: { text: error.what === "header" ? "clean" : "count", params: { where } } as const,
      };
    });
  },
});
