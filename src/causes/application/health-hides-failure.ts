import type { Exchange } from "../../case/codes/http.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "health-hides-failure",
  layer: "application",
  severity: "warning",
  needs: ["http.exchange"],
  text: {
    tuple:
      "`{path}` of `{service}` answers status 200 with `{body}`: the code returns a pair of a body and {status}, which its framework sends as a list. Whoever looks at the status alone takes the service for well.",
    word: "`{path}` of `{service}` answers status 200, and says in its body that it is not well: `{body}`. Whoever looks at the status alone takes the service for well.",
    response:
      "Give the status as the framework wants it: in FastAPI `return JSONResponse(body, status_code={status})`, or set `response.status_code`. Then mend what the check is about.",
    answer: "Answer with 503 where the check fails, so that deployments and load balancers notice.",
  },
  doc: {
    title: "A health check that says 200 and means no",
    what: "The health path answers 200 whatever it found, and the failure stands in the body: a word such as error, or a list of a body and 503, which is what FastAPI makes of `return {…}, 503`. Checks by status stay green while the application is not well.",
    confusedWith: {
      "healthcheck-cannot-fail": "there the command of the healthcheck hides the failure",
    },
  },
  judge(view) {
    return view.all("http.exchange").map((fact) => {
      const { body: exchange } = fact;
      const said = exchange.route === "health" ? saidIn(exchange) : null;
      if (!said) return SILENT;
      const service = exchange.backend ?? view.plan.backend?.service ?? "backend";
      const params = { path: exchange.path, service, body: said.body };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "unhealthy", on: service }],
        cites: [fact],
        places: [],
        summary:
          said.status === null
            ? { text: "word", params }
            : { text: "tuple", params: { ...params, status: said.status } },
        fix:
          said.status === null
            ? { text: "answer", params: {} }
            : { text: "response", params: { status: said.status } },
      };
    });
  },
});

const BAD: ReadonlySet<string> = new Set([
  "error",
  "down",
  "unhealthy",
  "fail",
  "failed",
  "critical",
]);

/** What a good status hides; `status`: the one that was meant. null: nothing. */
function saidIn({ outcome }: Exchange): { body: string; status: number | null } | null {
  if (outcome.is !== "answered" || outcome.status >= 300) return null;
  const body = outcome.body.trim().replaceAll("`", "'").slice(0, 120);
  const answer = parsed(outcome.body);
  if (Array.isArray(answer)) {
    const [first, status, ...more] = answer as readonly unknown[];
    const isPair = typeof first === "object" && typeof status === "number" && more.length === 0;
    return isPair && status >= 500 && status < 600 ? { body, status } : null;
  }
  if (typeof answer !== "object" || answer === null || !("status" in answer)) return null;
  const { status } = answer;
  return typeof status === "string" && BAD.has(status.toLowerCase())
    ? { body, status: null }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
