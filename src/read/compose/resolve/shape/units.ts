const UNITS: Readonly<Record<string, number>> = {
  ...{ h: 3_600_000_000_000, m: 60_000_000_000, s: 1_000_000_000, ms: 1_000_000 },
  ...{ us: 1_000, µs: 1_000, μs: 1_000, ns: 1 },
};
const PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gy;

/** Nanoseconds of `1h30m`, `1.5s`, `100ms` (Go: time.ParseDuration); null: it is none. */
export function parseDuration(text: string): number | null {
  const [, sign = "", rest = ""] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  if (rest === "0") return 0;
  let total = 0;
  let at = 0;
  while (at < rest.length) {
    PART.lastIndex = at;
    const found = PART.exec(rest);
    if (!found) return null;
    total += Math.trunc(Number(found[1]) * (UNITS[found[2] ?? ""] ?? 0));
    at += found[0].length;
  }
  if (rest === "" || total > 2 ** 63) return null;
  return sign === "-" ? -total : total;
}

/** As Go prints a duration: `1h30m0s`, `1.5s`, `100ms`. */
export function durationText(nanoseconds: number): string {
  const sign = nanoseconds < 0 ? "-" : "";
  const whole = Math.abs(nanoseconds);
  if (whole === 0) return "0s";
  for (const [unit, size, next] of [
    ["ns", 1, 1_000],
    ["µs", 1_000, 1_000_000],
    ["ms", 1_000_000, 1_000_000_000],
  ] as const) {
    if (whole < next) return `${sign}${whole / size}${unit}`;
  }
  const all = Math.floor(whole / 1_000_000_000);
  const fraction = `${whole % 1_000_000_000}`.padStart(9, "0").replace(/0+$/, "");
  const seconds = `${all % 60}${fraction === "" ? "" : `.${fraction}`}s`;
  const minutes = Math.floor(all / 60);
  if (minutes === 0) return `${sign}${seconds}`;
  const hours = Math.floor(minutes / 60);
  return `${sign}${hours > 0 ? `${hours}h` : ""}${minutes % 60}m${seconds}`;
}

const SIZES = "kmgtp";

/** Bytes of `512m`, `1.5 GiB`, `64kb` (docker/go-units: RAMInBytes); null: it is no size. */
export function parseBytes(text: string): number | null {
  const found = /^(.*[\d.])? ?([a-z]{0,3})$/is.exec(text);
  const [, digits = "", suffix = ""] = found ?? [];
  if (!found || !/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(digits.trimEnd())) return null;
  const size = Number(digits);
  const [, letter = ""] = /^(?:([kmgtp])(?:i?b)?|b|)$/i.exec(suffix) ?? [null, null];
  if (letter === null || !(size >= 0)) return null;
  return Math.trunc(size * 1024 ** (letter === "" ? 0 : SIZES.indexOf(letter.toLowerCase()) + 1));
}

/** A number as Go prints a 32-bit float. */
export function single(value: number): number {
  const wanted = Math.fround(value);
  for (let digits = 1; digits < 10; digits += 1) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return wanted;
}
