import type { View } from "../../define.ts";

const ROOT: ReadonlySet<string> = new Set(["", "root", "0"]);

/** The user that a container is started as where that is not root, as compose or the image says. */
export function startedAs(view: View<"container.config">, service: string): string | null {
  const user = view.of("container.config", service)[0]?.body.user ?? "";
  return ROOT.has(user.split(":")[0] ?? "") ? null : user;
}
