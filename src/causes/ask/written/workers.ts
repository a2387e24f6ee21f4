import type { Written } from "./evidence.ts";
import { type StartLine, startLine } from "./start-line.ts";

/** How many processes of its server a start command asks for; null: it does not say. */
export function workersOf(
  view: Written,
  service: string,
): { readonly workers: number; readonly line: StartLine } | null {
  const line = startLine(view, service);
  const options = /(?:^|[\s/])(?:uvicorn|gunicorn|hypercorn)\s(.*)$/s.exec(line?.text ?? "")?.[1];
  const count = /(?:--workers|-w)(?:[= ]+)["']?(\d+)/.exec(options ?? "")?.[1];
  return line && count !== undefined ? { workers: Number(count), line } : null;
}
