export interface ParsedUri {
  /** Decoded and resolved: what locations and rewrites see as `$uri`. */
  readonly path: string;
  readonly args: string;
  /** The path came with percent-escapes, so nginx escapes it again when it passes it on. */
  readonly quoted: boolean;
}

interface Scan {
  readonly raw: string;
  readonly mergeSlashes: boolean;
  at: number;
  out: string;
  state: "usual" | "slash" | "dot" | "dots";
  quoted: boolean;
}

/**
 * Parses a request target as ngx_http_parse_complex_uri() does: escapes decoded first, then `//`
 * merged and `.` and `..` resolved, also where they were escaped. Null for what nginx answers
 * with 400: a path above the root, a broken escape, `%00`.
 */
export function parseUri(target: string, mergeSlashes: boolean): ParsedUri | null {
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? "";
  const rest = target.slice(absolute.length);
  const raw = rest.startsWith("/") ? rest : `/${rest}`;
  const scan: Scan = { raw, mergeSlashes, at: 1, out: "/", state: "slash", quoted: false };
  while (scan.at < raw.length) {
    const char = raw.charAt(scan.at);
    if (char === "?" || char === "#") break;
    scan.at += 1;
    if (!(char === "%" ? takeEscape(scan) : takeChar(scan, char))) return null;
  }
  if (scan.state === "dot") scan.out = scan.out.slice(0, -1);
  if (scan.state === "dots" && !dropSegment(scan)) return null;
  const tail = raw.slice(scan.at);
  const args = tail.startsWith("?") ? (tail.slice(1).split("#")[0] ?? "") : "";
  return { path: textOf(scan.out), args, quoted: scan.quoted };
}

function takeEscape(scan: Scan): boolean {
  const digits = /^[\da-f]{2}/i.exec(scan.raw.slice(scan.at, scan.at + 2))?.[0];
  if (digits === undefined || digits === "00") return false;
  scan.at += 2;
  scan.quoted = true;
  const char = String.fromCharCode(Number.parseInt(digits, 16));
  if (char !== "%" && char !== "#" && char !== "?") return takeChar(scan, char);
  scan.out += char;
  scan.state = "usual";
  return true;
}

function takeChar(scan: Scan, char: string): boolean {
  const { state } = scan;
  if (char === "/") {
    if (state === "dots") {
      scan.state = "slash";
      return dropSegment(scan);
    }
    if (state === "dot") scan.out = scan.out.slice(0, -1);
    else if (state === "usual" || !scan.mergeSlashes) scan.out += char;
    scan.state = "slash";
    return true;
  }
  scan.out += char;
  const dotted = char === "." && state !== "usual" && state !== "dots";
  scan.state = dotted ? (state === "slash" ? "dot" : "dots") : "usual";
  return true;
}

/** `/a/b/..` becomes `/a/`; false above the root. */
function dropSegment(scan: Scan): boolean {
  const parent = scan.out.slice(0, -3);
  if (!parent.includes("/")) return false;
  scan.out = parent.slice(0, parent.lastIndexOf("/") + 1);
  return true;
}

/** Decoded bytes as text; bytes that are not UTF-8 stay as they are. */
function textOf(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes) || /[^\0-\xff]/.test(bytes)) return bytes;
  const array = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  const text = new TextDecoder().decode(array);
  return text.includes("\uFFFD") ? bytes : text;
}

const NOT_IN_PATH = /[\0-\x20"#%<>?\\^`{|}\x7f-\u{10ffff}]/gu;
const NOT_IN_ARGS = /[\0-\x20"#%&+;<>?\\^`{|}\x7f-\u{10ffff}]/gu;

/** ngx_escape_uri() for a path that was decoded or rewritten (nginx 1.21.1 and later). */
export function escapePath(path: string): string {
  return path.replace(NOT_IN_PATH, escapeChar);
}

/** The same for a capture that goes into a query or a redirect. */
export function escapeArgs(text: string): string {
  return text.replace(NOT_IN_ARGS, escapeChar);
}

function escapeChar(char: string): string {
  const bytes = new TextEncoder().encode(char);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(
    "",
  );
}
