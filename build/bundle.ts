import { build, type Metafile, type Plugin } from "esbuild";
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

// CommonJS packages inside an ES module still ask for require and __dirname while they load.
const banner = `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`;

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
    // Minified code starts slower and prints its one enormous line at an uncaught error.
    minify: false,
    legalComments: "none",
    banner: { js: banner },
    metafile: true,
    write: false,
    logLevel: "error",
    plugins: [leaveOut, oneUndici],
  });
  const chunks = result.outputFiles.map((file) => {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const output = result.metafile.outputs[`out/${name}`];
    const inputs = Object.entries(output?.inputs ?? {});
    const bytes = new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
    return { name, text: file.text, entry: output?.entryPoint, bytes };
  });
  return { chunks, metafile: result.metafile };
}

/**
 * Packages that dockerode and testcontainers load but that only DOCKER_HOST=ssh://, port
 * forwarding and image builds through dockerode use. The stub loads and refuses when it is called.
 * With ssh2 its native add-ons go too, so dist is the same whether or not they were compiled.
 */
const refused = /^(ssh2|@grpc\/grpc-js|@grpc\/proto-loader|protobufjs)$/;

const leaveOut: Plugin = {
  name: "leave-out",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: refused }, ({ path }) => ({ path, namespace: "refused" }));
    // @actions/core asks for tokens with it, which we never do; loading it takes half of the start.
    onResolve({ filter: /^@actions\/http-client/ }, ({ path, importer }) =>
      importer.includes("/@actions/core/") ? { path, namespace: "refused" } : undefined,
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

/** @actions/* bring two copies of undici 6, unlike testcontainers: one version serves them all. */
const oneUndici: Plugin = {
  name: "one-undici",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^undici$/ }, ({ path, kind, resolveDir }) =>
      resolveDir === root ? undefined : resolve(path, { kind, resolveDir: root }),
    );
  },
};
