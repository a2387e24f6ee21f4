import type { KeyPath } from "./config/document.ts";

const SECRET_NAME =
  /passw|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization|cookie|dsn/i;

/** Every shell sets these: masking them would mask the paths of the stack itself. */
const WORKING_DIRECTORY = /^(OLD)?PWD$/;

/** Whether something of that name usually holds a secret. */
function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !WORKING_DIRECTORY.test(name);
}

/** What a login or a header calls one in short. */
const CREDENTIAL_NAME = /^(?:pass|pin|otp|session(?:-?id)?|x-(?:auth|session)[\w-]*)$/i;

/** Whether the config key is for a credential. */
export function isSecretKey(path: KeyPath): boolean {
  const [group, second] = path;
  const leaf = String(path.at(-1));
  // These say where a token stands in an answer.
  if (path.includes("save") || path.join(".") === "auth.login.token") return false;
  if (group === "auth") {
    return second === "bearer" || isSecretName(leaf) || CREDENTIAL_NAME.test(leaf);
  }
  return ["env", "health", "upload"].includes(String(group)) && isSecretName(leaf);
}

/** What is sent below `auth`; the rest says where to and how. */
const SENT = new Set<unknown>(["headers", "json", "form"]);

/** Whether a value that was handed over for this key is one: of what logs in, also what looks random. */
export function isCredential(path: KeyPath, value: string): boolean {
  if (isSecretKey(path)) return true;
  return path[0] === "auth" && path.some((part) => SENT.has(part)) && looksRandom(value);
}

/** Shorter values are no secrets, and masking them would eat ordinary text. */
const SHORTEST = 4;

/**
 * Values to be masked wherever they appear. What was handed to us as a secret (`given`) is masked
 * whatever it looks like; what merely stands under a secret's name (`named`: files, environment)
 * only when it looks random, so that POSTGRES_PASSWORD=postgres does not eat ordinary words.
 */
export function secretValues(given: readonly string[], named: readonly string[]): string[] {
  const values = [
    ...given.filter((value) => value.length >= SHORTEST),
    ...named.filter(looksRandom),
  ];
  return [...new Set(values)];
}

function looksRandom(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value));
  return value.length >= 8 && (kinds.length >= 3 || (kinds.length === 2 && /\d/.test(value)));
}

/** Values that stand under a secret's name. */
export function namedSecrets(env: Readonly<Record<string, string | null | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value && isSecretName(name) ? [value] : [],
  );
}
