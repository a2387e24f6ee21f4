import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** The configuration file that would hand a planned route to its backend, were it in force. */
export function unloadedFor(
  view: View<"nginx.unloaded">,
  proxy: string,
  route: string,
): Fact<"nginx.unloaded"> | undefined {
  const files = view.of("nginx.unloaded", proxy).filter(({ body }) => body.routes.includes(route));
  // What was brought into the container is meant more than what only lies beside it.
  return files.find(({ body }) => body.path !== null) ?? files[0];
}
