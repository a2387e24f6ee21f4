import type { Fact } from "../../../case/facts.ts";
import { hostName } from "../../../case/host-name.ts";
import type { View } from "../../define.ts";

/** What a pass names, without its scheme (`grpcs://`), which only some of them have. */
export function passedTo({ target }: { readonly target: string }): string {
  return target.replace(/^\w+:\/\//, "");
}

/** The server name that nginx sends to a TLS upstream where it is told to send one. */
export interface AskedName {
  /** As written; a variable is not resolved. */
  readonly name: string;
  /** false: the name of an upstream block, or an address, for which nobody has a certificate. */
  readonly isReal: boolean;
}

/** `own`: the `proxy_ssl_name` in force. Without it nginx sends the host of the pass itself. */
export function askedName(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  own: Fact<"nginx.directive"> | undefined,
): AskedName | null {
  const written = own?.body.args[0];
  if (written !== undefined) return { name: written, isReal: true };
  const handler = route?.body.handler;
  if (handler?.is !== "proxied" && handler?.is !== "other-upstream") return null;
  const target = passedTo(handler);
  const name = hostName(target);
  const isBlock = view
    .all("nginx.directive")
    .some(({ body }) => body.name === "upstream" && body.args[0] === target);
  // RFC 6066, section 3: addresses are not permitted as names.
  return { name, isReal: !isBlock && !/^[\d.]+$|:/.test(name) };
}
