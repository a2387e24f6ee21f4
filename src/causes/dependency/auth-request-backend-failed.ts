import type { Fact } from "../../case/facts.ts";
import { known, settingFor } from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { addressSaid, effectSaid, hostSaid } from "../ask/hops/upstream-effects.ts";
import { serviceAt } from "../ask/names/service-names.ts";
import { isAbout } from "../ask/requests/exchanges.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "auth-request-backend-failed",
  layer: "dependency",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: {
    summary:
      "nginx asks `{asked}` whether a request may pass (`auth_request`), and gets {status}. Only 2xx, 401 and 403 are answers to that, so nginx says 500, and `{service}` never sees the request.",
    failed:
      "nginx asks `{asked}` at {address} whether a request may pass (`auth_request`), and that fails ({what}), so nginx says 500 and `{service}` never sees the request.",
    fix: "Mend the way to the authentication service: its name, port and path in the `proxy_pass` of that location. It must answer 2xx for yes, and 401 or 403 for no; redirects to a log-in page belong into `error_page 401`.",
  },
  doc: {
    title: "The authentication service behind auth_request fails",
    what: "auth_request asks another service before each request. When that one cannot be reached, or answers with anything but 2xx, 401 or 403, nginx answers 500, although the application is healthy and never sees the request.",
    confusedWith: {
      "unhandled-exception-500": "there the application made the 500: asked direct it does so too",
      "upstream-wrong-port": "there nginx does not reach the application itself",
    },
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "auth-request-failed").flatMap((one) => {
        const { exchange, line, route, service } = one;
        if (!line) return [];
        const paired = view
          .all("nginx.error")
          .find((other) => other.body.subrequest && isAbout(other, exchange));
        const setting = settingFor(view, route, "auth_request");
        const path = paired?.body.subrequest ?? setting?.body.args[0] ?? null;
        const pass = passOf(view, line.subject, path);
        const asked = paired && serviceAt(view, hostSaid(paired));
        const effect = paired && effectSaid(paired);
        const named = asked ?? path ?? phrase("another-service");
        return {
          is: "cause",
          confidence: "certain",
          subject: asked ?? line.subject,
          effects: [
            { effect: "rejected", on: view.plan.proxy?.service ?? "proxy" },
            { effect: "server-error", on: service },
          ],
          from: asked && effect ? [{ effect, on: asked }] : [],
          cites: [line, ...(paired ? [paired] : []), exchange, ...(pass ? [pass] : [])],
          places: known(pass?.seen.place, setting?.seen.place),
          summary: paired
            ? {
                text: "failed",
                params: {
                  asked: named,
                  service,
                  address: addressSaid(paired),
                  what: effect ?? phrase("no-good-answer"),
                },
              }
            : { text: "summary", params: { asked: named, status: line.body.name ?? "", service } },
          fix: { text: "fix", params: {} },
        };
      }),
    );
  },
});

/** The proxy_pass of the location that the subrequest goes to. */
function passOf(
  view: View<"nginx.directive">,
  proxy: string,
  path: string | null,
): Fact<"nginx.directive"> | undefined {
  if (path === null) return undefined;
  const blocks = [`location = ${path}`, `location ${path}`, `location ^~ ${path}`];
  return view
    .of("nginx.directive", proxy)
    .find(({ body }) => body.name === "proxy_pass" && blocks.includes(body.context.at(-1) ?? ""));
}
