import type { Directive, Problem } from "../directive.ts";
import { holdsDirectives, ruleFor } from "./grammar.ts";
import { meantBy } from "./misspelt.ts";

/** Letters of the grammar's table; null where nothing is checked. */
type Context = string | null;

/**
 * Directives that stand where nginx does not allow them, and those that it does not know because of
 * one slip: names of modules that are not in our table are no fault. A root without `http` is a file that is
 * included somewhere: what it holds tells where, and where it does not, nothing is claimed.
 */
export function misplacedDirectives(root: readonly Directive[]): readonly Problem[] {
  const problems: Problem[] = [];
  visit(root, contextOfRoot(root), problems);
  return problems;
}

function contextOfRoot(root: readonly Directive[]): Context {
  const holds = (...names: readonly string[]): boolean =>
    root.some(({ name, block }) => block !== null && names.includes(name));
  if (holds("http", "stream", "events")) return "M";
  if (holds("server", "upstream", "map")) return "h";
  return holds("location") ? "s" : null;
}

function visit(directives: readonly Directive[], context: Context, problems: Problem[]): void {
  if (context === null) return;
  for (const directive of directives) {
    const { name, file, line, block, endLine } = directive;
    const rule = ruleFor(name);
    const at = { file, line, nginxLine: block ? line : endLine };
    const meant = rule ? null : meantBy(name, context);
    if (rule && !rule.contexts.includes(context)) {
      const detail = `"${name}" directive is not allowed here`;
      problems.push({ code: "not-allowed-here", ...at, detail });
    } else if (meant !== null) {
      problems.push({ code: "misspelt", ...at, detail: `unknown directive "${name}"`, meant });
    } else if (directive.block) {
      visit(directive.block, inside(directive, context), problems);
    }
  }
}

function inside({ name }: Directive, context: string): Context {
  if (!holdsDirectives(name)) return null;
  switch (name) {
    case "http":
      return "h";
    case "events":
      return "E";
    case "stream":
      return "S";
    case "server":
      return context === "S" ? "S" : "s";
    case "location":
      return "l";
    case "limit_except":
      return "m";
    case "if":
      return context === "s" ? "i" : "f";
    case "upstream":
      return context === "S" ? "S" : "u";
    default:
      return null;
  }
}
