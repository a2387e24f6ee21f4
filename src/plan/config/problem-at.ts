import type { Problem } from "../usage-error.ts";
import type { KeyPath } from "./document.ts";
import type { Origin, Settings } from "./settings.ts";

/** A problem at a config key, wherever that key was written. */
export function problemAt(settings: Settings, path: KeyPath, message: string): Problem {
  return { ...placeOf(settings.originOf(path), path), message };
}

function placeOf(origin: Origin | null, path: KeyPath): Omit<Problem, "message"> {
  const key = path.join(".");
  if (origin?.from === "file") return { file: origin.name, line: origin.line, key };
  return { file: null, line: null, key: origin?.name ?? key };
}
