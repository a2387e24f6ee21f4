import {
  MASK
} from "./shared-read-nginx-syntax-grammar.mjs";

// src/case/secrets/carried.ts
var ARGUMENT = String.raw`(?!"?\$?\$(?:[{(]|[A-Z_][A-Z0-9_]*(?!\w)))(?:'[^'\r\n]*'|"[^"\r\n]*"|(?:[^\s"'\\]|\\(?!["'])|["'](?![\s\],);]|$))+)`;
var CARRIED_SECRETS = [
  // RFC 7468; in a log each line may have a time in front of it.
  {
    pattern: /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY[A-Z ]*)-----(?:(?!-----BEGIN )[\s\S]){0,8000}?(?:-----END \1-----|Private-MAC: \w+)/g,
    keep: `-----BEGIN $1----- ${MASK}`,
    signs: ["-----begin "]
  },
  {
    pattern: /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY[A-Z ]*)-----(?! \*)(?:[ \t]*\r?\n)?(?:[^\n]{0,200}[A-Za-z0-9+/=]{32,}[^\n]{0,20}\n?){0,100}/g,
    keep: `-----BEGIN $1----- ${MASK}`,
    signs: ["-----begin "]
  },
  {
    pattern: /(Private-Lines: \d+\s)(?:[^\n]{0,60}[A-Za-z0-9+/=]{16,}\s*\n){1,60}/g,
    keep: `$1${MASK}
`,
    signs: ["private-lines"]
  },
  // RFC 9110 section 11.6.2, and the same in logs, JSON and dumps of headers.
  {
    pattern: /((?:proxy-)?(?:authorization|authentication)\\{0,3}["']?\]?\s*(?:=>|[:=,]|\s(?=["']?(?:bearer|basic|token)\b))\s*[[(]?\\{0,3}["']?)(?!(?:\w+\s+)?\*\*\*)(?:((?:bearer|basic|token|apikey)\s+)(?![$[(>"'\s])[^\s"',;\\\])}]+|(?:AWS4-[\w-]+|digest|hawk|signature|oauth)\s+[^\r\n]+|(?![$[(>"'\s])[^\s"',;\\\])}]{12,})/gi,
    keep: `$1$2${MASK}`,
    signs: ["authorization", "authentication"]
  },
  { pattern: /\b(bearer\s+)(?!\*)[\w.~+/=-]{8,}/gi, keep: `$1${MASK}`, signs: ["bearer"] },
  {
    pattern: /((?:set-)?cookie["']?\]?\s*(?:=>|[:=])\s*\[?["']?)(?![\s"'*[])[^"'\r\n]+/gi,
    keep: `$1${MASK}`,
    signs: ["cookie"]
  },
  {
    pattern: /((?:x-[\w-]{0,30}(?:key|token|secret|signature(?:-256)?|csrf|xsrf)|private-token|apikey|api-key|dd-(?:api|application)-key|ocp-apim-subscription-key)["']?\]?\s*(?:=>|[:=,])\s*\[?["']?)(?![*$])[^\s"',;]+/gi,
    keep: `$1${MASK}`,
    signs: ["key", "token", "secret", "signature", "csrf", "xsrf"]
  },
  // user:password@ in any URL (RFC 3986 section 3.2.1), and a token alone in the user's place.
  {
    pattern: /(:\/\/[^\s:/@"']{0,200}:)(?!\*|\$)[^\s@"'/]{1,400}@/gi,
    keep: `$1${MASK}@`,
    signs: ["://"]
  },
  {
    pattern: /(:\/\/)(?=[\w%.~-]{0,400}\d|[\w%.~-]{20})[\w%.~-]{16,400}@/gi,
    keep: `$1${MASK}@`,
    signs: ["://"]
  },
  // The rest of a password with an @ in it, which clients take for the start of the host.
  {
    pattern: /(\bhost(?:[ -]?name)? ["']|\b(?:ENOTFOUND|EAI_AGAIN|lookup|resolve) ["']?)(?!\*)[^\s"'@]{1,200}@(?=[\w.-])/gi,
    keep: `$1${MASK}@`,
    signs: ["@"]
  },
  { pattern: /:[^\s:@/"']{1,200}@(tcp|unix)\(/g, keep: `:${MASK}@$1(`, signs: ["@tcp(", "@unix("] },
  {
    pattern: /(jdbc:oracle:thin:[\w.-]{1,60}\/)[^\s@"']{1,200}@/gi,
    keep: `$1${MASK}@`,
    signs: ["jdbc:oracle:thin:"]
  },
  {
    pattern: /([?&;](?:code|sig|key|auth|jwt|sid|hash|hmac)=)[\w%.~+/=-]{8,}/gi,
    keep: `$1${MASK}`,
    signs: ["code=", "sig=", "key=", "auth=", "jwt=", "sid=", "hash=", "hmac="]
  },
  {
    pattern: /(\bhooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/\d+\/|webhook\.office\.com\/webhookb2\/)[\w@/-]+/g,
    keep: `$1${MASK}`,
    signs: ["hooks.slack.com", "discord", "webhook.office.com"]
  },
  // SMTP, Azure and the like: AccountKey=…; SharedAccessKey=…
  {
    pattern: /\b(\w{0,40}(?:Account|Access)Key=)[^\s;"']+/g,
    keep: `$1${MASK}`,
    signs: ["accountkey=", "accesskey="]
  },
  // docker's and git's own files.
  { pattern: /("auth"\s*:\s*")[A-Za-z0-9+/=]{8,}/g, keep: `$1${MASK}`, signs: ['"auth"'] },
  {
    pattern: /(\bmachine\s+\S{1,200}\s+login\s+\S{1,200}\s+password\s+)\S+/g,
    keep: `$1${MASK}`,
    signs: ["machine"]
  },
  {
    pattern: /((?:^|[ \t])[\w.*-]{1,200}:(?:\d{4,5}|\*):[\w*-]{1,60}:[\w*-]{1,60}:)\S+$/gm,
    keep: `$1${MASK}`,
    signs: [":"]
  },
  // RFC 7518 section 6: the private parts of a JSON Web Key.
  {
    pattern: /("(?:d|p|q|dp|dq|qi|k)"\s*:\s*")[\w-]{20,}/g,
    keep: `$1${MASK}`,
    signs: ['"d"', '"p"', '"q"', '"dp"', '"dq"', '"qi"', '"k"']
  },
  // Tools that take one in a short option.
  {
    pattern: /(\b(?:curl|wget)\b[^\r\n]{0,400}?\s(?:-u|--user)[ =]?["']?[^\s:"']{1,80}:)[^\s"']+/g,
    keep: `$1${MASK}`,
    signs: ["curl", "wget"]
  },
  {
    pattern: new RegExp(
      `(\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b[^\\r\\n]{0,300}?\\s-p)${ARGUMENT}`,
      "g"
    ),
    keep: `$1${MASK}`,
    signs: ["mysql", "mariadb"]
  },
  {
    pattern: new RegExp(
      `(\\b(?:redis-cli\\b[^\\r\\n]{0,300}?\\s-a|sshpass\\s+-p|mongo(?:sh|dump)?\\b[^\\r\\n]{0,300}?\\s-p)\\s+)${ARGUMENT}`,
      "g"
    ),
    keep: `$1${MASK}`,
    signs: ["redis-cli", "sshpass", "mongo"]
  },
  // What passwords are stored as: crypt(5), and Django's own.
  {
    pattern: /\$(?:2[abxy]|5|6|y|apr1|argon2id?|scrypt)\$[\w./$,=+-]{20,}/g,
    keep: MASK,
    signs: ["$2", "$5$", "$6$", "$y$", "$apr1$", "$argon2i", "$scrypt$"]
  },
  { pattern: /\b(pbkdf2_sha\d+\$\d+\$)[\w./$+=]{20,}/g, keep: `$1${MASK}`, signs: ["pbkdf2_sha"] }
];

// src/case/secrets/issued.ts
var HEX = "[0-9a-f]";
var WORD = "[A-Za-z0-9]";
var URL_SAFE = "[\\w-]";
var FAMILIES = [
  // Source hosts and package registries.
  [WORD, 20, ["gh[pousr]_", "npm_", "hf_", "sbp_", "nfp_", "gsk_", "r8_", "rnd_", "cio"]],
  [URL_SAFE, 16, ["github_pat_", "gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt|oas)-", "dckr_[op]at_"]],
  [URL_SAFE, 30, ["figd_", "pypi-", "AT[ACB]TT3", "ATBB", "AKCp", "cmVmdGtu"]],
  [
    HEX,
    32,
    ["rubygems_", "oy2", "sntryu_", "do[opr]_v1_", "shippo_(?:live|test)_", "dapi", "pul-"]
  ],
  // Clouds and their tools.
  ["[A-Z0-9]", 16, ["AKIA", "ASIA", "ABIA", "ACCA", "AGE-SECRET-KEY-1", "NRA[KL]-", "PMAK-"]],
  [URL_SAFE, 28, ["AIza", "ya29\\.", "GOCSPX-", "1//0", "LTAI", "AKID", "tskey-", "nvapi-"]],
  ["[\\w.-]", 24, ["hv[sbr]\\.", "dp\\.(?:pt|st|sa|ct)\\.", "FlyV1 fm\\d_", "fo1_", "ops_ey"]],
  [URL_SAFE, 16, ["pscale_(?:tkn|pw|oauth)_", "sntrys_", "CFPAT-", "xkeysib-", "lsv2_(?:pt|sk)_"]],
  [WORD, 30, ["glsa_", "eyJrIjoi", "phx_", "ph[cx]_", "EZ[AT]K", "EAA[AC]", "xai-", "pplx-"]],
  // Payment, mail, chat.
  [URL_SAFE, 10, ["xox[abeoprs]-", "xapp-", "(?:sk|rk|pk)_(?:live|test|prod)_", "whsec_"]],
  [
    URL_SAFE,
    20,
    ["sk-", "sq0(?:atp|csp)-", "lin_api_", "ntn_", "sb_secret_", "duffel_(?:live|test)_"]
  ],
  [HEX, 32, ["shp(?:at|ss|ca|pa)_", "key-", "SK", "flwseck_(?:live|test)-"]],
  [WORD, 12, ["rzp_(?:live|test)_", "APP_USR-", "access_token\\$(?:production|sandbox)\\$"]]
];
var ISSUED = FAMILIES.map(([rest, least, prefixes]) => {
  return `(?:${prefixes.join("|")})${rest}{${least},}`;
});
var BUILT = [
  // RFC 7519: header and payload are JSON objects.
  "eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.?[\\w-]*",
  "SG\\.[\\w-]{16,}\\.[\\w-]{16,}",
  `${WORD}{14}\\.atlasv1\\.[\\w-]{60,}`,
  "(?:bot)?\\d{8,10}:AA[\\w-]{32,}",
  // Telegram
  "[MNO][\\w-]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,}",
  // Discord
  `${HEX}{32}-us\\d{1,2}`,
  // Mailchimp
  "A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}"
  // 1Password
];
var ISSUED_SECRET = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...ISSUED, ...BUILT].join("|")})`,
  "g"
);

// src/case/secrets/names.ts
var STEMS = [
  `passw(?:or)?d|passphrase|passcode|(?<![A-Za-z])pass(?![A-Za-z])|pwd(?!["']?\\s?[=:]\\s?["']?/)|secret|credential`,
  "token(?!s\\b|iz|_?type)|api[_-]?key|access[_-]?key|private[_-]?key|preshared[_-]?key",
  "(?:account|auth|encryption|signing|master|shared|license|app|admin|service|secret)[_-]?key",
  `client-key-data|_auth(?=\\s*=)|signature|session[_-]?id|csrf|jwt(?=["'\\s]*[=:])|(?<![a-z])dsn`,
  "\u5BC6\u7801|\u5BC6\u78BC|\u53E3\u4EE4|\u4EE4\u724C|\u5BC6\u94A5|\u91D1\u9470"
].join("|");
var DIRECTIVE = "(?<=(?:^|[\\n;{}])[ \\t]*(?:proxy|grpc|fastcgi|uwsgi|scgi)_)pass(?=[ \\t]+[^\\s=:])";
var NAMES_A_SECRET = new RegExp(`(?!${DIRECTIVE})(?:${STEMS})`, "i");
var ABOUT = [
  "file|path|dir|url|uri|endpoint|name|type|ttl|expir\\w*|lifetime|age|length|len|size|count|limit",
  "enabled|required|policy|version|algorithms?|method|class|field|header|hint|prefix|ref|arn",
  "backend|manager|provider|validators?|hashers?|store|driver|serializer|model|form|view"
].join("|");
var SECRET_NAME = `(?:${STEMS})(?![\\w.-]{0,40}?[_.-]?(?:${ABOUT})["'\\]]{0,2}(?:\\s{0,3}[=:]|\\s))[\\w.-]{0,40}`;
var NO_SECRET = "(?!\\*\\*\\*|\\$\\{|\\$\\(|\\$[A-Z_]+(?![\\w.-])|\\{\\{|%[({]|<|(?:true|false|null|none|nil|undefined|required|optional)(?![\\w-]))";

// src/case/secrets/named.ts
var shape = (pattern, keep, ...signs) => ({
  pattern: new RegExp(pattern, "gim"),
  keep,
  ...signs.length > 0 ? { signs } : {}
});
var IS = "[\"'`\\]]{0,2}\\s{0,3}(?:=>|:=|=(?!=)|:(?!:))\\s{0,3}";
var AT_LINE_START = "^[ \\t]{0,40}(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z )?(?:(?:export|ENV|ARG|set|-)[ \\t]+)?";
var NAMED_SECRETS = [
  // Inside a string of JSON, its quotes are escaped.
  shape(
    `(${SECRET_NAME}\\\\{1,3}["']\\s{0,3}[:,]\\s{0,3})(\\\\{1,3}["'])(?:(?!\\2)[^\\r\\n])+\\2`,
    `$1$2${MASK}$2`,
    "\\"
  ),
  // Quoted, to the end of the line where the quote is never closed.
  shape(
    `(${SECRET_NAME}${IS})(["'\`])${NO_SECRET}(?:\\\\.|(?!\\2)[^\\r\\n\\\\])+(?:\\2|$)`,
    `$1$2${MASK}$2`
  ),
  // A line of an environment file has nothing but the value after the sign.
  shape(
    `(${AT_LINE_START}[\\w.-]{0,60}${SECRET_NAME}[ \\t]{0,3}=[ \\t]{0,3})${NO_SECRET}[^\\s"'=&][^\\s&]*`,
    `$1${MASK}`
  ),
  shape(`(${SECRET_NAME}=)(?!=)${NO_SECRET}[^\\s"'&;,)\\]}<>]+`, `$1${MASK}`),
  shape(
    `(${SECRET_NAME}[ \\t]{1,3}(?:=|:=)[ \\t]{1,3})${NO_SECRET}[^\\s"'&;,)\\]}<>=]+`,
    `$1${MASK}`
  ),
  // YAML and properties; a bare word before a colon may be prose, and needs a value that is none.
  shape(
    `((?:[\\w][_.-]${SECRET_NAME}|${SECRET_NAME}(?<=[_.-][\\w.-]{1,40})):[ \\t]{1,8})${NO_SECRET}[^\\s"'#|>&*{[][^\\s]*(?=[ \\t]*$)`,
    `$1${MASK}`
  ),
  shape(
    `(${SECRET_NAME}:[ \\t]{0,8})${NO_SECRET}(?=[^\\s,;}\\])]{0,80}\\d)(?=[^\\s,;}\\])]{0,80}[A-Za-z])[^\\s"',;)\\]}&<>]{6,}(?=[ \\t]*(?:$|[,;}\\])])|[ \\t]+\\w+[:=])`,
    `$1${MASK}`
  ),
  shape(
    `((?:\u5BC6\u7801|\u5BC6\u78BC|\u53E3\u4EE4|\u4EE4\u724C|\u5BC6\u94A5|\u91D1\u9470)[^\\S\\r\\n]{0,3}[:\uFF1A=\u662F\u4E3A]{1,2}[^\\S\\r\\n]{0,3})[^\\s\uFF0C\u3002,;\uFF1B"']+`,
    `$1${MASK}`,
    "\u5BC6\u7801",
    "\u5BC6\u78BC",
    "\u53E3\u4EE4",
    "\u4EE4\u724C",
    "\u5BC6\u94A5",
    "\u91D1\u9470"
  ),
  // ${NAME:-value} of shells and compose.
  shape(`(\\$\\{\\w{0,60}${SECRET_NAME}:?-)${NO_SECRET}[^\\s}]+`, `$1${MASK}`, "${"),
  // <password>value</password>
  shape(`(<[\\w:.-]{0,40}${SECRET_NAME}(?:\\s[^<>\\r\\n]{0,200})?>)[^<\\r\\n]+`, `$1${MASK}`, "<"),
  // Arguments: --password value, and functions that set one.
  shape(
    `((?:^|[\\s"',])--?[\\w-]{0,30}${SECRET_NAME}(?:[ \\t]+|["']?,\\s{0,20}))(["']?)${NO_SECRET}[^\\s"'-][^\\s"']*\\2`,
    `$1$2${MASK}$2`
  ),
  shape(
    `(\\b(?:define|setenv|putenv|setProperty|env|config)\\(\\s{0,3}["'][\\w.-]{0,60}${SECRET_NAME}["']\\s{0,3},\\s{0,3})(["'])(?:\\\\.|(?!\\2)[^\\r\\n\\\\])+\\2`,
    `$1$2${MASK}$2`,
    "define(",
    "setenv(",
    "putenv(",
    "setproperty(",
    "env(",
    "config("
  ),
  // nginx: variables and parameters are followed by their value; in a shell's `A=$B psql` by a program.
  shape(
    `((?<!=)\\$\\w{0,40}${SECRET_NAME}[ \\t]+(?:[!=~*]{1,3}[ \\t]+)?)(["']?)(?!\\$|\\w+=)${NO_SECRET}[^\\s"';)!=~][^\\s"';)]*\\2`,
    `$1$2${MASK}$2`,
    "$"
  ),
  shape(
    `(\\b(?:(?:proxy|grpc)_set_header|add_header|(?:fastcgi|uwsgi|scgi)_param)[ \\t]+[\\w-]{0,40}${SECRET_NAME}[ \\t]+)(["']?)(?!\\$)[^;\\r\\n]+`,
    `$1${MASK}`,
    "_set_header",
    "add_header",
    "_param"
  )
];
var SIGNED_LINKS = [
  shape("(\\bsecure_link_(?:secret|md5)[ \\t]+)[^;\\r\\n]+", `$1${MASK}`, "secure_link_")
];

// src/case/secret-shapes.ts
var ALONE = [
  ...CARRIED_SECRETS,
  { pattern: ISSUED_SECRET, keep: MASK },
  ...SIGNED_LINKS
];
var SECRET_SHAPES = [...ALONE, ...NAMED_SECRETS];
var SIGNED = SECRET_SHAPES.flatMap(({ signs = [] }) => signs);
var ANY_SIGN = new RegExp(
  [...new Set(SIGNED)].map((sign) => sign.replace(/\W/g, "\\$&")).join("|"),
  "i"
);
var UNSIGNED = ALONE.filter(({ signs }) => !signs);
function secretShapesFor(text) {
  const isNamed = NAMES_A_SECRET.test(text);
  if (!isNamed && !ANY_SIGN.test(text)) return UNSIGNED;
  const inSmallLetters = text.toLowerCase();
  return (isNamed ? SECRET_SHAPES : ALONE).filter(
    ({ signs }) => signs?.some((sign) => inSmallLetters.includes(sign)) ?? true
  );
}

// src/case/redact.ts
var SHORTEST = 4;
function redactor(secrets) {
  const values = [
    ...new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(spellings))
  ];
  const known = values.sort((a, b) => b.length - a.length).map(escaped);
  const byValue = known.length > 0 ? new RegExp(known.join("|"), "g") : null;
  return (text) => {
    const masked = byValue ? text.replace(byValue, MASK) : text;
    return secretShapesFor(masked).reduce(
      (rest, { pattern, keep }) => rest.replace(pattern, keep),
      masked
    );
  };
}
function redactDeep(value, redact) {
  return walk(value, remembering(redact), /* @__PURE__ */ new Map());
}
var COMES_AGAIN = 120;
function remembering(redact) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > COMES_AGAIN) return redact(text);
    const found = known.get(text) ?? redact(text);
    known.set(text, found);
    return found;
  };
}
function walk(value, redact, names) {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return inList(value, redact, names);
  if (value === null || typeof value !== "object") return value;
  const entries = [];
  let isSame = true;
  for (const [key, item] of Object.entries(value)) {
    const name = names.get(key) ?? nameOf(key, redact);
    names.set(key, name);
    const isMasked = name.isSecret && typeof item === "string";
    const masked = isMasked ? MASK : walk(item, redact, names);
    isSame &&= name.text === key && masked === item;
    entries.push([name.text, masked]);
  }
  return isSame ? value : Object.fromEntries(entries);
}
function inList(list, redact, names) {
  const masked = list.map(
    (item, index) => isGiven(list[index - 1], item, redact) ? MASK : walk(item, redact, names)
  );
  return masked.every((item, index) => item === list[index]) ? list : masked;
}
function isGiven(option, argument, redact) {
  if (typeof option !== "string" || typeof argument !== "string") return false;
  if (!/^--?[\w-]+$/.test(option) || argument === "") return false;
  const line = `x ${option} ${argument}`;
  return redact(line) !== line && !redact(line).includes(argument);
}
function nameOf(key, redact) {
  return { text: redact(key), isSecret: redact(`${key}=x`) !== `${key}=x` };
}
function spellings(secret) {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inUrl = encodeURIComponent(secret);
  const bytes = new TextEncoder().encode(secret);
  const base64 = [0, 1, 2].map((skip) => base64Core(bytes, skip));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    secret,
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    ...[inUrl, inUrl.replaceAll("%20", "+"), encodeURIComponent(inUrl)].flatMap(lowerToo),
    ...base64.flatMap((core) => [core, core.replaceAll("+", "-").replaceAll("/", "_")]),
    ...secret.length >= 8 ? [hex, hex.toUpperCase()] : []
  ].filter((text) => text.length >= SHORTEST);
}
function lowerToo(text) {
  return [text, text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())];
}
function base64Core(bytes, skip) {
  const padded = new Uint8Array(skip + bytes.length);
  padded.set(bytes, skip);
  const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
  const start = skip === 0 ? 0 : skip + 1;
  const end = padded.length * 8 % 6 === 0 ? text.length : text.length - 1;
  const core = text.slice(start, end);
  return core.length >= 8 ? core : "";
}
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export {
  redactor,
  redactDeep
};
