import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { NonEmpty } from "../../define.ts";
import { startCommandPlaces } from "../starts/start-command.ts";
import { placesOf, started, type Written } from "./evidence.ts";

/** A call of envsubst that takes nginx's variables for its own. */
export interface Clobbered {
  readonly service: string;
  /** As people write them, one text. */
  readonly names: string;
  /** What to give envsubst instead. */
  readonly list: string;
  readonly templates: NonEmpty<Fact<"nginx.template">>;
  readonly places: readonly [Place, ...Place[]];
}

/** Variables that the whole world knows as nginx's, and no container has in its environment. */
const OF_NGINX: ReadonlySet<string> = new Set([
  ...["host", "http_host", "scheme", "remote_addr", "request_uri", "uri", "args", "is_args"],
  ...["proxy_add_x_forwarded_for", "http_upgrade", "server_name", "request_method", "arg_"],
]);

export function clobberedVariables(view: Written): readonly Clobbered[] {
  return started(view).flatMap((service) => {
    const name = service.subject;
    const templates = view
      .of("nginx.template", name)
      .filter(({ body }) => body.by === "envsubst" && !body.listed);
    const isOurs = ({ body }: Fact<"nginx.template">) =>
      OF_NGINX.has(body.variable) && !service.body.environment.includes(body.variable);
    const [first, ...rest] = templates.filter(isOurs);
    if (!first) return [];
    const places = placesOf(
      first.body.caller,
      ...(first.body.caller ? [] : startCommandPlaces(view, name).slice(0, 1)),
      first.seen.place,
    );
    if (!places) return [];
    const variables = (some: readonly Fact<"nginx.template">[]) => [
      ...new Set(some.map(({ body }) => `$${body.variable}`)),
    ];
    const list = variables(templates.filter((one) => !isOurs(one) && isUpper(one.body.variable)));
    return [
      {
        service: name,
        names: variables([first, ...rest])
          .map((one) => `\`${one}\``)
          .join(", "),
        list: list.join(" ") || "$YOUR_VARIABLE",
        templates: [first, ...rest],
        places,
      },
    ];
  });
}

function isUpper(name: string): boolean {
  return name === name.toUpperCase();
}
