/** The style and the script of report.html, bundled into one committed file, so that the sources run as they are. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";
import { type GeneratedFile, root } from "./generated.ts";

const folder = "src/report/html";

export async function pageAssets(): Promise<GeneratedFile> {
  const [script, style] = await Promise.all([built("client/main.ts"), built("style/main.css")]);
  const assets = { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
  return { path: `${folder}/assets.json`, text: `${JSON.stringify(assets, null, 2)}\n` };
}

async function built(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, folder, entry)],
    bundle: true,
    minify: true,
    // Other signs would be read in the encoding that somebody saves the page in.
    charset: "ascii",
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text.trim() ?? "";
}

/** As a content security policy names an inline script or style. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
