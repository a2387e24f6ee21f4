/**
 * What secrets look like when nobody told us their value. Each shape keeps enough around the secret
 * that a person still sees what stood there. Patterns are linear: no nested repetition.
 */
export interface SecretShape {
  readonly pattern: RegExp;
  /** Replacement as for String.replace. */
  readonly keep: string;
}

export const MASK = "***";

const NAMES =
  "[\\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|" +
  "credential|client[_-]?secret|signature|session[_-]?id|auth[_-]?key|encryption[_-]?key|pwd)[\\w.-]*";

export const SECRET_SHAPES: readonly SecretShape[] = [
  {
    pattern: /-----BEGIN ([A-Z ]*PRIVATE KEY[A-Z ]*)-----[^-]*(?:-----END \1-----)?/g,
    keep: `-----BEGIN $1----- ${MASK}`,
  },
  // RFC 9110 section 11.6.2, and the same in logs and JSON dumps of headers.
  {
    pattern:
      /((?:proxy-)?authorization["']?\s*[:=,]\s*["']?)((?:bearer|basic|token|digest|apikey)\s+)?[^\s"',;]+/gi,
    keep: `$1$2${MASK}`,
  },
  { pattern: /\b(bearer\s+)[\w.~+/=-]{8,}/gi, keep: `$1${MASK}` },
  { pattern: /((?:set-)?cookie["']?\s*[:=]\s*["']?)[^"'\r\n]+/gi, keep: `$1${MASK}` },
  {
    pattern: /(x-(?:api|auth|access)-(?:key|token)["']?\s*[:=,]\s*["']?)[^\s"',;]+/gi,
    keep: `$1${MASK}`,
  },
  // user:password@ in any URL (RFC 3986 section 3.2.1).
  { pattern: /\b([a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"']*:)[^\s@"'/]+@/gi, keep: `$1${MASK}@` },
  { pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g, keep: MASK },
  { pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g, keep: MASK },
  { pattern: /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/g, keep: MASK },
  { pattern: /\bgithub_pat_\w{20,}/g, keep: MASK },
  { pattern: /\bglpat-[\w-]{16,}/g, keep: MASK },
  { pattern: /\bnpm_[A-Za-z0-9]{30,}/g, keep: MASK },
  { pattern: /\bpypi-[\w-]{30,}/g, keep: MASK },
  { pattern: /\bdckr_pat_[\w-]{20,}/g, keep: MASK },
  { pattern: /\bxox[abeoprs]-[\w-]{10,}/g, keep: MASK },
  { pattern: /\bAIza[\w-]{30,}/g, keep: MASK },
  { pattern: /\bya29\.[\w-]{20,}/g, keep: MASK },
  { pattern: /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}/g, keep: MASK },
  { pattern: /\bsk-[\w-]{20,}/g, keep: MASK },
  { pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g, keep: MASK },
  { pattern: /\bhf_[A-Za-z0-9]{20,}/g, keep: MASK },
  { pattern: /(hooks\.slack\.com\/services\/)[\w/]+/g, keep: `$1${MASK}` },
  // SMTP, Azure and the like: AccountKey=…; SharedAccessKey=…
  { pattern: /\b(\w*(?:Account|Access)Key=)[^\s;"']+/g, keep: `$1${MASK}` },
  // NAME=value, NAME: 'value', "name": "value", ?name=value, --name value
  {
    pattern: new RegExp(
      `(\\b${NAMES}["']?\\s*[=:]\\s*)(["'])(?:(?!\\2)[^\\r\\n\\\\]|\\\\.)+\\2`,
      "gi",
    ),
    keep: `$1$2${MASK}$2`,
  },
  { pattern: new RegExp(`(\\b${NAMES}=)[^\\s"'&;,)\\]}]+`, "gi"), keep: `$1${MASK}` },
  { pattern: new RegExp(`((?:^|\\s)--${NAMES}\\s+)[^\\s-]\\S*`, "gi"), keep: `$1${MASK}` },
];
