import type { NginxErrorCode } from "../../../case/codes/nginx.ts";

export interface ErrorRule {
  /**
   * Tried on the message without its fields, with `, client` behind it if it has one. Groups:
   * `name`; `bytes` and `more`, whose sum is what the line counts.
   */
  readonly pattern: RegExp;
  /** Null for lines that never explain anything. */
  readonly code: NginxErrorCode | null;
}
