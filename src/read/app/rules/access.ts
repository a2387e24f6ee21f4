import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineReader, LineRules } from "../log-line.ts";

const REQUEST = /^([A-Z]+) (\S+)$/;
const STATUS = /^ HTTP\/[\d.]+" (\d{3})(?: |$)/;
const SHORT = /^([A-Z]+) (\/\S*) (\d{3}) [\d.]+ ms/;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** morgan's short form: `GET /x 200 1.2 ms - 2`. */
export const access: LineRules = {
  first: Object.fromEntries(METHODS.map((method): [string, LineReader] => [method, shortAccess])),
};

/**
 * The common form, wherever it stands in a line: `"POST /x HTTP/1.1" 200`. A request that the
 * application itself sent to another server (urllib3's debug log) has a URL before the quote.
 */
export function quotedAccess({ body }: Line): AppLog | null {
  const version = body.indexOf(" HTTP/");
  if (version < 0) return null;
  const quote = body.lastIndexOf('"', version);
  if (quote < 0 || body.slice(0, quote).includes("://")) return null;
  const [, method, path] = REQUEST.exec(body.slice(quote + 1, version)) ?? [];
  const status = STATUS.exec(body.slice(version, version + 20))?.[1];
  if (method === undefined || path === undefined || status === undefined) return null;
  return { code: "access", method, path, status: Number(status) };
}

function shortAccess({ message }: Line): AppLog | null {
  const [, method, path, status] = SHORT.exec(message) ?? [];
  if (method === undefined || path === undefined || status === undefined) return null;
  return { code: "access", method, path, status: Number(status) };
}
