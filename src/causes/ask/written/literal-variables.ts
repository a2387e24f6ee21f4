import type { Written } from "./evidence.ts";
import { type StartLine, startLine } from "./start-line.ts";

/** Servers that take their arguments as they are; others may replace variables by themselves. */
const SERVER = /^(?:\S*\/)?(?:gunicorn|uvicorn|hypercorn|daphne)$/;

/** A variable among the arguments of a server that no shell starts; null: there is none. */
export function literalVariable(
  view: Written,
  service: string,
): { readonly line: StartLine; readonly argument: string } | null {
  const line = startLine(view, service);
  const [program = "", ...words] = line?.text.split(" ") ?? [];
  if (!line || line.shell || !SERVER.test(program)) return null;
  const argument = words.find((word) => /\$(?:\{[A-Z_]\w*[^}]*\}|[A-Z_]\w*)/.test(word));
  return argument === undefined ? null : { line, argument };
}
