import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { serviceAt } from "../names/service-names.ts";

export const SELF_CALL_EVIDENCE = [
  "nginx.error",
  "app.log",
  "compose.service",
  "container.network",
] as const;
type Evidence = View<(typeof SELF_CALL_EVIDENCE)[number]>;

/** A service that asks itself through nginx, and is too busy with that to answer. */
export interface SelfCall {
  /** The address that is client and upstream at once. */
  readonly address: string;
  /** nginx's line about the inner request. */
  readonly line: Fact<"nginx.error">;
  /** What the handler met when nobody answered it. */
  readonly raised: Fact<"app.log"> | null;
}

/**
 * Requests that timed out at nginx on their way from an upstream to the same upstream. Only of an
 * address that one container has for itself: a host's own is that of everybody on it.
 */
export function selfCalls(view: Evidence): readonly SelfCall[] {
  const lines = view.all("nginx.error").filter((line) => isToItself(view, line));
  const [line] = lines;
  if (!line) return [];
  const raised =
    view
      .all("app.log")
      .find(({ body }) => body.code === "exception" && body.origin !== null && isCall(body)) ??
    null;
  return [{ address: line.body.client ?? "", line, raised }];
}

function isToItself(view: Evidence, { subject, body }: Fact<"nginx.error">): boolean {
  const { code, client, upstream } = body;
  if (code !== "answer-timed-out" || !client || client !== upstream?.host) return false;
  const service = serviceAt(view, client);
  return service === null ? BRIDGED.test(client) : service !== subject;
}

/** Docker's own ranges, without the gateways, behind which the whole host stands. */
const BRIDGED = /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.(?!1$)\d+$/;

/** Raised in the code of an HTTP client, by a handler of the project. */
export function isCall({
  frames,
}: {
  readonly frames: readonly { readonly file: string }[];
}): boolean {
  return frames.some(({ file }) =>
    /\/urllib\/request\.py$|\/http\/client\.py$|-packages\/(?:requests|httpx|urllib3|aiohttp)\/|\/(?:undici|axios|node-fetch|got)\//.test(
      file,
    ),
  );
}
