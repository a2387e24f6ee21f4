import { type TransformOptions, transform } from "esbuild";
import { BANNER } from "./banner.ts";
import type { Chunk } from "./bundle.ts";

/** Characters in a line: an error that nobody caught prints the whole line it came from. */
const LONGEST_LINE = 160;

/** Of a chunk of packages: the few lines of ours that pass them on, and what stands for others. */
const OURS_AT_MOST = 0.02;

/** Of a chunk in another script: what is written as `\u4E2D`, twice as long as the letter itself. */
const ESCAPED_AT_LEAST = 0.1;

const COMMON: TransformOptions = { legalComments: "none", format: "esm", target: "node24" };

/**
 * Prints a chunk of packages without blanks, a third smaller; names stay, so stacks can be read.
 * What is ours stays as it is, for whoever reviews dist/; a translation is printed in its own script.
 * A few odd letters stay escaped: Node reads plain ASCII fastest.
 */
export async function condensed(whole: Chunk): Promise<Chunk> {
  const chunk = withoutIdleBanner(whole);
  if (isForeign(chunk)) {
    const { code } = await transform(chunk.text, {
      ...COMMON,
      minifyWhitespace: true,
      lineLimit: LONGEST_LINE,
    });
    return { ...chunk, text: code };
  }
  if (!isInAnotherScript(chunk)) return chunk;
  const { code } = await transform(chunk.text, { ...COMMON, charset: "utf8" });
  return { ...chunk, text: code };
}

/** Making `require` for a chunk that never asks for it takes time at each start. */
function withoutIdleBanner(chunk: Chunk): Chunk {
  const { text } = chunk;
  const isIdle = !/\brequire\b|\b__(?:filename|dirname)\b/.test(text.replace(BANNER, ""));
  return isIdle ? { ...chunk, text: text.replace(`${BANNER}\n`, "") } : chunk;
}

function isForeign({ text, bytes }: Chunk): boolean {
  const ours = [...bytes].filter(([path]) => !path.includes("node_modules/"));
  const size = ours.reduce((sum, [, one]) => sum + one, 0);
  return bytes.size > 0 && size <= text.length * OURS_AT_MOST;
}

function isInAnotherScript({ text }: Chunk): boolean {
  const escapes = text.match(/\\u[\dA-F]{4}/g) ?? [];
  return escapes.length * "\\u4E2D".length > text.length * ESCAPED_AT_LEAST;
}
