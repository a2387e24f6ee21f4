import { posix } from "node:path";
import type { Readable } from "node:stream";
import { extract } from "tar-stream";
import type { ContainerFile } from "../docker.ts";

/** Longest file that is kept, in bytes: configuration is text that people wrote. */
const LIMIT = 1024 * 1024;

/** Files and links of a tar archive that the engine made of `path`; names are relative to its parent. */
export async function unpack(tar: Readable, path: string): Promise<ContainerFile[]> {
  const found: ContainerFile[] = [];
  const parent = posix.dirname(path);
  for await (const entry of tar.pipe(extract())) {
    const { name, type, mode = 0, linkname = null, size = 0 } = entry.header;
    const at = posix.join(parent, name);
    if (type === "symlink") found.push({ path: at, text: null, link: linkname, mode });
    if (type === "file" && size <= LIMIT) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      found.push({ path: at, text: Buffer.concat(chunks).toString(), link: null, mode });
    } else {
      entry.resume();
    }
  }
  return found;
}
