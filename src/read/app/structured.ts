import { cleanLine } from "./clean-line.ts";
import type { Line } from "./log-line.ts";

/** The keys of the loggers that write JSON: pino, winston, zap, slog, structlog, logback. */
const MESSAGE = ["msg", "message", "event"];
const ERROR = ["err", "error", "exc_info", "exception"];
const STACK = ["stack", "stack_trace", "stacktrace", "exc_info", "exception"];

/**
 * The lines that a logger folded into one of JSON: its message and, where an error goes with it, the
 * stack as the runtime would have printed it. Any other line is handed back as it is.
 */
export function unfolded(line: Line): readonly Line[] {
  const fields = line.text.startsWith("{") ? parsed(line.text) : null;
  const message = fields && said(fields, MESSAGE);
  if (!fields || message === null) return [line];
  const error = ERROR.map((key) => fields[key]).find((value) => value != null);
  const within = isFields(error) ? error : {};
  const stack = said(within, STACK) ?? said(fields, STACK);
  const words = typeof error === "string" ? error : errorIn(within);
  const head = words === "" || message.includes(words) ? message : `${message}: ${words}`;
  const text = stack?.includes("\n") ? stack : head;
  return text.split("\n").map((one) => cleanLine({ at: line.at, text: one }));
}

type Fields = Readonly<Record<string, unknown>>;

/** null where it is no JSON, or only looks like it. */
function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function said(fields: Fields, keys: readonly string[]): string | null {
  const values = keys.map((key) => fields[key]);
  return values.find((value): value is string => typeof value === "string") ?? null;
}

function errorIn(error: Fields): string {
  const [name, words] = [said(error, ["type", "name"]), said(error, ["message", "msg"])];
  return words !== null && name !== null ? `${name}: ${words}` : (words ?? "");
}
