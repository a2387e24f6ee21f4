import type { Effective } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** nginx's lines about a name that has no address: at start (`emerg`) or for one request. */
export function unresolvedNames(view: View<"nginx.error">): readonly {
  readonly name: string;
  readonly fatal: boolean;
  readonly line: Fact<"nginx.error">;
}[] {
  const lines = view
    .all("nginx.error")
    .filter(({ body }) => body.code === "host-not-found" || body.code === "could-not-resolve");
  const names = [...new Set(lines.flatMap(({ body }) => body.name ?? []))];
  return names.flatMap((name) => {
    const line = lines.findLast(({ body }) => body.name === name);
    return line ? [{ name: hostOf(name), fatal: line.body.code === "host-not-found", line }] : [];
  });
}

/** nginx names the upstream with its port. */
function hostOf(name: string): string {
  return name.replace(/:\d+$/, "");
}

/** The name servers that nginx asks for this host, as far as the planned routes tell. */
export function resolverFor(
  view: View<"nginx.route">,
  host: string,
): Effective<readonly string[]> | null {
  for (const { body } of view.all("nginx.route")) {
    const { handler } = body;
    if (handler.is !== "proxied" || !handler.viaVariable || !handler.resolver) continue;
    if (handler.servers.some((server) => server.host === host)) return handler.resolver;
  }
  return null;
}
