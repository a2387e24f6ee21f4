import { directivesIn } from "./grammar.ts";

/** In shorter words, and in numbers, one letter makes another word: http2 and http3. */
const SHORTEST = 5;

/**
 * The directive that an unknown one is meant to be: the only one of its place from which it is one
 * slip away, as `litesn` is from `listen`. null where none is: other modules have names of their own.
 */
export function meantBy(name: string, context: string): string | null {
  if (name.length < SHORTEST || /[^a-z_]/.test(name)) return null;
  const [only, ...others] = directivesIn(context).filter(
    (known) => !/\d/.test(known) && isOneSlip(name, known),
  );
  return only !== undefined && others.length === 0 ? only : null;
}

/** One letter too many, too few or another, or the same letters in another order. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const shortRest = short.slice(start);
  const longRest = long.slice(start);
  if (long.length > short.length) return longRest.slice(1) === shortRest;
  return shortRest.slice(1) === longRest.slice(1) || inOrder(short) === inOrder(long);
}

function inOrder(letters: string): string {
  return [...letters].sort().join("");
}
