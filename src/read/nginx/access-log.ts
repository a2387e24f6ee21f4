/** One line of an access log. */
export interface NginxAccessLine {
  /** ISO 8601 with nginx's own zone offset. */
  readonly at: string | null;
  readonly client: string;
  readonly method: string;
  /** The request target as sent. */
  readonly path: string;
  readonly status: number;
  readonly bytes: number | null;
  readonly referer: string | null;
  readonly userAgent: string | null;
  /** `$upstream_addr` where the format has it; `-` becomes null. */
  readonly upstream: string | null;
  /** `$upstream_status`, of the last upstream tried. */
  readonly upstreamStatus: number | null;
  /** `$request_time` in seconds where the format names it. */
  readonly requestTime: number | null;
}

const COMBINED =
  /(?:^|\s)([\da-fA-F.:]+|unix:|-) - \S* ?\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?(.*)$/;

/** The combined format, also with more behind it, and JSON with the usual names; null for others. */
export function readNginxAccess(line: string): NginxAccessLine | null {
  const match = COMBINED.exec(line);
  if (!match) return readJson(line);
  const [, client = "", time = "", request = "", status, bytes, referer, agent, rest = ""] = match;
  const parts = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/.exec(request);
  return {
    at: isoTime(time),
    client,
    method: parts?.[1] ?? "",
    path: parts?.[2] ?? unquote(request),
    status: Number(status),
    bytes: bytes === undefined || bytes === "-" ? null : Number(bytes),
    referer: orNull(referer),
    userAgent: orNull(agent),
    ...extras(rest),
  };
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === "-" || text === "" ? null : unquote(text);
}

/** nginx writes quotes, backslashes and control characters as `\xXX`. */
function unquote(text: string): string {
  return text.replace(/\\x([\dA-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

/** `31/Jan/2024:12:00:00 +0000` */
function isoTime(text: string): string | null {
  const match = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(text);
  if (!match) return null;
  const [, day, name = "", year, time, hours, minutes] = match;
  const month = String(MONTHS.indexOf(name) / 3 + 1).padStart(2, "0");
  return `${year}-${month}-${day}T${time}${hours}:${minutes}`;
}

type Extras = Pick<NginxAccessLine, "upstream" | "upstreamStatus" | "requestTime">;

/** `rt=0.005 ua="172.18.0.2:8000" us="502" urt="0.004"` and close relatives of it. */
function extras(rest: string): Extras {
  const named = (...names: readonly string[]): string | null => {
    const match = new RegExp(`\\b(?:${names.join("|")})[=:] ?"?([^"\\s]+)`).exec(rest);
    return orNull(match?.[1]);
  };
  const bare = /(?:^|\s|")((?:\d{1,3}\.){3}\d{1,3}:\d+|unix:\S+|\[[\da-f:]+\]:\d+)/.exec(rest)?.[1];
  const status = named("us", "upstream_status", "upstreamStatus", "ustatus");
  const time = named("rt", "request_time", "requestTime");
  return {
    upstream: named("ua", "upstream_addr", "upstream", "uaddr") ?? bare ?? null,
    upstreamStatus: lastNumber(status),
    requestTime: lastNumber(time),
  };
}

function lastNumber(text: string | null): number | null {
  const last = text?.split(/[,: ]+/).at(-1) ?? "";
  return /^\d+(\.\d+)?$/.test(last) ? Number(last) : null;
}

function readJson(line: string): NginxAccessLine | null {
  const start = line.indexOf("{");
  if (start < 0 || !line.includes('"status"')) return null;
  const values = parseObject(line.slice(start));
  if (!values) return null;
  const get = (...names: readonly string[]): string | null => {
    const name = names.find((one) => values.get(one) !== undefined);
    return orNull(name === undefined ? undefined : values.get(name));
  };
  const request = /^(\S+) (\S+)/.exec(get("request") ?? "");
  const method = get("request_method", "method") ?? request?.[1];
  const path = get("request_uri", "uri", "path", "url") ?? request?.[2];
  const status = Number(get("status"));
  if (method === undefined || path === undefined || !(status > 0)) return null;
  return {
    at: get("time_iso8601", "@timestamp", "timestamp", "time") ?? isoTime(get("time_local") ?? ""),
    client: get("remote_addr", "client", "remote_ip") ?? "",
    method,
    path,
    status,
    bytes: lastNumber(get("body_bytes_sent", "bytes_sent", "bytes")),
    referer: get("http_referer", "http_referrer", "referer"),
    userAgent: get("http_user_agent", "user_agent", "agent"),
    upstream: get("upstream_addr", "upstream"),
    upstreamStatus: lastNumber(get("upstream_status")),
    requestTime: lastNumber(get("request_time")),
  };
}

function parseObject(text: string): ReadonlyMap<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    return new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return null;
  }
}
