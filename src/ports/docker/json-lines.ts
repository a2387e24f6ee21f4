import type { Readable } from "node:stream";

/** JSON values of a stream that has one on each line; ends quietly when the stream breaks. */
export async function* jsonLines(stream: Readable): AsyncGenerator<unknown> {
  let rest = "";
  try {
    for await (const text of stream.setEncoding("utf8")) {
      const lines = (rest + String(text)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.trim() !== "") yield JSON.parse(line);
    }
  } catch {
    // Closed by us, or the engine is gone: what came before still holds.
  }
}
