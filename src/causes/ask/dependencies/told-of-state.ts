import type { View } from "../../define.ts";
import { placeOf, startCommandPlaces } from "../starts/start-command.ts";
import type { DependencyState } from "./dependency-state.ts";

/** What keeps anybody from reaching a service, whatever it is asked for. */
type Unreachable = Extract<
  DependencyState,
  { readonly is: "profile" | "scaled" | "down" | "loopback" | "other-port" }
>;

/** The keys of summary and fix that causes have for a dependency which stands so, with their values. */
export function toldOfState<P extends object>(state: Unreachable, params: P) {
  switch (state.is) {
    case "profile":
      return { summary: { text: "profile", params }, fix: { text: "enable", params } } as const;
    case "scaled":
      return { summary: { text: "scaled", params }, fix: { text: "scale", params } } as const;
    case "loopback":
      return { summary: { text: "loopback", params }, fix: { text: "bind", params } } as const;
    case "down":
      return {
        summary: { text: "down", params: { ...params, state: state.state } },
        fix: { text: "start", params },
      } as const;
    case "other-port": {
      const known = { ...params, port: state.port, open: state.open };
      return {
        summary: { text: "other-port", params: known },
        fix: { text: "port", params: known },
      } as const;
    }
  }
}

/** Its own lines that decide it. */
export function placesOfState(
  view: View<"compose.service" | "dockerfile.instruction">,
  { is, service }: Exclude<Unreachable, { readonly is: "other-port" }>,
) {
  if (is === "profile") return placeOf(view, service, "profiles");
  if (is === "loopback") return startCommandPlaces(view, service);
  const keys = is === "scaled" ? ["scale", "deploy.replicas", ""] : [""];
  return keys.flatMap((key) => placeOf(view, service, key));
}
