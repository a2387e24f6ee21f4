import { join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { BANNER } from "./banner.ts";
import { condensed } from "./condense.ts";
import { root } from "./generated.ts";

/** A bundled chunk before it has its final name; `entry` is the source it starts with, if any. */
export interface Chunk {
  /** File name with esbuild's hash: unique, so that it can be found in other chunks' text. */
  name: string;
  text: string;
  /** Relative to the repository's root; absent for code that several chunks share. */
  entry: string | undefined;
  /** Bytes of each source in this chunk, by path relative to the repository's root. */
  bytes: ReadonlyMap<string, number>;
}

/**
 * Bundles the given sources with everything they need into ES modules that share chunks. Dynamic
 * imports stay separate chunks, so a verb loads only what it uses.
 */
export async function bundle(
  entries: readonly string[],
): Promise<{ chunks: Chunk[]; metafile: Metafile }> {
  const result = await build({
    entryPoints: [...entries],
    outdir: "out",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outExtension: { ".js": ".mjs" },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // Names cut short start slower, and nobody can read the stack of an error.
    minify: false,
    legalComments: "none",
    define: { "process.env.UNDICI_USE_MILO": '""' },
    banner: { js: BANNER },
    metafile: true,
    write: false,
    logLevel: "error",
    plugins: [leaveOut, withoutGathering, oneUndici, yamlAsModules],
  });
  const chunks = result.outputFiles.map((file) => {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const output = result.metafile.outputs[`out/${name}`];
    const inputs = Object.entries(output?.inputs ?? {});
    const bytes = new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
    return { name, text: file.text, entry: output?.entryPoint, bytes };
  });
  return { chunks: await Promise.all(chunks.map(condensed)), metafile: result.metafile };
}

/**
 * Packages that dockerode and testcontainers load but that only DOCKER_HOST=ssh://, port
 * forwarding, image builds through dockerode and copying files into containers use. The stub loads
 * and refuses when it is called. With ssh2 its native add-ons go too, so dist is the same whether or
 * not they were compiled; archiver alone would be a sixth of dist.
 */
const refused = /^(ssh2|@grpc\/grpc-js|@grpc\/proto-loader|protobufjs|archiver)$/;

const leaveOut: Plugin = {
  name: "leave-out",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: refused }, ({ path }) => ({ path, namespace: "refused" }));
    // @actions/core asks for tokens with it, which we never do; loading it takes half of the start.
    onResolve({ filter: /^@actions\/http-client/ }, ({ path, importer }) =>
      importer.includes("/@actions/core/") ? { path, namespace: "refused" } : undefined,
    );
    // Commander would start other programs as subcommands of ours.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("/commander/") ? { path, namespace: "refused" } : undefined,
    );
    onLoad({ filter: /./, namespace: "refused" }, ({ path }) => ({
      contents: `const refuse = () => { throw new Error("bad-gateway does not carry ${path}"); };
module.exports = new Proxy(function () {}, {
  get: (_, name) => (name === "__esModule" || typeof name === "symbol" ? undefined : module.exports),
  apply: refuse,
  construct: refuse,
});`,
    }));
  },
};

/**
 * For an `import` of these, Node first gathers everything that they export, with parts that it would
 * not load otherwise; asked for as below it hands over what is there.
 */
const withoutGathering: Plugin = {
  name: "without-gathering",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(?:fs|process|util)$/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path, namespace: "built-in" } : undefined,
    );
    onLoad({ filter: /./, namespace: "built-in" }, ({ path }) => ({
      // Each by itself, so that only what is used is asked for.
      contents: [
        `const all = process.getBuiltinModule("${path}");`,
        "export default all;",
        ...Object.keys(process.getBuiltinModule(path) ?? {})
          .filter((name) => name !== "default")
          .map((name) => `export const ${name} = /* @__PURE__ */ (() => all.${name})();`),
      ].join("\n"),
    }));
  },
};

/**
 * @actions/* bring two copies of undici 6, unlike testcontainers: one version serves them all. What
 * its index has for tests and for browsers' interfaces is asked for by nobody, and its second parser,
 * milo, only where UNDICI_USE_MILO is set, which counts as never set here.
 */
const oneUndici: Plugin = {
  name: "one-undici",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^\.\/lib\/(?:mock|interceptor|web\/(?:websocket|eventsource|cookies))\b/ },
      ({ path, importer }) =>
        importer === join(root, "node_modules/undici/index.js")
          ? { path: `undici${path.slice(1)}`, namespace: "refused" }
          : undefined,
    );
    onResolve({ filter: /^\.\.\/milo\// }, ({ path, importer }) =>
      importer === join(root, "node_modules/undici/lib/dispatcher/parser-h1.js")
        ? { path: `undici/lib${path.slice(2)}`, namespace: "refused" }
        : undefined,
    );
    onResolve({ filter: /^undici$/ }, ({ path, kind, resolveDir }) =>
      resolveDir === root ? undefined : resolve(path, { kind, resolveDir: root }),
    );
  },
};

/**
 * For Node, yaml comes as CommonJS, which is wrapped, linked as the program starts, and carried
 * whole. For browsers the same code comes as modules, of which only what is used is carried.
 */
const yamlAsModules: Plugin = {
  name: "yaml-as-modules",
  setup({ onResolve }) {
    const path = join(root, "node_modules/yaml/browser/dist/index.js");
    // docker-compose reads with it what `config` prints, which we never ask of it.
    onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.includes("/docker-compose/") ? { path: "yaml", namespace: "refused" } : { path },
    );
  },
};
