/** Python's and Node's ways to name the file of a frame. */
const FRAMES = [
  /File "(\/[^"]+\.py)", line \d+/g,
  /[( ](?:file:\/\/)?(\/[^\s():]+\.[cm]?[jt]sx?):\d+/g,
];

/** Absolute paths of source files that a log names, each once. */
export function filesNamedIn(log: string): readonly string[] {
  return [
    ...new Set(
      FRAMES.flatMap((frame) => [...log.matchAll(frame)].flatMap(([, path]) => path ?? [])),
    ),
  ];
}
