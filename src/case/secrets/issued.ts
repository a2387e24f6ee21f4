/**
 * Credentials that say of themselves what they are, by the prefix that their issuer gives them. One
 * pattern for all: a text is searched once. https://docs.github.com/code-security/secret-scanning
 */
const HEX = "[0-9a-f]";
const WORD = "[A-Za-z0-9]";
const URL_SAFE = "[\\w-]";

/** What follows a prefix: which characters, and how many at least. */
const FAMILIES: readonly (readonly [rest: string, least: number, prefixes: readonly string[]])[] = [
  // Source hosts and package registries.
  [WORD, 20, ["gh[pousr]_", "npm_", "hf_", "sbp_", "nfp_", "gsk_", "r8_", "rnd_", "cio"]],
  [URL_SAFE, 16, ["github_pat_", "gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt|oas)-", "dckr_[op]at_"]],
  [URL_SAFE, 30, ["figd_", "pypi-", "AT[ACB]TT3", "ATBB", "AKCp", "cmVmdGtu"]],
  [
    HEX,
    32,
    ["rubygems_", "oy2", "sntryu_", "do[opr]_v1_", "shippo_(?:live|test)_", "dapi", "pul-"],
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
    ["sk-", "sq0(?:atp|csp)-", "lin_api_", "ntn_", "sb_secret_", "duffel_(?:live|test)_"],
  ],
  [HEX, 32, ["shp(?:at|ss|ca|pa)_", "key-", "SK", "flwseck_(?:live|test)-"]],
  [WORD, 12, ["rzp_(?:live|test)_", "APP_USR-", "access_token\\$(?:production|sandbox)\\$"]],
];

const ISSUED = FAMILIES.map(([rest, least, prefixes]) => {
  return `(?:${prefixes.join("|")})${rest}{${least},}`;
});

/** Shapes without a prefix that are told by their parts. */
const BUILT = [
  // RFC 7519: header and payload are JSON objects.
  "eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.?[\\w-]*",
  "SG\\.[\\w-]{16,}\\.[\\w-]{16,}",
  `${WORD}{14}\\.atlasv1\\.[\\w-]{60,}`,
  "(?:bot)?\\d{8,10}:AA[\\w-]{32,}", // Telegram
  "[MNO][\\w-]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,}", // Discord
  `${HEX}{32}-us\\d{1,2}`, // Mailchimp
  "A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", // 1Password
];

export const ISSUED_SECRET = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...ISSUED, ...BUILT].join("|")})`,
  "g",
);
