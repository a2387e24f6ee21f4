import { isExcerpt } from "../../../case/is-excerpt.ts";
import { isOnMachine } from "../../../case/on-machine.ts";
import type { View } from "../../define.ts";
import { type ToldRefusal, toldRefusals } from "../pasted/told-refusals.ts";
import { serviceAt } from "./service-names.ts";
import { unresolvedNames } from "./unresolved.ts";

type Names = View<"nginx.error" | "compose.service" | "container.network" | "container.state">;

/** The service behind a name; in a paste also one of which only its state is told. */
export function serviceNamed(view: Names, name: string): string | null {
  const told = isExcerpt(view) && view.of("container.state", name).length > 0;
  return serviceAt(view, name) ?? (told ? name : null);
}

/** Names that nginx does not find, in a paste that does not show who has them. */
export function undecidedNames(view: Names): ReturnType<typeof unresolvedNames> {
  if (!isExcerpt(view) || view.looked("compose.service")) return [];
  return unresolvedNames(view).filter(({ name }) => serviceNamed(view, name) === null);
}

/** Those of which it is at most known that their container runs; on a machine a name needs none. */
export function maybeRunningNames(view: Names): ReturnType<typeof unresolvedNames> {
  if (!isExcerpt(view) || view.looked("compose.service")) return [];
  if (isOnMachine(view.plan)) return unresolvedNames(view);
  return unresolvedNames(view).filter(({ name }) => {
    const states = view.of("container.state", name);
    const networks = view.of("container.network", name);
    return networks.length === 0 && states.every(({ body }) => body.status === "running");
  });
}

type Refused = View<
  | "compose.service"
  | "nginx.error"
  | "nginx.route"
  | "listener"
  | "app.log"
  | "container.state"
  | "container.network"
>;

/** Refused connections in a paste that says nothing about who was to accept them. */
export function undecidedRefusals(view: Refused): readonly ToldRefusal[] {
  return toldRefusals(view).filter(
    ({ service, isLoopback }) =>
      !isLoopback &&
      view.of("listener", service).length === 0 &&
      view.of("container.state", service).length === 0 &&
      view.all("container.network").length === 0 &&
      !view.all("app.log").some(({ body }) => body.code === "listening"),
  );
}
