import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated.ts";

/**
 * The text of `dist/NAME.mjs`: says in one line that Node is too old, before anything is parsed
 * that an older Node does not know, else starts the bundled program. It has to stay readable for
 * every Node that knows ES modules (12 and newer).
 */
export function bootstrap(name: string): string {
  const shebang = name === "cli" ? "#!/usr/bin/env node\n" : "";
  return `${shebang}const version = process.versions.node;
if (Number(version.split(".")[0]) < ${oldestNode()}) {
  process.stderr.write("bad-gateway needs Node ${oldestNode()} or newer; this is v" + version + ".\\n");
  process.exitCode = 2;
} else {
  ${start(name)}
}
`;
}

/** People start the command again and again: Node then keeps what it compiled (module.html). */
function start(name: string): string {
  const begin = `import("./chunks/${name}.mjs");`;
  if (name !== "cli") return begin;
  return `import("node:module").then(({ enableCompileCache }) => {
    enableCompileCache();
    return ${begin}
  });`;
}

/** The major version that package.json's `engines` asks for. */
function oldestNode(): number {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    engines: { node: string };
  };
  return Number(manifest.engines.node.replace(">=", ""));
}
