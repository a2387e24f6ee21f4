import type { Fact } from "../../case/facts.ts";
import { putInside } from "../ask/configuration/edits.ts";
import { known, settingFor } from "../ask/configuration/in-force.ts";
import { allowedFurtherIn } from "../ask/configuration/inner-nginx.ts";
import { serviceAt } from "../ask/names/service-names.ts";
import { rejectedByRule } from "../ask/requests/explained-failures.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { peerNamed } from "../ask/written/peers.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "outer-proxy-body-limit",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: {
    summary:
      "The upload of {size} was refused with 413 by `{outer}`, which stands in front of `{inner}`: the limit of `{inner}` is {innerLimit}, that of `{outer}` {limit}. Each nginx on the way has a limit of its own.",
    written:
      "The upload of the check has {size}. `{inner}` would take it ({innerLimit}), but `{outer}` in front of it allows {limit}: each nginx on the way has a limit of its own.",
    fix: "Set `client_max_body_size` in `{outer}` too, at least as high as in `{inner}`.",
  },
  doc: {
    title: "A proxy further out has the smaller limit",
    what: "A request passes every proxy on its way, and each compares its size with its own limit. Raising client_max_body_size at the nginx next to the application does not help while one in front of it (another nginx, a load balancer, a CDN) still has its default.",
    confusedWith: {
      "nginx-client-max-body-size":
        "there the nginx that refuses is the only one, or the inner one",
      "backend-body-limit-413": "there the request reaches the application, which says 413",
    },
  },
  inspect(view) {
    return view.plan.routes.flatMap(({ id, body }) => {
      const route = view.all("nginx.route").find((one) => one.body.route === id);
      const limit = route?.body.limits.bodySize;
      if (!body || !route || !limit || limit.value === 0 || body.bytes <= limit.value) return [];
      const peer = (host: string) => peerNamed(view, host)?.subject ?? null;
      const its = allowedFurtherIn(view, route, body.bytes, peer);
      const { location, server } = route.body;
      const places = placesOf(limit.place, location?.place, server?.place);
      if (!its || !places) return [];
      const params = {
        size: sizeInWords(body.bytes),
        outer: route.subject,
        inner: its.subject,
        innerLimit: its.body.args[0] ?? "",
        limit: sizeInWords(limit.value),
      };
      return {
        severity: "error",
        subject: route.subject,
        cites: [route, its],
        places,
        summary: { text: "written", params },
        fix: { text: "fix", params: { outer: params.outer, inner: params.inner } },
        edits: limit.place ? [] : putInside(location?.place ?? server?.place, [asIn(its)]),
      };
    });
  },
  judge(view) {
    return proxiedRequests(view, "body-too-large").flatMap(({ exchange, line, route }) => {
      if (!line) return [];
      const size = line.body.bytes ?? exchange.body.sentBytes;
      const its = allowedFurtherIn(view, route, size, (host) => serviceAt(view, host));
      if (!its || route?.subject !== line.subject) return [];
      const limit = route?.body.limits.bodySize;
      const own = settingFor(view, route, "client_max_body_size");
      const params = {
        size: sizeInWords(size),
        outer: line.subject,
        inner: its.subject,
        innerLimit: its.body.args[0] ?? "",
        limit: own ? `${own.body.args[0]}` : phrase("its-default-of", { value: "1 MB" }),
      };
      return {
        ...rejectedByRule({ exchange, line }, its),
        places: known(
          own?.seen.place,
          limit?.place,
          route?.body.location?.place,
          route?.body.server?.place,
        ),
        summary: { text: "summary", params },
        fix: { text: "fix", params: { outer: params.outer, inner: params.inner } },
        edits: own ? [] : putInside(route.body.location?.place, [asIn(its)]),
        disposition: "safe",
      };
    });
  },
});

function asIn({ body }: Fact<"nginx.directive">): string {
  return `client_max_body_size ${body.args[0]};`;
}
