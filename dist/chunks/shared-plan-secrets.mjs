import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/plan/secrets.ts
var SECRET_NAME = /passw|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization|cookie|dsn/i;
var WORKING_DIRECTORY = /^(OLD)?PWD$/;
function isSecretName(name) {
  return SECRET_NAME.test(name) && !WORKING_DIRECTORY.test(name);
}
function isSecretKey(path) {
  const [group, second] = path;
  const leaf = String(path.at(-1));
  if (path.includes("save") || path.join(".") === "auth.login.token") return false;
  if (group === "auth") return second === "bearer" || isSecretName(leaf);
  return ["env", "health"].includes(String(group)) && isSecretName(leaf);
}
var SHORTEST = 4;
function secretValues(given, named) {
  const values = [
    ...given.filter((value) => value.length >= SHORTEST),
    ...named.filter(looksRandom)
  ];
  return [...new Set(values)];
}
function looksRandom(value) {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value));
  return value.length >= 8 && (kinds.length >= 3 || kinds.length === 2 && /\d/.test(value));
}
function namedSecrets(env) {
  return Object.entries(env).flatMap(
    ([name, value]) => value && isSecretName(name) ? [value] : []
  );
}

export {
  isSecretKey,
  secretValues,
  namedSecrets
};
