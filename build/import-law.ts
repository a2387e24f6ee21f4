/**
 * Who may import whom, once, as data; `build/lint/import-law.json` is the same law as Biome reads it.
 * `case`, `read`, `causes`, `diagnose` and `report` lie right of the waist: pure and synchronous.
 */
import { bringUpToDate, type GeneratedFile } from "./generated.ts";

interface Folder {
  /** Right of the waist: no package and no `node:` module but those in `packages`. */
  pure: boolean;
  /** Other folders of src/ that it imports, or a single file of one. */
  imports: readonly string[];
  packages?: readonly string[];
}

/** What a cause is, and what its sentences are made of. */
const theShapeOfACause = ["causes/define.ts", "causes/phrases.ts"];
const forStages = ["ports", "case", "read"];

const law: Readonly<Record<string, Folder>> = {
  case: { pure: true, imports: [] },
  read: { pure: true, imports: ["case"], packages: ["yaml", "dockerfile-ast"] },
  causes: { pure: true, imports: ["case"] },
  diagnose: { pure: true, imports: ["case", ...theShapeOfACause] },
  report: {
    pure: true,
    imports: ["case", "diagnose", ...theShapeOfACause],
    packages: ["sarif"], // its types alone
  },
  languages: { pure: true, imports: ["causes", "diagnose", "report"] },
  ports: { pure: false, imports: ["case"] },
  plan: { pure: false, imports: forStages },
  stack: { pure: false, imports: ["plan", ...forStages] },
  probe: { pure: false, imports: ["plan", ...forStages] },
  gather: { pure: false, imports: ["plan", ...forStages] },
  deliver: { pure: false, imports: ["ports", "report", "case"] },
  verbs: {
    pure: false,
    imports: ["case", "read", "causes", "diagnose", "report", "languages", "ports"].concat(
      ["plan", "stack", "probe", "gather", "deliver"], // every stage
    ),
  },
};

/** Packages that reach outside the process: a test could not fake them, so they stay in ports/. */
const reachingOutside = [
  "testcontainers",
  "dockerode",
  "docker-modem",
  "undici",
  "tar-stream",
  "@actions/**",
  "@octokit/**",
];

/** `node:` modules that only compute; all others touch the machine and stay in ports/. */
const computing = ["buffer", "crypto", "events", "path", "stream", "url", "util", "zlib"].flatMap(
  (module) => [`!node:${module}`, `!node:${module}/**`],
);

const worldAsData = "Code right of the waist is pure: it takes its world as data.";
const impureGlobals = [
  ["fetch", "performance", "process", "crypto", "globalThis"],
  ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "Promise"],
].flat();

// Gitignore-style: the last pattern that matches an import decides.
function patternsOf(name: string, folder: Folder) {
  const { pure, imports, packages = [] } = folder;
  const closed = Object.keys(law).filter((other) => other !== name && !imports.includes(other));
  const files = imports.filter((path) => path.endsWith(".ts"));
  const group = [
    ...(pure ? ["**", "!./**", "!../**", ...packages.map((name) => `!${name}`)] : []),
    ...closed.map((other) => `../**/${other}/**`),
    ...files.map((path) => `!../**/${path}`),
    "../**/{main,post,cli}.ts",
    "../**/{test,build}/**",
  ];
  const message = `src/${name}/ imports ${listed([...imports, ...packages])}: the import law, see CONTRIBUTING.md.`;
  const outside = {
    group: ["node:*", "node:*/**", ...computing, ...reachingOutside],
    message: "Only src/ports/ reaches outside the process: ask a port, or add one.",
  };
  return pure || name === "ports" ? [{ group, message }] : [{ group, message }, outside];
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : new Intl.ListFormat("en").format(names);
}

/** The law as Biome's configuration. */
export function importLaw(): GeneratedFile {
  const perFolder = Object.entries(law).map(([name, folder]) => ({
    includes: [`src/${name}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: "error", options: { patterns: patternsOf(name, folder) } },
        },
      },
    },
  }));
  const purity = {
    includes: [
      ...Object.keys(law).flatMap((name) => (law[name]?.pure ? [`src/${name}/**`] : [])),
      "!src/report/html/client/**", // runs in the reader's browser
    ],
    plugins: ["./build/lint/pure.grit", "./build/lint/synchronous.grit"],
    linter: {
      rules: {
        style: {
          noRestrictedGlobals: {
            level: "error",
            options: {
              deniedGlobals: Object.fromEntries(impureGlobals.map((name) => [name, worldAsData])),
            },
          },
        },
      },
    },
  };
  const configuration = { overrides: [...perFolder, purity] };
  return {
    path: "build/lint/import-law.json",
    text: `${JSON.stringify(configuration, null, 2)}\n`,
  };
}

if (import.meta.main) {
  process.exitCode = bringUpToDate([importLaw()], { check: process.argv.includes("--check") });
}
