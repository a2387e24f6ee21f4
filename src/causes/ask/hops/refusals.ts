import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import type { Hop } from "./hops.ts";

/** nginx's lines about connections that were refused at this hop's port. */
export function refusalsAt(view: View<"nginx.error">, hop: Hop): readonly Fact<"nginx.error">[] {
  return view
    .all("nginx.error")
    .filter(
      ({ body }) =>
        (body.code === "connect-refused" || body.code === "connect-unreachable") &&
        body.upstream?.port === hop.port,
    );
}
