import type { View } from "../../define.ts";
import { or } from "../../phrases.ts";
import { rewrite } from "../configuration/edits.ts";
import { templatePort } from "../configuration/template-ports.ts";
import type { Hop } from "./hops.ts";

/** Where the port is written, which may be the variable of a template, and what to write there. */
export function withRightPort(
  view: View<"nginx.template" | "compose.service">,
  { place, host, port }: Hop,
  service: string,
  open: readonly number[],
) {
  const better = or(open);
  // With several ports to choose from, only a person knows which one is meant.
  const isClear = open.length === 1;
  const template = templatePort(view, place);
  if (template) {
    const { proxy, variable, places } = template;
    return {
      places: [...places, place],
      fix: { text: "value", params: { better, service, port, proxy, variable } },
      edits: isClear ? rewrite(places[0], `${port}`, `${open[0]}`) : [],
    } as const;
  }
  return {
    places: [place],
    fix: { text: "fix", params: { better, service, port } },
    edits: isClear ? rewrite(place, `${host}:${port}`, `${host}:${open[0]}`) : [],
  } as const;
}
