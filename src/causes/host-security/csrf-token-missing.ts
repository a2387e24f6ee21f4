import { tokenRefusals } from "../ask/requests/token-refusals.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "csrf-token-missing",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["app.log"],
  text: {
    summary:
      "`{service}` refuses {request} with {status}: its protection against forged requests (CSRF) wants a token, which the request does not bring, or not rightly. The path works, and other sizes, timeouts or limits of nginx change nothing.",
    fix: "If a program without a browser sends this request, take its route out of the protection (Django: `csrf_exempt`; Flask-WTF: `csrf.exempt`), and let it log in by a token in a header, not by a cookie. If browsers send it, give the check what they have: a step in `auth.steps` that gets the cookie and the token as JSON, and `auth.headers` that send it (Django: `X-CSRFToken`).",
  },
  doc: {
    title: "The request has no CSRF token",
    what: "Frameworks refuse a POST that a foreign page could have sent: it must bring a token that only their own pages know, in a header or a field, and the cookie that belongs to it. The answer is 403, in Flask-WTF 400, in Laravel 419. It is the application's own, and a direct request gets the same.",
    confusedWith: {
      "forwarded-headers-not-trusted":
        "there the request comes from the right page, and the application takes that for another origin",
      "nginx-access-denied-rule": "there nginx answers 403 itself",
      "nginx-client-max-body-size": "there nginx refuses the size, with 413",
    },
  },
  judge(view) {
    return tokenRefusals(view)
      .slice(0, 1)
      .map((exchange) => {
        const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
        const { method, path, outcome } = exchange.body;
        // The same page answers a request of another origin, which is told by the log.
        const isByOrigin = view
          .of("app.log", service)
          .some(({ body }) => body.code === "origin-rejected");
        if (isByOrigin || outcome.is !== "answered") return SILENT;
        return {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "app-rejected", on: service }],
          cites: [exchange],
          places: [],
          summary: {
            text: "summary",
            params: { service, request: `${method} ${path}`, status: outcome.status },
          },
          fix: { text: "fix", params: {} },
        };
      });
  },
});
