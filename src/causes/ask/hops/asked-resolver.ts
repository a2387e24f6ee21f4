import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { resolverFor } from "../names/unresolved.ts";

/** nginx's line about a name server that does not answer; undefined where there is none. */
export type Failure = Fact<"nginx.error"> | undefined;

export function lastFailure(view: View<"nginx.error">): Failure {
  return view.all("nginx.error").findLast(({ body }) => body.code === "resolver-failed");
}

/** The one that the configuration names for this host; else the one that a line says was asked. */
export function askedServer(view: View<"nginx.route">, name: string, failure: Failure) {
  const resolver = resolverFor(view, name);
  const server = resolver?.value[0] ?? failure?.body.name ?? null;
  return { server, place: resolver?.place ?? null };
}
