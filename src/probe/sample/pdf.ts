import { concat, textFiller } from "./filler.ts";

/** One empty page; the size comes from a stream that nothing refers to. */
export function pdf(bytes: number): Uint8Array {
  const bare = withPadding(0).length;
  // The stream's length and the later offsets take digits of their own.
  const first = withPadding(Math.max(0, bytes - bare)).length;
  return withPadding(Math.max(0, bytes - bare - (first - Math.max(bytes, bare))));
}

function withPadding(size: number): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const objects = [
    encode("<< /Type /Catalog /Pages 2 0 R >>"),
    encode("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    encode("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"),
    concat(encode(`<< /Length ${size} >>\nstream\n`), textFiller(size), encode("\nendstream")),
  ];
  const parts: Uint8Array[] = [encode("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = concat(encode(`${index + 1} 0 obj\n`), object, encode("\nendobj\n"));
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  parts.push(
    encode(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join("")}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return concat(...parts);
}
