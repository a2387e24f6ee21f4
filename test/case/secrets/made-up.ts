/** Secrets made at run time from parts, so that no scanner takes this repository for a leak. */
const SETS = {
  hex: "0123456789abcdef",
  HEX: "0123456789ABCDEF",
  word: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  caps: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  digits: "0123456789",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
} as const;

export type Letters = keyof typeof SETS;

/** The same every time, and different for each seed. */
export function madeUp(letters: Letters, length: number, seed: string): string {
  const set = SETS[letters];
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 7);
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return set[state % set.length] ?? "";
  };
  const text = Array.from({ length }, draw).join("");
  // Begins and ends with letters, so that what is cut from it is seen to be missing.
  return letters === "digits" || letters.toLowerCase() === "hex" || letters === "caps"
    ? text
    : `q${text.slice(1, -1)}Z`;
}
