import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** What nginx writes while the process behind it is not there, or goes away. */
const GAP: ReadonlySet<NginxErrorCode> = new Set([
  "connect-refused",
  "connect-unreachable",
  "closed-early",
  "reset-early",
]);

/** nginx's lines about an upstream that was not there, with their times; oldest first. */
export function gapLines(
  view: View<"nginx.error">,
): readonly { readonly line: Fact<"nginx.error">; readonly time: number }[] {
  return view
    .all("nginx.error")
    .flatMap((line) => {
      const time = Date.parse(line.seen.at ?? "");
      return GAP.has(line.body.code) && !Number.isNaN(time) ? [{ line, time }] : [];
    })
    .sort((a, b) => a.time - b.time);
}

/** When the service said that it serves, in milliseconds; oldest first. */
export function readyTimes(
  view: View<"app.log">,
  service: string,
): readonly { readonly fact: Fact<"app.log">; readonly time: number }[] {
  return view
    .of("app.log", service)
    .filter(({ body }) => body.code === "listening" || body.code === "ready")
    .flatMap((fact) => {
      const time = Date.parse(fact.seen.at ?? "");
      return Number.isNaN(time) ? [] : [{ fact, time }];
    })
    .sort((a, b) => a.time - b.time);
}
