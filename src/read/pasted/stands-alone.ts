import { labelIn } from "./prompt.ts";

/** Compose tells of each container that ends while it is attached. */
export const EXITED =
  /^\s*(?<name>[\w.-]+) exited with code (?<code>\d+)(?<restarts> \(restarting\))?\s*$/;

/** People put it where they left something out. */
const ELLIPSIS = /^\s*(?:\.{3,}|…)\s*$/;

/** Whether a line says something by itself, so that it is not the rest of a line that was cut off. */
export function standsAlone(text: string): boolean {
  return ELLIPSIS.test(text) || EXITED.test(text) || labelIn(text) !== null;
}
