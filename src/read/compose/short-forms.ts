/** The short forms of compose lists, as they stand in the file, before anything is resolved. */

/** A number that is written out; null where it comes from a variable or is not given. */
export interface WrittenPort {
  readonly container: number | null;
  readonly host: number | null;
}

/** `[ip:]host:container[/protocol]`, ranges by their first port (compose: services.ports). */
export function writtenPort(text: string): WrittenPort {
  const parts = splitOutsideVariables(text.replace(/\/(tcp|udp)$/, ""));
  return { container: firstNumber(parts.at(-1)), host: firstNumber(parts.at(-2)) };
}

/** The container path of `[source:]target[:mode]`. */
export function writtenTarget(text: string): string {
  const parts = splitOutsideVariables(text);
  return parts[1] ?? parts[0] ?? "";
}

/** `${PORT:-80}:80` has one separator, the colon outside of the braces. */
function splitOutsideVariables(text: string): readonly string[] {
  return text.match(/(?:\$\{[^}]*\}|[^:])+/g) ?? [];
}

function firstNumber(text: string | undefined): number | null {
  const digits = /^(\d+)(?:-\d+)?$/.exec(text ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
