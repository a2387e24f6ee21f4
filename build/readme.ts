/** Renders recorded cases into README.md, so that the output it shows is what the tool says today. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "../src/case/captures.ts";
import { renderTerminal } from "../src/report/terminal.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { type GeneratedFile, root } from "./generated.ts";

const BLOCK = /(<!-- output: (\S+) -->\n)[\s\S]*?(<!-- end of output -->)/g;
const WIDTH = 100;

export function readme(): GeneratedFile {
  const text = readFileSync(join(root, "README.md"), "utf8").replace(
    BLOCK,
    (_, start: string, path: string, end: string) => `${start}\n${output(path)}\n${end}`,
  );
  return { path: "README.md", text };
}

function output(path: string): string {
  const file = JSON.parse(readFileSync(join(root, path), "utf8")) as CaseFile;
  const options = { color: false, width: WIDTH, verbose: false, out: ".bad-gateway" };
  return `\`\`\`text\n${renderTerminal(reportOf(file).report, options).trimEnd()}\n\`\`\`\n`;
}
