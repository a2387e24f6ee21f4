import { lineAt, product, withoutComments } from "../routes/scan.ts";

/** A limit or a time that source code gives its own server. */
export interface SourceSetting {
  readonly name: "body-limit" | "request-timeout" | "keep-alive-timeout";
  /** Bytes or milliseconds where it is plain, else as it is written. */
  readonly value: string;
  readonly line: number;
}

const SOURCE = /\.(?:[cm]?[jt]s|py|go|java|kt|rb|properties)$|(?:^|\/)application[\w-]*\.ya?ml$/;
const NOT_SERVED =
  /(?:^|\/)(?:node_modules|vendor|__pycache__|\.?venv|dist|build|target|static|public|site-packages)\/|(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|migrations)(?:[/._-]|$)|\.d\.ts$|\.min\.js$/;

/** Whether a server may be set up in the file at this path. */
export function mayHoldSettings(path: string): boolean {
  return SOURCE.test(path) && !NOT_SERVED.test(path);
}

const PATTERNS: readonly (readonly [SourceSetting["name"], RegExp])[] = [
  // Express and Koa; without `limit` 100 kB.
  ["body-limit", /\b(?:express|bodyParser)\.(?:json|raw|text|urlencoded)\s*\(([^()\n]*)\)/g],
  ["body-limit", /\b(?:fileSize|max(?:Total)?FileSize|bodyLimit|sizeLimit)\s*:\s*([^,}\n]+)/g],
  ["body-limit", /\bMAX_CONTENT_LENGTH\b["'\]]*\s*=\s*([^\n]+)/g],
  ["body-limit", /\b(?:DATA|FILE)_UPLOAD_MAX_MEMORY_SIZE\s*=\s*([^\n]+)/g],
  ["body-limit", /\bhttp\.MaxBytesReader\(([^\n]*)\)/g],
  ["body-limit", /\bmax_part_size\s*=\s*([^,)\n]+)/g],
  ["body-limit", /\bmax-(?:file|request)-size\s*[:=]\s*([^\n]+)/g],
  ["request-timeout", /\b(?:requestTimeout|headersTimeout)\s*[:=]\s*([^,;}\n]+)/g],
  ["request-timeout", /\bserver\.(?:timeout\s*=|setTimeout\s*\()\s*([^,;)\n]+)/g],
  ["request-timeout", /\b(?:Read|Write)Timeout\s*:\s*([^,\n]+)/g],
  ["request-timeout", /\bfirst_data_timeout\s+([^\n]+)/g],
  ["keep-alive-timeout", /\bkeepAliveTimeout\s*[:=]\s*([^,;}\n]+)/g],
  ["keep-alive-timeout", /\bIdleTimeout\s*:\s*([^,\n]+)/g],
  ["keep-alive-timeout", /\b(?:persistent_timeout\s+|timeout_keep_alive\s*=\s*)([^,)\n]+)/g],
];

/** What source code sets for its server, in the order of the file. */
export function settingsInSource(path: string, text: string): readonly SourceSetting[] {
  const plain = withoutComments(text, /\.(?:py|rb|ya?ml|properties)$/.test(path) ? "python" : "c");
  const found = PATTERNS.flatMap(([name, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      name,
      value: plainValue(name, match[1]?.trim() ?? ""),
      line: lineAt(plain, match.index),
    })),
  );
  return found.sort((a, b) => a.line - b.line);
}

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };
const GO_UNITS: Readonly<Record<string, number>> = { Millisecond: 1, Second: 1e3, Minute: 6e4 };

function plainValue(name: SourceSetting["name"], written: string): string {
  const go = /^(\d+) \* time\.(\w+)$|^time\.(\w+)$/.exec(written);
  const unit = GO_UNITS[go?.[2] ?? go?.[3] ?? ""];
  if (go && unit !== undefined) return `${Number(go[1] ?? 1) * unit}`;
  if (name === "body-limit") {
    const [, number, size] = /(?:^|["'\s])(\d+(?:\.\d+)?) ?([kmg]?b)\b/i.exec(written) ?? [];
    if (number !== undefined) return `${Number(number) * (UNITS[size?.toLowerCase() ?? ""] ?? 1)}`;
    // An options object without `limit`, or no options at all.
    if (written === "" || (written.startsWith("{") && !/\blimit\b/.test(written))) return "102400";
  }
  const number = product(written.replace(/_/g, ""));
  return number === null ? written : `${number}`;
}
