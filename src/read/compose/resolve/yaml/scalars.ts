import type { ScalarType } from "../node.ts";

export interface Resolved {
  readonly type: ScalarType;
  readonly value: string | number | boolean | null;
  readonly text?: string;
}

const WORDS: Readonly<Record<string, Resolved>> = Object.fromEntries([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, { type: "null", value: null }]),
  ...["true", "True", "TRUE"].map((word) => [word, { type: "bool", value: true }]),
  ...["false", "False", "FALSE"].map((word) => [word, { type: "bool", value: false }]),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, { type: "float", value: Number.NaN }]),
  ...[".inf", ".Inf", ".INF"].flatMap((word) => [
    [word, { type: "float", value: Number.POSITIVE_INFINITY }],
    [`+${word}`, { type: "float", value: Number.POSITIVE_INFINITY }],
    [`-${word}`, { type: "float", value: Number.NEGATIVE_INFINITY }],
  ]),
]);

/**
 * What go-yaml v3 takes an unquoted scalar for: YAML 1.2 words, but the numbers of 1.1 too (0777,
 * 1_000), and dates. `yes` and `on` are text.
 */
export function resolvePlain(text: string): Resolved {
  const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (word) return word;
  if (/^\.\d/.test(text) && /^\.\d+(?:e[-+]?\d+)?$/i.test(text)) {
    return { type: "float", value: Number(text) };
  }
  if (!/^[-+\d]/.test(text)) return { type: "string", value: text };
  return timestamp(text) ?? numeric(text.replaceAll("_", "")) ?? { type: "string", value: text };
}

function numeric(plain: string): Resolved | null {
  const [, sign = "", prefix = "", digits = ""] =
    /^([-+]?)(0[xX]|0[bB]|0[oO]|0(?=\d)|)([\da-fA-F]+)$/.exec(plain) ?? [];
  const base = BASES[prefix.toLowerCase()] ?? 10;
  if (digits !== "" && isIn(base, digits)) {
    const exact = BigInt(`${JS_PREFIX[base] ?? ""}${digits}`) * (sign === "-" ? -1n : 1n);
    if (exact < 2n ** 64n && exact >= -(2n ** 63n)) {
      const value = Number(exact);
      return { type: "int", value, ...(Number.isSafeInteger(value) ? {} : { text: `${exact}` }) };
    }
  }
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain)) {
    return { type: "float", value: Number(plain) };
  }
  return null;
}

const BASES: Readonly<Record<string, number>> = { "0x": 16, "0b": 2, "0o": 8, "0": 8 };
const JS_PREFIX: Readonly<Record<number, string>> = { 16: "0x", 8: "0o", 2: "0b" };

function isIn(base: number, digits: string): boolean {
  const allowed = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i }[base];
  // Longer ones fit no integer; reading them all would take quadratic time.
  return allowed?.test(digits) === true && digits.length <= 64;
}

const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z)?)?$/;

/** Dates and UTC times become a time, which Go then prints in its own way. */
function timestamp(text: string): Resolved | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, year = "", ...rest] = found;
  const [month = "", day = "", hour = "0", minute = "0", second = "0"] = rest.map(
    (part) => part?.padStart(2, "0") ?? "00",
  );
  const date = `${year}-${month}-${day}`;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return null;
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const fraction = found[7] ? `.${found[7]}`.replace(/\.?0+$/, "") : "";
  const time = `${hour}:${minute}:${second}${fraction}`;
  return { type: "time", value: `${date}T${time}Z`, text: `${date} ${time} +0000 UTC` };
}
