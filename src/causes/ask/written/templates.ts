import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { keyPlace, placesOf, serviceOf, started, type Written } from "./evidence.ts";
import { imageOf, isNginxBase } from "./image.ts";

/** Directives whose value nginx looks at when it starts: a placeholder in them is fatal. */
const STRICT: ReadonlySet<string> = new Set([
  ...["server", "listen", "resolver", "proxy_pass", "client_max_body_size", "worker_connections"],
  ...["proxy_read_timeout", "proxy_connect_timeout", "proxy_send_timeout", "keepalive_timeout"],
]);

/** What the image's entrypoint sets by itself where another variable tells it to. */
const MADE: Readonly<Record<string, string>> = {
  NGINX_LOCAL_RESOLVERS: "NGINX_ENTRYPOINT_LOCAL_RESOLVERS",
};

/** The variable that makes the image's entrypoint set this one; null: nothing does. */
export function switchOf(variable: string): string | null {
  return MADE[variable] ?? null;
}

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
    const inImage = view
      .of("dockerfile.instruction", subject)
      .filter((one) => one.body.instruction === "ENV")
      .map((one) => one.body.args.join(" "));
    const isGiven = [body.variable, switchOf(body.variable)].some(
      (name) =>
        name !== null &&
        (service.body.environment.includes(name) || inImage.some((text) => text.includes(name))),
    );
    if (!isPlain || isGiven || !STRICT.has(body.directive) || !started(view).includes(service)) {
      return [];
    }
    seen.add(body.variable);
    return [{ template, places }];
  });
}
