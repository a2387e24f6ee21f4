import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { Effect } from "../../define.ts";

const EFFECTS: Partial<Record<NginxErrorCode, Effect>> = {
  "connect-refused": "refused",
  "connect-unreachable": "unreachable",
  "connect-timed-out": "unreachable",
  "no-live-upstreams": "refused",
  "could-not-resolve": "unresolved",
  "no-resolver": "unresolved",
  "closed-early": "closed-early",
  "reset-early": "closed-early",
  "answer-timed-out": "timed-out",
  "tls-handshake-failed": "bad-response",
  "header-too-big": "bad-response",
  "invalid-header": "bad-response",
};

/** What a line of nginx's error log says of the upstream that it names; undefined: nothing. */
export function effectSaid({ body }: Fact<"nginx.error">): Effect | undefined {
  return EFFECTS[body.code];
}

/** The host or address as the line has it; a name that did not resolve stands in its text. */
export function hostSaid({ body: { upstream, name } }: Fact<"nginx.error">): string {
  return upstream?.host ?? name ?? "";
}

/** `registry:8080`, as the line has it. */
export function addressSaid(line: Fact<"nginx.error">): string {
  const port = line.body.upstream?.port ?? null;
  return `${hostSaid(line)}${port === null ? "" : `:${port}`}`;
}
