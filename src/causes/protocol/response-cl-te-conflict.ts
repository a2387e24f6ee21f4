import { routePlaces } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { badResponse, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "response-cl-te-conflict",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "The answer of `{service}` to {request} has both `Content-Length` and `Transfer-Encoding`, which contradict each other: nginx refuses that since version 1.23.",
    fix: "Send one of the two: do not set `Content-Length` by hand where the answer is streamed. Where `{service}` cannot be changed, `proxy_http_version 1.0;` keeps most servers from answering in chunks.",
  },
  doc: {
    title: "Content-Length and Transfer-Encoding at the same time",
    what: "An answer says its length, or comes in chunks; both at once is how requests are smuggled (RFC 9112, section 6.3). nginx took it up to 1.22, and answers 502 since 1.23. Since 1.29.7 nginx asks in HTTP/1.1 by default, so that more backends answer in chunks.",
    confusedWith: {
      "response-duplicate-te": "there one header stands twice",
      "response-invalid-header": "there one header is malformed",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "duplicate-header");
    return oncePerPlace(
      failures.flatMap((failure) => {
        const { line, service, request } = failure;
        // The rule of the error log keeps the two names with their quotes.
        if (!line.body.name?.startsWith('"')) return [];
        return {
          ...badResponse(failure),
          places: routePlaces(failure.route),
          summary: { text: "summary", params: { service, request } },
          fix: { text: "fix", params: { service } },
        };
      }),
    );
  },
});
