import type { Fact } from "../../../case/facts.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import { isOnMachine } from "../../../case/on-machine.ts";
import type { View } from "../../define.ts";
import type { ToldRefusal } from "./told-refusals.ts";

type Evidence = View<"unit.command" | "listener" | "nginx.directive" | "nginx.error">;

/**
 * The one unit of a paste that runs, and is started with another port than the one at which nginx is
 * refused on the same machine. With several, or with one that has the port, nothing tells which of
 * them nginx means.
 */
export function unitElsewhere(
  view: Evidence,
  { isLoopback, port }: ToldRefusal,
): Fact<"unit.command"> | null {
  if (!isExcerpt(view) || !isOnMachine(view.plan) || !isLoopback) return null;
  if (view.all("listener").some(({ body }) => body.port === port)) return null;
  const [only, ...others] = view.all("unit.command");
  if (!only || others.length > 0) return null;
  const { ports } = only.body;
  return ports.includes(port) || ports.some((one) => isAsked(view, one)) ? null : only;
}

/** nginx sends requests there too: then it is what it is meant for. */
function isAsked(view: Evidence, port: number): boolean {
  return (
    passingLine(view, port) !== undefined ||
    view.all("nginx.error").some(({ body }) => body.upstream?.port === port)
  );
}

/** The line of nginx's configuration that sends requests to this port of its machine. */
export function passingLine(
  view: View<"nginx.directive">,
  port: number,
): Fact<"nginx.directive"> | undefined {
  const end = new RegExp(`:${port}(?=$|/)`);
  return view
    .all("nginx.directive")
    .find(
      ({ body: { name, args } }) =>
        (name === "server" || name.endsWith("_pass")) && end.test(args[0] ?? ""),
    );
}
