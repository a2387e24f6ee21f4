import { randomFiller, textFiller } from "./filler.ts";
import { pdf } from "./pdf.ts";
import { png } from "./png.ts";
import { xlsx } from "./xlsx.ts";

interface Kind {
  readonly type: string;
  /** A valid file of that size in bytes, or the smallest there is. */
  readonly make: (bytes: number) => Uint8Array;
}

const KINDS: Readonly<Record<string, Kind>> = {
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", make: xlsx },
  csv: { type: "text/csv", make: csv },
  png: { type: "image/png", make: png },
  pdf: { type: "application/pdf", make: pdf },
  txt: { type: "text/plain", make: textFiller },
  bin: { type: "application/octet-stream", make: randomFiller },
};

const OTHER_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  json: "application/json",
  xml: "application/xml",
  zip: "application/zip",
  xls: "application/vnd.ms-excel",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  mp4: "video/mp4",
  mp3: "audio/mpeg",
};

/** A file that is valid for its name's extension; unknown extensions get bytes. */
export function sample(name: string, bytes: number): Uint8Array {
  return (KINDS[extension(name)]?.make ?? randomFiller)(bytes);
}

/** The media type that a browser would send with such a file. */
export function mediaType(name: string): string {
  const end = extension(name);
  return KINDS[end]?.type ?? OTHER_TYPES[end] ?? "application/octet-stream";
}

function csv(bytes: number): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const head = "name,code,quantity\n";
  const row = "sample,4006381333931,1\n";
  const rows = Math.max(1, Math.floor((bytes - head.length) / row.length));
  return encode(head + row.repeat(rows));
}

function extension(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
