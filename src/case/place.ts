/**
 * A spot a person can open. `file` is relative to the repository, with forward slashes;
 * null when only the running system has it. Lines are 1-based.
 */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine?: number;
  /** The same spot on the running system: `/etc/nginx/conf.d/default.conf:12`. */
  readonly remote?: string;
}
