import { type Context, startOf, type Variables, variable } from "../context.ts";
import type { Node } from "../node.ts";
import { readEnvText } from "../variables/env-text.ts";

export interface EnvFiles {
  readonly files: readonly string[];
  /** Where they are asked for; null: they need not be there. */
  readonly required: Node | null;
}

/** Variables with those of environment files, which never change what is set already. */
export function withEnvFiles(
  context: Context,
  variables: Variables,
  { files, required }: EnvFiles,
): Variables {
  let found: Variables = {};
  for (const file of files) {
    const text = context.read(file);
    if (text === null) {
      if (required) {
        context.report("missing-file", [], required, `there is no environment file ${file}`);
      }
      continue;
    }
    const look = (name: string) => variable(variables, name) ?? variable(found, name);
    const { values, wrong } = readEnvText(text, look);
    if (wrong) {
      const at = { ...startOf(file), line: wrong.line, endLine: wrong.line };
      context.report("wrong-value", [], at, wrong.message);
    }
    found = { ...found, ...values };
  }
  return Object.keys(found).length > 0 ? { ...found, ...variables } : variables;
}
