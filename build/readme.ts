/** Renders recorded cases into pages, so that the output they show is what the tool says today. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFile } from "../src/case/captures.ts";
import { clock } from "../src/ports/clock.ts";
import { rawLines } from "../src/read/pasted/lines.ts";
import { palette } from "../src/report/terminal/palette.ts";
import { recognisedBlock } from "../src/report/terminal/recognised-block.ts";
import { renderTerminal } from "../src/report/terminal.ts";
import { caseOfPaste } from "../src/verbs/explaining/explain.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { type GeneratedFile, root } from "./generated.ts";
import { withTables } from "./inputs-table.ts";

const BLOCK = /(<!-- output: (\S+) -->\n)[\s\S]*?(<!-- end of output -->)/g;
const WIDTH = 100;

/** Pages that show output. */
export function pagesWithOutput(): readonly GeneratedFile[] {
  return ["README.md", "docs/seeds.md"].map(withOutput);
}

function withOutput(path: string): GeneratedFile {
  const text = readFileSync(join(root, path), "utf8").replace(
    BLOCK,
    (_, start: string, shown: string, end: string) => `${start}\n${output(shown)}\n${end}`,
  );
  return { path, text: withTables(text) };
}

/** A recorded case, or a paste, which is explained first. */
function output(path: string): string {
  const text = readFileSync(join(root, path), "utf8");
  return path.endsWith(".json") ? report(JSON.parse(text) as CaseFile) : explained(text);
}

function explained(text: string): string {
  const inputs = [{ name: "", lines: rawLines(text) }];
  const { file, recognised } = caseOfPaste(inputs, { ...clock, now: () => 0 });
  const block = recognisedBlock(recognised, palette(false), { width: WIDTH, verbose: false });
  return report(file, `${block.join("\n")}\n`);
}

function report(file: CaseFile, before = ""): string {
  const options = { color: false, width: WIDTH, verbose: false, out: ".bad-gateway" };
  return `\`\`\`text\n${before}${renderTerminal(reportOf(file).report, options).trimEnd()}\n\`\`\`\n`;
}
