/** Escape sequences of ECMA-48: CSI, OSC, and the two-character ones. */
const SEQUENCE = new RegExp(
  "ESC(?:\\[[0-?]*[ -/]*[@-~]|\\][^BELESC]*(?:BEL|ESC\\\\)?|[@-_])"
    .replaceAll("ESC", String.raw`\u001b`)
    .replaceAll("BEL", String.raw`\u0007`),
  "g",
);

/**
 * Text without escape sequences, control characters (all but the line feed) and bidirectional
 * controls, which would hide or reorder what a person reads. Tabs become two spaces, and half of a
 * character that was cut apart becomes the sign for that: no UTF-8 can be made of it.
 */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(SEQUENCE, "")
    .replace(/\t/g, "  ")
    .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");
}
