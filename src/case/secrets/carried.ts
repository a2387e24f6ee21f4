import { MASK } from "../mask.ts";
import type { SecretShape } from "./shape.ts";

/**
 * One argument of a command line that is no variable (`$NAME`, in compose `$$NAME`). The quote that
 * ends the whole command stays: without it a compose file were no YAML any more.
 */
const ARGUMENT = String.raw`(?!"?\$?\$(?:[{(]|[A-Z_][A-Z0-9_]*(?!\w)))(?:'[^'\r\n]*'|"[^"\r\n]*"|(?:[^\s"'\\]|\\(?!["'])|["'](?![\s\],);]|$))+)`;

/** Secrets that are told by what carries them: headers, addresses, keys, tools, hashes. */
export const CARRIED_SECRETS: readonly SecretShape[] = [
  // RFC 7468; in a log each line may have a time in front of it.
  {
    pattern:
      /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY[A-Z ]*)-----(?:(?!-----BEGIN )[\s\S]){0,8000}?(?:-----END \1-----|Private-MAC: \w+)/g,
    keep: `-----BEGIN $1----- ${MASK}`,
    signs: ["-----begin "],
  },
  {
    pattern:
      /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY[A-Z ]*)-----(?! \*)(?:[ \t]*\r?\n)?(?:[^\n]{0,200}[A-Za-z0-9+/=]{32,}[^\n]{0,20}\n?){0,100}/g,
    keep: `-----BEGIN $1----- ${MASK}`,
    signs: ["-----begin "],
  },
  {
    pattern: /(Private-Lines: \d+\s)(?:[^\n]{0,60}[A-Za-z0-9+/=]{16,}\s*\n){1,60}/g,
    keep: `$1${MASK}\n`,
    signs: ["private-lines"],
  },
  // RFC 9110 section 11.6.2, and the same in logs, JSON and dumps of headers.
  {
    pattern:
      /((?:proxy-)?(?:authorization|authentication)\\{0,3}["']?\]?\s*(?:=>|[:=,]|\s(?=["']?(?:bearer|basic|token)\b))\s*[[(]?\\{0,3}["']?)(?!(?:\w+\s+)?\*\*\*)(?:((?:bearer|basic|token|apikey)\s+)(?![$[(>"'\s])[^\s"',;\\\])}]+|(?:AWS4-[\w-]+|digest|hawk|signature|oauth)\s+[^\r\n]+|(?![$[(>"'\s])[^\s"',;\\\])}]{12,})/gi,
    keep: `$1$2${MASK}`,
    signs: ["authorization", "authentication"],
  },
  { pattern: /\b(bearer\s+)(?!\*)[\w.~+/=-]{8,}/gi, keep: `$1${MASK}`, signs: ["bearer"] },
  {
    pattern: /((?:set-)?cookie["']?\]?\s*(?:=>|[:=])\s*\[?["']?)(?![\s"'*[])[^"'\r\n]+/gi,
    keep: `$1${MASK}`,
    signs: ["cookie"],
  },
  {
    pattern:
      /((?:x-[\w-]{0,30}(?:key|token|secret|signature(?:-256)?|csrf|xsrf)|private-token|apikey|api-key|dd-(?:api|application)-key|ocp-apim-subscription-key)["']?\]?\s*(?:=>|[:=,])\s*\[?["']?)(?![*$])[^\s"',;]+/gi,
    keep: `$1${MASK}`,
    signs: ["key", "token", "secret", "signature", "csrf", "xsrf"],
  },
  // user:password@ in any URL (RFC 3986 section 3.2.1), and a token alone in the user's place.
  {
    pattern: /(:\/\/[^\s:/@"']{0,200}:)(?!\*|\$)[^\s@"'/]{1,400}@/gi,
    keep: `$1${MASK}@`,
    signs: ["://"],
  },
  {
    pattern: /(:\/\/)(?=[\w%.~-]{0,400}\d|[\w%.~-]{20})[\w%.~-]{16,400}@/gi,
    keep: `$1${MASK}@`,
    signs: ["://"],
  },
  // The rest of a password with an @ in it, which clients take for the start of the host.
  {
    pattern:
      /(\bhost(?:[ -]?name)? ["']|\b(?:ENOTFOUND|EAI_AGAIN|lookup|resolve) ["']?)(?!\*)[^\s"'@]{1,200}@(?=[\w.-])/gi,
    keep: `$1${MASK}@`,
    signs: ["@"],
  },
  { pattern: /:[^\s:@/"']{1,200}@(tcp|unix)\(/g, keep: `:${MASK}@$1(`, signs: ["@tcp(", "@unix("] },
  {
    pattern: /(jdbc:oracle:thin:[\w.-]{1,60}\/)[^\s@"']{1,200}@/gi,
    keep: `$1${MASK}@`,
    signs: ["jdbc:oracle:thin:"],
  },
  {
    pattern: /([?&;](?:code|sig|key|auth|jwt|sid|hash|hmac)=)[\w%.~+/=-]{8,}/gi,
    keep: `$1${MASK}`,
    signs: ["code=", "sig=", "key=", "auth=", "jwt=", "sid=", "hash=", "hmac="],
  },
  {
    pattern:
      /(\bhooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/\d+\/|webhook\.office\.com\/webhookb2\/)[\w@/-]+/g,
    keep: `$1${MASK}`,
    signs: ["hooks.slack.com", "discord", "webhook.office.com"],
  },
  // SMTP, Azure and the like: AccountKey=…; SharedAccessKey=…
  {
    pattern: /\b(\w{0,40}(?:Account|Access)Key=)[^\s;"']+/g,
    keep: `$1${MASK}`,
    signs: ["accountkey=", "accesskey="],
  },
  // docker's and git's own files.
  { pattern: /("auth"\s*:\s*")[A-Za-z0-9+/=]{8,}/g, keep: `$1${MASK}`, signs: ['"auth"'] },
  {
    pattern: /(\bmachine\s+\S{1,200}\s+login\s+\S{1,200}\s+password\s+)\S+/g,
    keep: `$1${MASK}`,
    signs: ["machine"],
  },
  {
    pattern: /((?:^|[ \t])[\w.*-]{1,200}:(?:\d{4,5}|\*):[\w*-]{1,60}:[\w*-]{1,60}:)\S+$/gm,
    keep: `$1${MASK}`,
    signs: [":"],
  },
  // RFC 7518 section 6: the private parts of a JSON Web Key.
  {
    pattern: /("(?:d|p|q|dp|dq|qi|k)"\s*:\s*")[\w-]{20,}/g,
    keep: `$1${MASK}`,
    signs: ['"d"', '"p"', '"q"', '"dp"', '"dq"', '"qi"', '"k"'],
  },
  // Tools that take one in a short option.
  {
    pattern: /(\b(?:curl|wget)\b[^\r\n]{0,400}?\s(?:-u|--user)[ =]?["']?[^\s:"']{1,80}:)[^\s"']+/g,
    keep: `$1${MASK}`,
    signs: ["curl", "wget"],
  },
  {
    pattern: new RegExp(
      `(\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b[^\\r\\n]{0,300}?\\s-p)${ARGUMENT}`,
      "g",
    ),
    keep: `$1${MASK}`,
    signs: ["mysql", "mariadb"],
  },
  {
    pattern: new RegExp(
      `(\\b(?:redis-cli\\b[^\\r\\n]{0,300}?\\s-a|sshpass\\s+-p|mongo(?:sh|dump)?\\b[^\\r\\n]{0,300}?\\s-p)\\s+)${ARGUMENT}`,
      "g",
    ),
    keep: `$1${MASK}`,
    signs: ["redis-cli", "sshpass", "mongo"],
  },
  // What passwords are stored as: crypt(5), and Django's own.
  {
    pattern: /\$(?:2[abxy]|5|6|y|apr1|argon2id?|scrypt)\$[\w./$,=+-]{20,}/g,
    keep: MASK,
    signs: ["$2", "$5$", "$6$", "$y$", "$apr1$", "$argon2i", "$scrypt$"],
  },
  { pattern: /\b(pbkdf2_sha\d+\$\d+\$)[\w./$+=]{20,}/g, keep: `$1${MASK}`, signs: ["pbkdf2_sha"] },
];
