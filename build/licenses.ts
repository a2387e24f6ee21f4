import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated.ts";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** The licence texts of all packages among these sources, as MIT, BSD and Apache ask for. */
export function licensesOf(sources: readonly string[]): string {
  const folders = new Set(sources.flatMap((path) => packageFolder(path) ?? []));
  const sections = [...folders].map(section).sort();
  return [
    "bad-gateway carries the following packages, each under its own licence.\n",
    ...new Set(sections),
  ].join(`\n${"-".repeat(80)}\n\n`);
}

function packageFolder(path: string): string | undefined {
  return /^(?<folder>(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.groups?.["folder"];
}

function section(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(root, folder, "package.json"), "utf8"),
  ) as Manifest;
  const file = readdirSync(join(root, folder)).find((file) => /^(licen[cs]e|copying)/i.test(file));
  const path = join(root, folder, file ?? "LICENSE");
  const text = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim() : "";
  return `${name} ${version} (${license ?? "licence not named"})\n\n${text || "The package carries no licence text."}\n`;
}
