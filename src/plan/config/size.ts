const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** Bytes of `3MB`, `64KB`, `10m` or `500`; units are powers of two. null when it is no size. */
export function parseSize(text: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/i.exec(text.trim());
  const unit = UNITS[found?.[2]?.toUpperCase() ?? ""];
  if (!found || unit === undefined) return null;
  return Math.round(Number(found[1]) * unit);
}
