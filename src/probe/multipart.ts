import type { HttpBody } from "../ports/http.ts";

export interface FilePart {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  chunks(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** A form as a browser sends it (RFC 7578): streamed, with its length known beforehand. */
export function multipart(
  boundary: string,
  fields: Readonly<Record<string, string>>,
  file: FilePart,
): { readonly contentType: string; readonly body: HttpBody } {
  const encode = (text: string) => new TextEncoder().encode(text);
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  );
  const head = encode(
    `${texts.join("")}--${boundary}\r\nContent-Disposition: form-data; ` +
      `name="${quoted(file.field)}"; filename="${quoted(file.name)}"\r\n` +
      `Content-Type: ${file.type}\r\n\r\n`,
  );
  const tail = encode(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: {
      bytes: head.length + file.bytes + tail.length,
      async *chunks() {
        yield head;
        yield* file.chunks();
        yield tail;
      },
    },
  };
}

/** As browsers escape names (WHATWG HTML, multipart/form-data encoding algorithm). */
function quoted(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
