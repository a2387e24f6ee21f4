import { basename } from "node:path";
import type { UploadPlan } from "../plan/plan.ts";
import type { Files } from "../ports/files.ts";
import type { HttpBody } from "../ports/http.ts";
import { multipart } from "./multipart.ts";
import { mediaType, sample } from "./sample/sample.ts";

/** The upload as a form: the file from the disk piece by piece, or one that is made. */
export function uploadBody(
  { content, field, fields }: UploadPlan,
  files: Files,
  boundary: string,
): { readonly contentType: string; readonly body: HttpBody } {
  if (content.is === "file") {
    const name = basename(content.path);
    const chunks = () => files.stream(content.path);
    const { bytes } = content;
    return multipart(boundary, fields, { field, name, type: mediaType(name), bytes, chunks });
  }
  const { name } = content;
  const made = sample(name, content.bytes);
  const chunks = () => pieces(made);
  const { length: bytes } = made;
  return multipart(boundary, fields, { field, name, type: mediaType(name), bytes, chunks });
}

/** A form with nothing in it: whoever takes it has nothing to create anything from. */
export function emptyForm(boundary: string): {
  readonly contentType: string;
  readonly body: HttpBody;
} {
  const end = new TextEncoder().encode(`--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: { bytes: end.length, chunks: () => [end] },
  };
}

/** Small enough that an early answer is noticed between two of them. */
const PIECE = 64 * 1024;

function* pieces(whole: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < whole.length; at += PIECE) yield whole.subarray(at, at + PIECE);
}
