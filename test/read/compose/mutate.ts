const VALUES = [
  ..."null [] {} 5 -1 1.5 true ~ text [a] {a:1} {a:_1} [[]] [{}]".replaceAll("_", " ").split(" "),
  ...[
    '"80:80"',
    "*a",
    "&a x",
    "!reset null",
    "!override [a]",
    "$",
    "${",
    "${A",
    "${A:-b}",
    "${A:?c}",
  ],
  ...["2024-01-01", "./x:/y", "service:web", "<<: {}", "|", "> ", "'", "0777", "a=b", "[web]"],
];
const LETTERS = "{}[]:#&*!|>'\"%@`\t ,-$=\n?~/\\.";

/** Small numbers that are the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    state = (state + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  };
}

/** The text with a few things wrong with it, as people and tools break files. */
export function mutated(text: string, pick: (below: number) => number): string {
  let result = text;
  for (let left = 1 + pick(3); left > 0; left -= 1) result = mutatedOnce(result, pick);
  return result;
}

function mutatedOnce(text: string, pick: (below: number) => number): string {
  const lines = text.split("\n");
  const at = pick(lines.length);
  const line = lines[at] ?? "";
  const position = pick(text.length + 1);
  const letter = LETTERS.charAt(pick(LETTERS.length));
  const value = VALUES[pick(VALUES.length)] ?? "";
  const set = (...to: readonly string[]) => lines.toSpliced(at, 1, ...to).join("\n");
  switch (pick(9)) {
    case 0:
      return set();
    case 1:
      return set(line, line);
    case 2:
      return set(`  ${line}`);
    case 3:
      return set(line.replace(/^ {2}/, ""));
    case 4:
      return text.slice(0, position) + letter + text.slice(position);
    case 5:
      return text.slice(0, position) + text.slice(position + 1);
    case 6:
      return set(line.replace(/([:-]) .*$/, `$1 ${value}`));
    case 7:
      return set(line.replace(/[\w./-]+/g, (word) => (pick(3) === 0 ? value : word)));
    default:
      return set(line, lines[pick(lines.length)] ?? "");
  }
}
