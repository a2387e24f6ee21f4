import { crc32, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { mediaType, sample } from "../../src/probe/sample/sample.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe.each(["a.xlsx", "a.png", "a.pdf", "a.txt", "a.bin"])("%s", (name) => {
  test.each([10_000, 65_536, 3 * 1024 * 1024])("has the size that was asked for: %d", (bytes) => {
    expect(sample(name, bytes)).toHaveLength(bytes);
  });
  test("is the same in every run", () => {
    expect(text(sample(name, 5000))).toBe(text(sample(name, 5000)));
  });
});

test("a csv has whole rows only", () => {
  const rows = text(sample("a.csv", 1000)).split("\n");
  expect(rows.at(-1)).toBe("");
  expect(new Set(rows.slice(0, -1).map((row) => row.split(",").length))).toEqual(new Set([3]));
});

test("a workbook is an archive whose directory leads to parts with the right sums", () => {
  const zip = Buffer.from(sample("a.xlsx", 20_000));
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const count = zip.readUInt16LE(end + 10);
  const names: string[] = [];
  let entry = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const [sum, size] = [zip.readUInt32LE(entry + 16), zip.readUInt32LE(entry + 24)];
    const [length, header] = [zip.readUInt16LE(entry + 28), zip.readUInt32LE(entry + 42)];
    names.push(zip.toString("utf8", entry + 46, entry + 46 + length));
    const start = header + 30 + zip.readUInt16LE(header + 26);
    expect(crc32(zip.subarray(start, start + size))).toBe(sum);
    entry += 46 + length;
  }
  expect(names).toContain("xl/worksheets/sheet1.xml");
  expect(entry).toBe(end);
});

test("a picture has chunks with the right sums, and whole rows in them", () => {
  const png = Buffer.from(sample("a.png", 20_000));
  const types: string[] = [];
  let rows = Buffer.alloc(0);
  for (let chunk = 8; chunk < png.length; ) {
    const length = png.readUInt32BE(chunk);
    const type = png.toString("latin1", chunk + 4, chunk + 8);
    expect(crc32(png.subarray(chunk + 4, chunk + 8 + length))).toBe(
      png.readUInt32BE(chunk + 8 + length),
    );
    if (type === "IDAT") rows = inflateSync(png.subarray(chunk + 8, chunk + 8 + length));
    types.push(type);
    chunk += 12 + length;
  }
  expect(types).toEqual(["IHDR", "IDAT", "paDd", "IEND"]);
  expect(rows).toHaveLength(16 * 17);
});

test("a pdf's table leads to its objects", () => {
  const pdf = text(sample("a.pdf", 20_000));
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
  const offsets = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) =>
    Number(at),
  );
  expect(offsets.map((at) => pdf.slice(at, at + 7))).toEqual(
    [1, 2, 3, 4].map((number) => `${number} 0 obj`),
  );
});

test("files are announced with the type that a browser would give", () => {
  expect(mediaType("photo.JPG")).toBe("image/jpeg");
  expect(mediaType("a.pdf")).toBe("application/pdf");
  expect(mediaType("README")).toBe("application/octet-stream");
});
