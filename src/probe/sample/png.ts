import { crc32, deflateSync } from "node:zlib";
import { concat, randomFiller } from "./filler.ts";

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const SIDE = 16;

/** A grey square; the size comes from a private chunk that decoders skip (PNG, section 4.7). */
export function png(bytes: number): Uint8Array {
  const header = new Uint8Array([0, 0, 0, SIDE, 0, 0, 0, SIDE, 8, 0, 0, 0, 0]);
  const rows = new Uint8Array(SIDE * (SIDE + 1)).fill(0xaa);
  for (let row = 0; row < SIDE; row++) rows[row * (SIDE + 1)] = 0;
  const image = concat(SIGNATURE, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)));
  const end = chunk("IEND", new Uint8Array());
  const padding = chunk("paDd", randomFiller(bytes - image.length - end.length - 12));
  return concat(image, padding, end);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = concat(new TextEncoder().encode(type), content);
  return concat(number(content.length), named, number(crc32(named)));
}

function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return new Uint8Array(bytes);
}
