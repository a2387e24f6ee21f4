import { withoutQuery } from "../../case/without-query.ts";
import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { failuresExplainedBy, rejectedByRule } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

const LIMITS = ["limit_req", "limit_conn"] as const;

export default defineCause({
  id: "nginx-rate-limit",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx refused {method} {path} with {status} by its own limit ({limit}): there were more {what} than zone `{zone}` allows.",
    "fix-connections":
      "Raise the number in `limit_conn`, or keep the limit for the paths that need it: an upload or a download counts as long as it lasts. Behind another proxy all visitors count as one client until `set_real_ip_from` and `real_ip_header` tell them apart.",
    fix: "Let a page's usual burst through (`burst=20 nodelay`), raise the rate, or keep the limit for the paths that need it. Behind another proxy all visitors count as one client until `set_real_ip_from` and `real_ip_header` tell them apart.",
  },
  doc: {
    title: "nginx limits the rate of requests",
    what: "limit_req and limit_conn count requests and connections of each client. What is over the limit is answered by nginx itself, with 503 unless limit_req_status says otherwise, and the backend never sees it.",
    confusedWith: {
      "backend-503-shedding": "there the backend answers 503, and a direct request gets it as well",
      "forwarded-headers-not-trusted":
        "there the client of all lines is a proxy's address, so all visitors share the limit",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [503, 429, 403, 444], "rate-limited").slice(0, 1);
    return failures.map((failure) => {
      const { exchange, line, route } = failure;
      const zone = line.body.name ?? "";
      const isOf = (argument: string) => argument === `zone=${zone}` || argument === zone;
      const limits = directivesFor(view, line.subject, route?.body, ...LIMITS);
      const [limit] = limits.filter(({ body }) => body.args.some(isOf));
      const { method, path, outcome } = exchange.body;
      const isConnections = line.body.message.startsWith("limiting connections");
      return {
        ...rejectedByRule(failure, ...(limit ? [limit] : [])),
        places: placesOfLines(limit ? [limit] : []),
        summary: {
          text: "summary",
          params: {
            method,
            path: withoutQuery(path),
            status: outcome.is === "answered" ? outcome.status : 503,
            limit: `\`${limit?.seen.quote ?? "limit_req"}\``,
            what: phrase(isConnections ? "more-connections" : "more-requests"),
            zone,
          },
        },
        fix: { text: isConnections ? "fix-connections" : "fix", params: {} },
      };
    });
  },
});
