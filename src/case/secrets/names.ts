/** What the names of secrets contain, in any case and any spelling. */
const STEMS = [
  "passw(?:or)?d|passphrase|passcode|(?<![A-Za-z])pass(?![A-Za-z])|pwd(?![\"']?\\s?[=:]\\s?[\"']?/)|secret|credential",
  "token(?!s\\b|iz|_?type)|api[_-]?key|access[_-]?key|private[_-]?key|preshared[_-]?key",
  "(?:account|auth|encryption|signing|master|shared|license|app|admin|service|secret)[_-]?key",
  "client-key-data|_auth(?=\\s*=)|signature|session[_-]?id|csrf|jwt(?=[\"'\\s]*[=:])|(?<![a-z])dsn",
  "密码|密碼|口令|令牌|密钥|金鑰",
].join("|");

/** nginx's `proxy_pass ADDRESS;` at the start of a statement: in every configuration, and no secret's name. */
const DIRECTIVE =
  "(?<=(?:^|[\\n;{}])[ \\t]*(?:proxy|grpc|fastcgi|uwsgi|scgi)_)pass(?=[ \\t]+[^\\s=:])";

/** Finds something in every text that has a secret's name; most texts have none. */
export const NAMES_A_SECRET = new RegExp(`(?!${DIRECTIVE})(?:${STEMS})`, "i");

/** Names that speak about a secret without holding it. */
const ABOUT = [
  "file|path|dir|url|uri|endpoint|name|type|ttl|expir\\w*|lifetime|age|length|len|size|count|limit",
  "enabled|required|policy|version|algorithms?|method|class|field|header|hint|prefix|ref|arn",
  "backend|manager|provider|validators?|hashers?|store|driver|serializer|model|form|view",
].join("|");

/**
 * The end of a secret's name, from the telling part on; what stands before it stays as it is. Lengths
 * are bounded, so that no text takes longer than its length.
 */
export const SECRET_NAME = `(?:${STEMS})(?![\\w.-]{0,40}?[_.-]?(?:${ABOUT})["'\\]]{0,2}(?:\\s{0,3}[=:]|\\s))[\\w.-]{0,40}`;

/** Values that are none: references to where the secret is, words of a language, and our own mask. */
export const NO_SECRET =
  "(?!\\*\\*\\*|\\$\\{|\\$\\(|\\$[A-Z_]+(?![\\w.-])|\\{\\{|%[({]|<|(?:true|false|null|none|nil|undefined|required|optional)(?![\\w-]))";
