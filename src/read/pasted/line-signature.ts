/** The line is not one of nginx's error log. */
export const NO_ENTRY = -1;

const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const QUESTION = 63;
const BRACKET = 91;
const BAR = 124;
const LETTER_T = 84;

/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * What a line of nginx's error log says, as a number: equal for lines that differ only in their
 * time, process, connection, client, query and other digits. One pass, no text is made.
 */
export function lineSignature(bytes: Uint8Array, from: number, to: number): number {
  const start = entryStart(bytes, from, to);
  if (start < 0) return NO_ENTRY;
  const fields = fieldsStart(bytes, start, to);
  const message = wordsHash(bytes, start, fields);
  return (message >>> 0) * 0x200000 + (requestHash(bytes, fields, to) >>> 11);
}

/** The message ends with the first of its fields: `, client: ` or `, server: `. */
function fieldsStart(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && !(bytes[at] === COMMA && isField(bytes, at, to))) at++;
  return at;
}

function wordsHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = BASIS;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 57) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash;
}

/** Of the fields, what is quoted counts: the request without its query, the upstream's address. */
function requestHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = BASIS;
  let quotes = 0;
  let slashes = 0;
  let isQuery = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      quotes += 1;
      slashes = 0;
      isQuery = false;
      continue;
    }
    if ((quotes & 1) === 0 || isDigit(byte)) continue;
    if (byte === SLASH) slashes += 1;
    if (quotes >= 3 && slashes >= 3) break;
    isQuery = byte === QUESTION || (isQuery && byte !== SPACE);
    if (!isQuery) hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash >>> 0;
}

/** Where the message begins, behind time, level, process and connection; -1 for other lines. */
function entryStart(bytes: Uint8Array, from: number, to: number): number {
  const date = dateStart(bytes, from, to);
  if (date < 0) return -1;
  let at = date + 20;
  while (at < to && bytes[at] !== SPACE) at++;
  // `7#7: ` and `*12 `
  for (let tokens = 0; tokens < 2; tokens++) {
    let end = at + 1;
    while (end < to && end - at < 24 && bytes[end] !== SPACE) end++;
    const first = bytes[at + 1] ?? 0;
    const isProcess = tokens === 0 && isDigit(first) && bytes[end - 1] === COLON;
    if (!isProcess && first !== 42) break;
    at = end;
  }
  return at + 1;
}

/** `2024/01/31 12:00:00 [`, also behind a prefix of compose or a time of the engine. */
function dateStart(bytes: Uint8Array, from: number, to: number): number {
  if (isDate(bytes, from, to)) return from;
  const most = Math.min(to, from + 80);
  for (let at = from; at < most; at++) {
    const byte = bytes[at];
    if (byte === BAR && bytes[at + 1] === SPACE && isDate(bytes, at + 2, to)) return at + 2;
    if (byte === SPACE && bytes[from + 10] === LETTER_T) {
      return isDate(bytes, at + 1, to) ? at + 1 : -1;
    }
  }
  return -1;
}

function isDate(bytes: Uint8Array, from: number, to: number): boolean {
  return (
    from + 21 < to &&
    bytes[from + 4] === SLASH &&
    bytes[from + 7] === SLASH &&
    bytes[from + 13] === COLON &&
    bytes[from + 20] === BRACKET
  );
}

/** `, client: `, `, server: `, `, request: ` */
function isField(bytes: Uint8Array, at: number, to: number): boolean {
  if (at + 9 >= to || bytes[at + 1] !== SPACE) return false;
  const length = bytes[at + 8] === COLON ? 8 : bytes[at + 9] === COLON ? 9 : 0;
  const first = bytes[at + 2];
  return length > 0 && (first === 99 || first === 115 || first === 114);
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
