import { putInside, rewrite } from "../ask/edits.ts";
import { exchangesVia, proxiedWith, statusOf } from "../ask/exchanges.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "nginx-client-max-body-size",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx accepts at most {limit} ({origin}). The upload had {size}, so nginx refused it with 413, and the backend never saw it.",
    fix: "Set `client_max_body_size` for this location to the largest upload that the backend accepts; {size} need `{least}`.",
    backend: "the 413 came from the backend itself, not from nginx",
  },
  doc: {
    title: "The upload is larger than nginx allows",
    what: "nginx compares the size of each request with client_max_body_size, 1 MB unless it is set, and answers 413 before the backend sees anything.",
    confusedWith: {
      "backend-body-limit-413":
        "there the backend made the 413: it does so for a direct upload as well",
      "client-body-temp-unwritable": "there nginx answers 500, because it cannot store the body",
    },
  },
  judge(view) {
    const [first] = proxiedWith(view, 413);
    if (!first) return SILENT;
    const said = view.all("nginx.error").findLast(({ body }) => body.code === "body-too-large");
    const direct = exchangesVia(view, "direct").some((fact) => statusOf(fact) === 413);
    if (!said && direct) return { is: "cleared", because: { text: "backend", params: {} } };
    const route = view.all("nginx.route").find(({ body }) => body.route === first.body.route);
    const limit = route?.body.limits.bodySize;
    const exceeded = limit !== undefined && limit.value > 0 && first.body.sentBytes > limit.value;
    if (!said && !exceeded) return SILENT;
    const least = `client_max_body_size ${Math.ceil(first.body.sentBytes / 2 ** 20)}m;`;
    const written = view.all("nginx.directive").find(({ body, seen }) => {
      const { file, line } = limit?.place ?? { file: null, line: null };
      return (
        body.name === "client_max_body_size" &&
        seen.place?.file === file &&
        seen.place?.line === line
      );
    });
    const places = [limit?.place, route?.body.location?.place, route?.body.server?.place];
    return {
      is: "cause",
      confidence: said ? "certain" : "likely",
      subject: view.plan.proxy?.service ?? first.subject,
      effects: [{ effect: "rejected", on: view.plan.proxy?.service ?? first.subject }],
      cites: [first, ...(said ? [said] : []), ...(route ? [route] : [])],
      places: places.flatMap((place) => (place ? [place] : [])),
      summary: {
        text: "summary",
        params: {
          limit: sizeInWords(limit?.value ?? 2 ** 20),
          origin: limit?.place
            ? "`client_max_body_size`"
            : "its default: `client_max_body_size` is not set",
          size: sizeInWords(first.body.sentBytes),
        },
      },
      fix: { text: "fix", params: { size: sizeInWords(first.body.sentBytes), least } },
      edits: written
        ? rewrite(limit?.place, `client_max_body_size ${written.body.args.join(" ")};`, least)
        : putInside(route?.body.location?.place ?? route?.body.server?.place, [least]),
      disposition: "safe",
    };
  },
});
