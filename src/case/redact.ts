import { MASK } from "./mask.ts";
import { secretShapesFor } from "./secret-shapes.ts";

/** Shortest known secret that is masked by value: a shorter one would eat ordinary text. */
const SHORTEST = 4;

/** Masks secrets in text: known values in every usual encoding, and everything shaped like one. */
export type Redact = (text: string) => string;

export function redactor(secrets: readonly string[]): Redact {
  const values = [
    ...new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(spellings)),
  ];
  // Longest first, so that a secret that contains another is masked whole.
  const known = values.sort((a, b) => b.length - a.length).map(escaped);
  const byValue = known.length > 0 ? new RegExp(known.join("|"), "g") : null;
  return (text) => {
    const masked = byValue ? text.replace(byValue, MASK) : text;
    return secretShapesFor(masked).reduce(
      (rest, { pattern, keep }) => rest.replace(pattern, keep),
      masked,
    );
  };
}

/** Redacts every string of a JSON value, keys included; the shape stays, and so does what held none. */
export function redactDeep<T>(value: T, redact: Redact): T {
  return walk(value, remembering(redact), new Map()) as T;
}

/** Longer ones hardly ever come twice. */
const COMES_AGAIN = 120; // characters

/** Names, paths and times come again and again, and each is looked at once. */
function remembering(redact: Redact): Redact {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > COMES_AGAIN) return redact(text);
    const found = known.get(text) ?? redact(text);
    known.set(text, found);
    return found;
  };
}

/** A key as it may be written, and whether it is a secret's name. */
interface Name {
  readonly text: string;
  readonly isSecret: boolean;
}

/** `names`: keys come again and again, and each is looked at once. */
function walk(value: unknown, redact: Redact, names: Map<string, Name>): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return inList(value, redact, names);
  if (value === null || typeof value !== "object") return value;
  const entries: [string, unknown][] = [];
  let isSame = true;
  for (const [key, item] of Object.entries(value)) {
    const name = names.get(key) ?? nameOf(key, redact);
    names.set(key, name);
    // A value under a secret's name is a secret, whatever it looks like.
    const isMasked = name.isSecret && typeof item === "string";
    const masked = isMasked ? MASK : walk(item, redact, names);
    isSame &&= name.text === key && masked === item;
    entries.push([name.text, masked]);
  }
  return isSame ? value : Object.fromEntries(entries);
}

function inList(
  list: readonly unknown[],
  redact: Redact,
  names: Map<string, Name>,
): readonly unknown[] {
  const masked = list.map((item, index) =>
    isGiven(list[index - 1], item, redact) ? MASK : walk(item, redact, names),
  );
  return masked.every((item, index) => item === list[index]) ? list : masked;
}

/** An argument whose option, the item before it, says that it is a secret. */
function isGiven(option: unknown, argument: unknown, redact: Redact): boolean {
  if (typeof option !== "string" || typeof argument !== "string") return false;
  if (!/^--?[\w-]+$/.test(option) || argument === "") return false;
  const line = `x ${option} ${argument}`;
  return redact(line) !== line && !redact(line).includes(argument);
}

function nameOf(key: string, redact: Redact): Name {
  return { text: redact(key), isSecret: redact(`${key}=x`) !== `${key}=x` };
}

/** A secret as it stands, and as it appears in URLs, JSON, HTML, hex, and base64 at each of three offsets. */
function spellings(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inUrl = encodeURIComponent(secret);
  const bytes = new TextEncoder().encode(secret);
  const base64 = [0, 1, 2].map((skip) => base64Core(bytes, skip));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    secret,
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    ...[inUrl, inUrl.replaceAll("%20", "+"), encodeURIComponent(inUrl)].flatMap(lowerToo),
    ...base64.flatMap((core) => [core, core.replaceAll("+", "-").replaceAll("/", "_")]),
    ...(secret.length >= 8 ? [hex, hex.toUpperCase()] : []),
  ].filter((text) => text.length >= SHORTEST);
}

/** Percent encoding may be written in small letters. */
function lowerToo(text: string): readonly string[] {
  return [text, text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())];
}

/**
 * The base64 characters that depend on the secret alone when it starts `skip` bytes into a group:
 * so `user:secret` in a Basic header is found too.
 */
function base64Core(bytes: Uint8Array, skip: number): string {
  const padded = new Uint8Array(skip + bytes.length);
  padded.set(bytes, skip);
  const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
  const start = skip === 0 ? 0 : skip + 1;
  const end = (padded.length * 8) % 6 === 0 ? text.length : text.length - 1;
  const core = text.slice(start, end);
  // A short core would be found in innocent text.
  return core.length >= 8 ? core : "";
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
