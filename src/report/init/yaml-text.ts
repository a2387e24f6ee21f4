import { withoutControls } from "../escape/control.ts";

/** What a line of the config can hold. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** What YAML 1.1 or 1.2 would take for something else than text (YAML 1.2, 10.3.2). */
const NO_TEXT = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const PLAIN = /^[A-Za-z_/][\w./-]*$/;

/** The value on one line. */
export function flow(value: YamlValue): string {
  if (typeof value === "string") return scalar(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${flow(item)}`);
  return `{${entries.join(", ")}}`;
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function scalar(text: string): string {
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}

/** Foreign text as a comment, which it cannot leave. */
export function comment(text: string): string {
  return `# ${withoutControls(text).replace(/\s+/g, " ").trim()}`;
}
