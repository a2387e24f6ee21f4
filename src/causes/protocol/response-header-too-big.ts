import { putInside } from "../ask/edits.ts";
import { badResponse, failuresExplainedBy } from "../ask/explained-failures.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { defineCause } from "../define.ts";
import { or, phrase } from "../phrases.ts";

/** proxy_busy_buffers_size follows from both, and nginx refuses to start where they do not fit. */
const BUFFERS = ["proxy_buffer_size 16k;", "proxy_buffers 8 16k;"];

export default defineCause({
  id: "response-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "`{service}` answered, but the headers of its answer do not fit into nginx's buffer of {limit} ({origin}), so nginx threw the answer away.",
    fix: "Set `proxy_buffer_size 16k;` and `proxy_buffers 8 16k;` for this location, or send smaller headers: large cookies and tokens are the usual reason.",
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
      const { route, service } = failure;
      const limit = route?.body.limits.headerBuffer;
      const places = [limit?.place, route?.body.location?.place];
      return {
        ...badResponse(failure),
        places: places.flatMap((place) => (place ? [place] : [])),
        summary: {
          text: "summary",
          params: {
            service,
            limit: limit ? sizeInWords(limit.value) : "`proxy_buffer_size`",
            origin: limit?.place
              ? "`proxy_buffer_size`"
              : limit
                ? phrase("its-default")
                : phrase("unless-set", { value: or(["4", "8 KB"]) }),
          },
        },
        fix: { text: "fix", params: {} },
        edits: limit?.place ? [] : putInside(route?.body.location?.place, BUFFERS),
      };
    });
  },
});
