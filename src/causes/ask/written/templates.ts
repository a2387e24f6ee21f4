import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { keyPlace, placesOf, serviceOf, started, type Written } from "./evidence.ts";
import { imageOf, isNginxBase } from "./image.ts";

/** Directives whose value nginx looks at when it starts: a placeholder in them is fatal. */
const STRICT: ReadonlySet<string> = new Set([
  ...["server", "listen", "resolver", "proxy_pass", "client_max_body_size", "worker_connections"],
  ...["proxy_read_timeout", "proxy_connect_timeout", "proxy_send_timeout", "keepalive_timeout"],
]);

/** Template variables that the service which renders them certainly does not have. */
export function unsetVariables(view: Written): readonly {
  readonly template: Fact<"nginx.template">;
  readonly places: readonly [Place, ...Place[]];
}[] {
  const seen = new Set<string>();
  return view.all("nginx.template").flatMap((template) => {
    const { subject, body } = template;
    const service = serviceOf(view, subject);
    const image = imageOf(view, subject);
    const places = placesOf(template.seen.place, keyPlace(service, "environment"));
    // Only of the image's own entrypoint is it known that nothing else sets variables.
    if (body.by !== "image" || !service || !image || !places || seen.has(body.variable)) return [];
    const isPlain = isNginxBase(view, subject) && !image.said.includes("docker-entrypoint");
    const byImage = view
      .of("dockerfile.instruction", subject)
      .some(
        (one) => one.body.instruction === "ENV" && one.body.args.join(" ").includes(body.variable),
      );
    const isGiven = service.body.environment.includes(body.variable) || byImage;
    if (!isPlain || isGiven || !STRICT.has(body.directive) || !started(view).includes(service)) {
      return [];
    }
    seen.add(body.variable);
    return [{ template, places }];
  });
}
