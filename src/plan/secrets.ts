import type { KeyPath } from "./config/document.ts";

const SECRET_NAME =
  /passw|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization|cookie|dsn/i;

/** Every shell sets these: masking them would mask the paths of the stack itself. */
const WORKING_DIRECTORY = /^(OLD)?PWD$/;

/** Whether something of that name usually holds a secret. */
function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !WORKING_DIRECTORY.test(name);
}

/** Whether the config key is for a credential. */
export function isSecretKey(path: KeyPath): boolean {
  const [group, second] = path;
  const leaf = String(path.at(-1));
  // These say where a token stands in an answer.
  if (path.includes("save") || path.join(".") === "auth.login.token") return false;
  if (group === "auth") return second === "bearer" || isSecretName(leaf);
  return ["env", "health"].includes(String(group)) && isSecretName(leaf);
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
