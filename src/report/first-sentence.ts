/** The first sentence of a text, and the rest; both as they stand. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const end = /[.!?](?= [A-Z`])|[。！？](?=.)/.exec(text)?.index;
  if (end === undefined) return [text, ""];
  return [text.slice(0, end + 1), text.slice(end + 1).trimStart()];
}
