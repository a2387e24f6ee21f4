import type { TextOf } from "../../diagnose/inspect.ts";
import type { ReportPlace } from "../report.ts";

/** The same fault keeps its mark when lines are added above it: by what its line says. */
export function fingerprint(cause: string, { file, line }: ReportPlace, texts: TextOf): string {
  const source = file === null || line === null ? "" : texts(file)?.split(/\r?\n/)[line - 1];
  return hash(JSON.stringify([cause, file, (source ?? "").replace(/\s+/g, " ").trim()]));
}

/** FNV-1a, 64 bits: a mark to tell texts apart, no protection of anything. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
