import { putInside } from "../ask/configuration/edits.ts";
import { upstreamDirective } from "../ask/hops/upstream-directive.ts";
import { badResponse, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { defineCause } from "../define.ts";
import { and, or, phrase } from "../phrases.ts";

/** What large cookies and tokens need; kilobytes. */
const USUAL = 16;

export default defineCause({
  id: "response-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "`{service}` answered, but the headers of its answer do not fit into nginx's buffer of {limit} ({origin}), so nginx threw the answer away.",
    fix: "Set {lines} for this location, or send smaller headers: large cookies and tokens are the usual reason.",
  },
  doc: {
    title: "The response headers are too big for nginx",
    what: "nginx reads the headers of an answer into one buffer of proxy_buffer_size (4 or 8 KB). Larger headers, mostly cookies, make it answer 502 although the backend did its work. Direct clients accept them.",
    confusedWith: {
      "response-invalid-header": "there a header is malformed, not large",
    },
  },
  judge(view) {
    return failuresExplainedBy(view, [502], "header-too-big").map((failure) => {
      const { route, service, line } = failure;
      const limit = route?.body.limits.headerBuffer;
      const directive = upstreamDirective("buffer_size", route, line);
      const lines = largerThan(limit?.value ?? 0, directive);
      const places = [limit?.place, route?.body.location?.place];
      return {
        ...badResponse(failure),
        places: places.flatMap((place) => (place ? [place] : [])),
        summary: {
          text: "summary",
          params: {
            service,
            limit: limit ? sizeInWords(limit.value) : `\`${directive}\``,
            origin: limit?.place
              ? `\`${directive}\``
              : limit
                ? phrase("its-default")
                : phrase("unless-set", { value: or(["4", "8 KB"]) }),
          },
        },
        fix: { text: "fix", params: { lines: and(lines.map((one) => `\`${one}\``)) } },
        edits: limit?.place ? [] : putInside(route?.body.location?.place, lines),
      };
    });
  },
});

/**
 * Four times as much as was too little; gRPC has one buffer, and no number of them.
 * proxy_busy_buffers_size follows from both, and nginx refuses to start where they do not fit.
 */
function largerThan(bytes: number, directive: string): readonly string[] {
  const size = `${Math.max(USUAL, Math.ceil((4 * bytes) / 1024))}k`;
  const first = `${directive} ${size};`;
  if (directive.startsWith("grpc")) return [first];
  return [first, `${directive.replace("buffer_size", "buffers")} 8 ${size};`];
}
