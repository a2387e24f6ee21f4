import type { Fact } from "../../case/facts.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { answered, loggedErrors } from "../ask/requests/logged-errors.ts";
import { missingField } from "../ask/requests/missing-field.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "multipart-parse-failure",
  layer: "upload-limits",
  severity: "error",
  needs: [["app.log", "http.exchange"]],
  wants: ["app.log", "http.exchange", "nginx.directive"],
  text: {
    header:
      "nginx overwrites the Content-Type of the upload (`{directive}`), and with it the boundary that the form is split at. So `{service}` {answered}: {message}",
    form: "`{service}` cannot read the form: {message}. So it {answered}, also without nginx.",
    logged: "`{service}` cannot read the form of an upload: {message}",
    field:
      "`{service}` {answered}, because the form does not have the field `{field}` that it expects.",
    pass: "Take `{directive}` away: nginx passes the client's own Content-Type on, boundary included.",
    send: "Send the file in the field that the backend expects, and its other fields with it, as multipart/form-data, and let the client's library set Content-Type: a header written by hand has no boundary. For the check, `upload.field` in .github/bad-gateway.yml names the file's field, and `upload.fields` gives the others.",
  },
  doc: {
    title: "The backend cannot read the form",
    what: "A multipart form needs a Content-Type with its boundary, and the file in the field that the application expects. Where the client, or nginx, writes the header itself, or the field has another name, the framework refuses the form with 400, 422 or 500.",
    confusedWith: {
      "backend-body-limit-413": "there the form can be read, and is too large",
      "python-missing-dependency": "there the library that reads forms is not installed",
      "unhandled-exception-500": "there the exception is not about the form",
    },
  },
  judge(view) {
    const logged = loggedErrors(view, "bad-form").map((found) => {
      const { service, exception, status, cites, exchange } = found;
      const effect = (status ?? 400) < 500 ? "app-rejected" : "server-error";
      const places = exception.origin ? [exception.origin] : [];
      const said = { service, message: exception.message, answered: answered(found) };
      const cause = { is: "cause", subject: service, effects: [{ effect, on: service }] } as const;
      const header = found.error.what === "boundary" ? overwriting(view) : undefined;
      if (header) {
        const directive = `proxy_set_header ${header.body.args.join(" ")}`;
        return {
          ...cause,
          confidence: worksDirect(view) ? "certain" : "likely",
          cites: [...cites, header],
          places: [...(header.seen.place ? [header.seen.place] : []), ...places],
          summary: { text: "header", params: { ...said, directive } },
          fix: { text: "pass", params: { directive } },
        } as const;
      }
      return {
        ...cause,
        confidence: "likely",
        cites,
        places,
        summary: { text: exchange ? "form" : "logged", params: said },
        fix: { text: "send", params: {} },
      } as const;
    });
    return logged.length > 0 ? logged : fields(view);
  },
});

/** FastAPI and its kin name the field in their answer, and log nothing. */
function fields(view: View<"http.exchange">) {
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")]
    .flatMap((exchange) => {
      const field = missingField(exchange);
      const service = exchange.body.backend;
      if (field === null || service === null) return [];
      const { method, path } = exchange.body;
      const text = phrase("answers-with", {
        request: `${method} ${path}`,
        status: statusOf(exchange) ?? "",
      });
      return {
        is: "cause" as const,
        confidence: "likely" as const,
        subject: service,
        effects: [{ effect: "app-rejected" as const, on: service }] as const,
        cites: [exchange] as const,
        places: [],
        summary: { text: "field", params: { service, answered: text, field } } as const,
        fix: { text: "send", params: {} } as const,
      };
    })
    .slice(0, 1);
}

function overwriting(view: View<"nginx.directive">): Fact<"nginx.directive"> | undefined {
  return view.all("nginx.directive").find(({ body: { name, args } }) => {
    const [header = "", value = ""] = args;
    const isType = name === "proxy_set_header" && header.toLowerCase() === "content-type";
    return isType && value !== "$content_type" && value !== "$http_content_type";
  });
}

function worksDirect(view: View<"http.exchange">): boolean {
  return exchangesVia(view, "direct").some(
    (fact) => fact.body.sentBytes > 0 && (statusOf(fact) ?? 500) < 300,
  );
}
