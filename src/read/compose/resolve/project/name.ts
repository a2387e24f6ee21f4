import { type Context, startOf, type Variables, variable } from "../context.ts";
import { type ScalarNode, stringOf } from "../node.ts";
import { fillText } from "../variables/interpolate.ts";
import { parseYaml } from "../yaml/parse.ts";

export interface Naming {
  /** Asked for on the command line; null: not. */
  readonly asked: string | null;
  readonly files: readonly string[];
  readonly folder: string;
  readonly variables: Variables;
}

/** What compose calls the project: asked for, COMPOSE_PROJECT_NAME, `name:`, the folder. */
export function projectName(naming: Naming, context: Context): string {
  const { asked, files, folder, variables } = naming;
  const given = asked ?? (variable(variables, "COMPOSE_PROJECT_NAME") || null);
  const at = startOf(files[0] ?? "");
  if (given !== null) {
    if (normalName(given) !== given) {
      const message = `"${given}" is no project name; use lower-case letters, digits, - and _`;
      context.report("project-name", ["name"], at, message);
    }
    return given;
  }
  const written = files.map((file) => nameIn(file, context)).filter((name) => name !== null);
  const last = written.at(-1);
  const name = normalName(
    last
      ? String(fillText(last, ["name"], { variables, context }).value)
      : (folder.split("/").at(-1) ?? ""),
  );
  if (name === "") {
    const message =
      "the project has no name: no letter or digit is left of it; write name: at the top";
    context.report("project-name", ["name"], last ?? at, message);
  }
  return name;
}

function normalName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");
}

/** The problems of the file are reported when it is loaded. */
function nameIn(file: string, context: Context): ScalarNode | null {
  const text = context.read(file);
  if (text === null || !/^name\s*:/m.test(text)) return null;
  const quiet = { ...context, report: () => undefined };
  const names = parseYaml(file, text, quiet).map(({ root }) =>
    root.kind === "map" ? root.entries.get("name") : undefined,
  );
  const last = names.findLast((name) => (stringOf(name) ?? "") !== "");
  return last?.kind === "scalar" ? last : null;
}
