import {
  problemLine
} from "./shared-plan-usage-error.mjs";
import {
  said
} from "./shared-causes-phrases.mjs";

// src/verbs/problem-words.ts
function problemInWords(problem, language) {
  return problemLine({ ...problem, message: said(problem.message, "problems", language) });
}
function warningInWords(problem, language) {
  return said(`warning: ${problemInWords(problem, language)}`, "problems", language);
}

// src/plan/secrets.ts
var SECRET_NAME = /passw|passphrase|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential|authorization|cookie|dsn/i;
var WORKING_DIRECTORY = /^(OLD)?PWD$/;
function isSecretName(name) {
  return SECRET_NAME.test(name) && !WORKING_DIRECTORY.test(name);
}
var CREDENTIAL_NAME = /^(?:pass|pin|otp|session(?:-?id)?|x-(?:auth|session)[\w-]*)$/i;
function isSecretKey(path) {
  const [group, second] = path;
  const leaf = String(path.at(-1));
  if (path.includes("save") || path.join(".") === "auth.login.token") return false;
  if (group === "auth") {
    return second === "bearer" || isSecretName(leaf) || CREDENTIAL_NAME.test(leaf);
  }
  return ["env", "health", "upload"].includes(String(group)) && isSecretName(leaf);
}
var SENT = /* @__PURE__ */ new Set(["headers", "json", "form"]);
function isCredential(path, value) {
  if (isSecretKey(path)) return true;
  return path[0] === "auth" && path.some((part) => SENT.has(part)) && looksRandom(value);
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

// src/plan/options.ts
var option = (key, takes, help) => ({
  name: key.replaceAll(".", "-"),
  key: key.split("."),
  takes,
  help
});
var OPTIONS = [
  option("compose", "list", "Compose files, in the order in which compose merges them"),
  option("profiles", "list", "Compose profiles to enable"),
  option("services", "list", "Only these services, and what they depend on"),
  option("env-file", "list", "Environment files for compose"),
  option("env", "yaml", "Variables for compose and for ${NAME} in the config"),
  option("project", "text", "Compose project name; else a new one for every run"),
  option("proxy.service", "text", "Compose service that runs nginx"),
  option("proxy.port", "number", "Port of nginx in its container"),
  option("proxy.host", "text", "Host header that users send"),
  option("proxy.scheme", "text", "http or https"),
  option("proxy.insecure", "flag", "Accept certificates that cannot be verified"),
  option("backend.service", "text", "Compose service behind nginx"),
  option("backend.port", "number", "Port that the backend listens on"),
  option("health.direct", "text", "Health path at the backend"),
  option("health.proxied", "text", "Health path through nginx"),
  option("health.headers", "yaml", "Headers for the health requests"),
  option("upload.path", "text", "Path of the upload through nginx"),
  option("upload.method", "text", "Method of the upload (POST)"),
  option("upload.field", "text", "Form field of the file (file)"),
  option("upload.file", "text", "File to upload, inside the repository"),
  option("upload.size", "text", "Size of a generated file instead, like 3MB (64KB)"),
  option("upload.fields", "yaml", "Further form fields"),
  option("upload.expect", "list", "Statuses that count as good for the upload"),
  option("routes", "yaml", "Further GET checks: a list of {path, backend, expect}"),
  option("auth.bearer", "text", "Bearer token to send"),
  option("auth.headers", "yaml", "Headers that carry the credentials"),
  option("auth.login", "yaml", "Log in first: {path, json or form, token}"),
  option("auth.steps", "yaml", "Requests that log in, for what auth-login cannot say"),
  option("timeout", "number", "Seconds to become ready, after build and pull (120)"),
  option("request-timeout", "number", "Seconds for one request (75)"),
  option("lang", "text", "Language of the texts: en, zh-CN or zh-TW; else the environment's"),
  option("second-day", "flag", "Reserved"),
  option("prove-fix", "flag", "Reserved"),
  option(
    "target",
    "yaml",
    "Check what runs already: {docker: {project: NAME}}, {ssh: USER@HOST} or {url: ADDRESS}"
  )
];

export {
  isSecretKey,
  isCredential,
  secretValues,
  namedSecrets,
  OPTIONS,
  problemInWords,
  warningInWords
};
