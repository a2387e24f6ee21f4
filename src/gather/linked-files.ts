import { posix } from "node:path";
import type { ContainerFile } from "../ports/docker.ts";

/** A link may point to a link; more than this is a circle. */
const DEEPEST = 8;

/**
 * Text by path, with symbolic links as a second path of what they point to: `sites-enabled/app` as
 * well as `sites-available/app`. Links to what was not copied are left out.
 */
export function filesByPath(copied: readonly ContainerFile[]): ReadonlyMap<string, string> {
  const texts = new Map(copied.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
  const links = copied.filter(({ link }) => link !== null);
  for (let round = 0; round < DEEPEST; round++) {
    const before = texts.size;
    for (const { path, link } of links) {
      const target = posix.resolve(posix.dirname(path), link ?? "");
      for (const [known, text] of [...texts]) {
        if (known === target) texts.set(path, text);
        else if (known.startsWith(`${target}/`)) texts.set(path + known.slice(target.length), text);
      }
    }
    if (texts.size === before) break;
  }
  return texts;
}
