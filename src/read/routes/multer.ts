import type { Constants } from "./constants.ts";
import { exportedBy, type Script } from "./javascript/modules.ts";
import { literal, product } from "./scan.ts";

export interface Taken {
  readonly field: string;
  /** False where the field is not written out. */
  readonly sure: boolean;
  /** The variable that holds multer: `upload` of `upload.single("file")`. */
  readonly by: string;
}

const MIDDLEWARE =
  /\b(\w+)(?:\(\))?\s*\.\s*(?:single|array)\s*\(\s*("[^"]*"|'[^']*'|`[^`]*`|[\w.]+)?/;
const FIELDS = /\b(\w+)\s*\.\s*fields\s*\(\s*\[\s*\{\s*name\s*:\s*("[^"]*"|'[^']*')/;
const ANY = /\b(\w+)\s*\.\s*any\s*\(\s*\)/;

/** What multer takes in a route's handlers; null: no file. */
export function takenBy(handlers: string): Taken | null {
  const [, by, written] = MIDDLEWARE.exec(handlers) ?? FIELDS.exec(handlers) ?? [];
  if (by !== undefined) {
    const field = literal(written);
    return { field: field ?? "file", sure: field !== null, by };
  }
  const any = ANY.exec(handlers)?.[1];
  return any === undefined ? null : { field: "file", sure: true, by: any };
}

const SIZE = /\bfileSize\s*:\s*([\w.\s*()]+)/;

/** `limits.fileSize` of the multer behind a variable, in bytes; null where it is not plain. */
export function sizeIn(
  script: Script,
  all: readonly Script[],
  variable: string,
  constants: Constants,
): number | null {
  const home = exportedBy(all, script, variable)?.script ?? script;
  return sizeWritten(home.text, constants);
}

/** The one `fileSize` of a file, in bytes; null where it is not plain. */
export function sizeWritten(text: string, constants: Constants): number | null {
  const written = SIZE.exec(text)?.[1];
  return written === undefined ? null : bytesOf(written, constants);
}

/** Bytes of a size as it is written, or of the constant that is named. */
export function bytesOf(written: string, constants: Constants): number | null {
  const name = /([A-Z][A-Z0-9_]{2,})\s*$/.exec(written)?.[1];
  return product(written) ?? (name === undefined ? null : constants.number(name));
}
