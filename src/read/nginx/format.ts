const SIZES: Readonly<Record<string, number>> = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** `10m`, `512k`, `1G` in bytes; null where nginx would refuse it. */
export function parseSize(text: string): number | null {
  const match = /^(\d+)([kmg]?)$/i.exec(text);
  if (!match) return null;
  const unit = SIZES[(match[2] ?? "").toLowerCase()];
  return unit === undefined ? null : Number(match[1]) * unit;
}

const DAY = 86_400;
const UNITS: readonly (readonly [string, number])[] = [
  ["y", 365 * DAY],
  ["M", 30 * DAY],
  ["w", 7 * DAY],
  ["d", DAY],
  ["h", 3_600],
  ["m", 60],
  ["s", 1],
  ["ms", 0.001],
  ["", 1],
];

/** `60`, `30s`, `1m30s`, `1h 30m`, `500ms` in seconds; null where nginx would refuse it. */
export function parseTime(text: string): number | null {
  let rank = -1;
  let seconds = 0;
  let rest = text;
  while (rest !== "") {
    const match = /^(\d+)(ms|[yMwdhms]?) */.exec(rest);
    if (!match) return null;
    const unit = UNITS.findIndex(([name]) => name === match[2]);
    const [, factor] = UNITS[unit] ?? ["", 1];
    // Units must come in falling order, each once: `30s1m` is an error.
    if (unit <= rank) return null;
    rank = unit;
    seconds += Number(match[1]) * factor;
    rest = rest.slice(match[0].length);
  }
  return rank === -1 ? null : seconds;
}
