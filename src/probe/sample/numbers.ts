/** Little-endian numbers of 2 or 4 bytes. */
export function numbers(...values: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) at = bytes.writeUIntLE(value, at, width);
  return new Uint8Array(bytes);
}
