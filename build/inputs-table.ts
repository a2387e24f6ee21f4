/** The tables of inputs and outputs in the README, from action.yml. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./generated.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface ActionYml {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const BLOCK = /(<!-- (inputs|outputs) of action\.yml -->\n)[\s\S]*?(<!-- end of \2 -->)/g;

/** The text with its tables as action.yml has them. */
export function withTables(text: string): string {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as ActionYml;
  return text.replace(BLOCK, (_, start: string, what: "inputs" | "outputs", end: string) => {
    const rows = Object.entries(action[what]).map(([name, about]) => row(name, about, what));
    const head = what === "inputs" ? "| input | what | default |" : "| output | what |";
    const rule = what === "inputs" ? "| --- | --- | --- |" : "| --- | --- |";
    return `${start}\n${[head, rule, ...rows].join("\n")}\n\n${end}`;
  });
}

function row(name: string, { description, default: given }: Described, what: string): string {
  const cells = [`\`${name}\``, description.replaceAll("|", "\\|")];
  if (what === "inputs") cells.push(given === undefined ? "" : `\`${given}\``);
  return `| ${cells.join(" | ")} |`;
}
