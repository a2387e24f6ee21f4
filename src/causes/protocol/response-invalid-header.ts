import { routePlaces } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { badResponse, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "response-invalid-header",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "`{service}` answered {request}, but with a header that is none: `{header}`. nginx throws such an answer away.",
    fix: "Find in `{service}` where this header is set, and write it right: a name of letters, digits and `-`, without spaces, and a value without line breaks or control characters.",
  },
  doc: {
    title: "A header of the answer is malformed",
    what: "nginx reads the header lines of each answer strictly: since 1.21.1 a space or control character in a name is an error, and the visitor gets 502 although the backend did its work. Other clients let it pass.",
    confusedWith: {
      "response-header-too-big": "there the headers are right, but too large",
      "response-duplicate-te": "there each header is right, and one stands twice",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "invalid-header");
    return oncePerPlace(
      failures.flatMap((failure) => {
        const { line, service, request } = failure;
        // Chunks and lengths that do not fit have the same code, and name no header.
        if (!line.body.message.startsWith("upstream sent invalid header")) return [];
        return {
          ...badResponse(failure),
          places: routePlaces(failure.route),
          summary: {
            text: "summary",
            params: { service, request, header: line.body.name ?? phrase("not-named") },
          },
          fix: { text: "fix", params: { service } },
        };
      }),
    );
  },
});
