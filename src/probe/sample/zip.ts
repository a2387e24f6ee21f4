import { crc32 } from "node:zlib";
import { concat } from "./filler.ts";
import { numbers } from "./numbers.ts";

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A ZIP archive whose entries are stored as they are (APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = new TextEncoder().encode(name);
    const common = shared(content, path.length);
    const header = concat(numbers([4, 0x04034b50]), common, path);
    bodies.push(header, content);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(concat(numbers([4, 0x02014b50], [2, 20]), common, place, path));
    offset += header.length + content.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = entries.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return concat(...bodies, ...directory, end);
}

/** Version, flags, method, time, date, CRC, sizes and lengths: the same in both headers. */
function shared(content: Uint8Array, nameLength: number): Uint8Array {
  const NEW_YEAR_2024 = ((2024 - 1980) << 9) | (1 << 5) | 1;
  return numbers(
    [2, 20],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, NEW_YEAR_2024],
    [4, crc32(content)],
    [4, content.length],
    [4, content.length],
    [2, nameLength],
    [2, 0],
  );
}
