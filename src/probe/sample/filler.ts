const LINE = "bad-gateway sample data, safe to delete. ";

/** Readable bytes that compress like text; never secret, never empty of meaning. */
export function textFiller(bytes: number): Uint8Array {
  const filler = new Uint8Array(Math.max(0, bytes));
  const line = new TextEncoder().encode(LINE);
  for (let at = 0; at < filler.length; at += line.length) {
    filler.set(line.subarray(0, filler.length - at), at);
  }
  return filler;
}

/** Bytes that do not compress, the same in every run (xorshift32). */
export function randomFiller(bytes: number): Uint8Array {
  const filler = new Uint8Array(Math.max(0, bytes));
  let state = 0x9e3779b9;
  for (let at = 0; at < filler.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    filler[at] = state & 0xff;
  }
  return filler;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
