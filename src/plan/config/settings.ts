import { parse } from "yaml";
import { suggestion } from "../nearest.ts";
import { OPTIONS, type OptionSpec } from "../options.ts";
import type { Problem } from "../usage-error.ts";
import type { KeyPath, YamlFile } from "./document.ts";

/** Where a setting was written. `name` is a file relative to the repository, or an input. */
export interface Origin {
  readonly from: "input" | "file";
  readonly name: string;
  readonly line: number | null;
}

/** Config file and inputs laid over each other, not yet validated. */
export interface Settings {
  readonly value: unknown;
  /** Who wrote the value at the path, or the part that it would belong to. */
  originOf(path: KeyPath): Origin | null;
  readonly problems: readonly Problem[];
}

/** Of these an input replaces its siblings in the file: they exclude each other. */
const ALTERNATIVES: readonly (readonly [string, readonly string[]])[] = [
  ["upload", ["file", "size"]],
  ["auth", ["bearer", "headers", "login", "steps"]],
];

/** Inputs win over the file, key by key. `file` is null when there is no config file. */
export function layOver(
  file: { readonly name: string; readonly yaml: YamlFile } | null,
  inputs: Readonly<Record<string, string>>,
): Settings {
  const problems: Problem[] = [...(file?.yaml.problems ?? []), ...unknownInputs(inputs)];
  const given: { readonly key: readonly string[]; readonly name: string }[] = [];
  let value: unknown = file?.yaml.value ?? {};
  for (const option of OPTIONS) {
    const text = inputs[option.name];
    if (text === undefined || text.trim() === "") continue;
    const read = readInput(option, text);
    if ("message" in read) problems.push(read);
    else {
      value = withValue(withoutRivals(value, option, given), option.key, read.value);
      given.push(option);
    }
  }
  return {
    value,
    problems,
    originOf(path) {
      const input = given.find(({ key }) => key.every((part, index) => path[index] === part));
      if (input) return { from: "input", name: input.name, line: null };
      if (!file) return null;
      return { from: "file", name: file.name, line: file.yaml.lineOf(path) };
    },
  };
}

function unknownInputs(inputs: Readonly<Record<string, string>>): Problem[] {
  const known = OPTIONS.map(({ name }) => name);
  return Object.keys(inputs)
    .filter((name) => !known.includes(name))
    .map((key) => ({
      file: null,
      line: null,
      key,
      message: `no such input.${suggestion(key, known)}`,
    }));
}

function readInput({ name, takes }: OptionSpec, text: string): { value: unknown } | Problem {
  if (takes === "text") return { value: text.trim() };
  try {
    const value: unknown = parse(text);
    if (takes !== "list" || Array.isArray(value)) return { value };
    const entries = text.split(/[,\n]/).map((entry) => entry.trim());
    return { value: entries.filter((entry) => entry !== "").map((entry) => parse(entry)) };
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const why = said.replace(/ at line \d+.*$/, "");
    return { file: null, line: null, key: name, message: `not valid YAML: ${why}` };
  }
}

function withoutRivals(
  value: unknown,
  { key }: OptionSpec,
  given: readonly { readonly key: readonly string[] }[],
): unknown {
  const [group, name] = key;
  const [, rivals] = ALTERNATIVES.find(([of]) => of === group) ?? [];
  if (group === undefined || name === undefined || !rivals?.includes(name)) return value;
  const fromInputs = given
    .filter((other) => other.key[0] === group)
    .map(({ key: [, leaf] }) => leaf);
  const kept = Object.entries(asRecord(asRecord(value)[group])).filter(
    ([other]) => !rivals.includes(other) || fromInputs.includes(other),
  );
  return { ...asRecord(value), [group]: Object.fromEntries(kept) };
}

function withValue(into: unknown, [head, ...rest]: readonly string[], value: unknown): unknown {
  if (head === undefined) return value;
  const record = asRecord(into);
  return { ...record, [head]: withValue(record[head], rest, value) };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
