import type { Message } from "./message.ts";
import { say } from "./say-check.ts";

/** OpenSSL's and Node's codes for a handshake that fails, and what each tells of the other side. */
const PROBLEMS: readonly (readonly [RegExp, Parameters<typeof say>[0]])[] = [
  [/^CERT_HAS_EXPIRED/, "tls-expired"],
  [/^CERT_NOT_YET_VALID/, "tls-not-yet-valid"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID/, "tls-other-name"],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT/, "tls-self-signed"],
  [/^SELF_SIGNED_CERT_IN_CHAIN/, "tls-own-authority"],
  [/^UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)/, "tls-unknown-issuer"],
  [/WRONG_VERSION_NUMBER|wrong version number|PACKET_LENGTH|packet length/, "tls-plain"],
  [/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|protocol version|unsupported protocol/, "tls-protocol"],
  [/HANDSHAKE_FAILURE|handshake failure/, "tls-protocol"],
  [/UNRECOGNIZED_NAME|unrecognized name/, "tls-no-such-name"],
];

/** Why no TLS came about; null where the connection failed for another reason. */
export function tlsProblem(where: string, detail: string): Message | null {
  const text = PROBLEMS.find(([code]) => code.test(detail))?.[1];
  if (!text) return null;
  const names = /.* altnames: (.*)$/.exec(detail)?.[1] ?? "none";
  return say(text, text === "tls-other-name" ? { where, names } : { where });
}
