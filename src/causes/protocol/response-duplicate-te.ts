import { routePlaces } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { badResponse, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "response-duplicate-te",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "The answer of `{service}` to {request} has the header `{header}` twice, which nginx refuses since version 1.23.",
    fix: "Send it once. It is mostly doubled where `{service}` passes on what another server answered, headers and all: leave out `Transfer-Encoding`, `Content-Length`, `Connection` and `Keep-Alive` there, since the framework sets its own.",
  },
  doc: {
    title: "Transfer-Encoding stands twice in the answer",
    what: "A backend that copies the headers of another server's answer into its own sends Transfer-Encoding: chunked twice, its own and the copied one. nginx took that up to 1.22, and answers 502 since 1.23; other clients mostly take it.",
    confusedWith: {
      "response-cl-te-conflict": "there two different headers contradict each other",
      "response-invalid-header": "there one header is malformed",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "duplicate-header");
    return oncePerPlace(
      failures.flatMap((failure) => {
        const { line, service, request } = failure;
        const header = line.body.name ?? "";
        if (header.startsWith('"')) return [];
        return {
          ...badResponse(failure),
          places: routePlaces(failure.route),
          summary: { text: "summary", params: { service, request, header } },
          fix: { text: "fix", params: { service } },
        };
      }),
    );
  },
});
