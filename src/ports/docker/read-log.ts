import type { CallOptions, LogPart } from "../docker.ts";
import { demultiplex } from "./frames.ts";
import type { Engine } from "./request.ts";

/** Lines of log that the engine is asked for at most; it finds the last ones without reading all. */
const LOG_LINES = 50_000;

/** What a container or a task has printed, with the engine's time in front of each line. */
export async function readLog(
  engine: Engine,
  path: string,
  { tty, bytes, ...span }: LogPart,
  options?: CallOptions,
): Promise<{ readonly text: string; readonly truncated: boolean }> {
  const query = { stdout: true, stderr: true, timestamps: true, tail: LOG_LINES, ...span };
  const raw = await engine.bytes({ method: "GET", path, query }, options);
  return lastLines(tty ? raw.toString() : demultiplex(raw).all, bytes);
}

function lastLines(text: string, bytes: number): { text: string; truncated: boolean } {
  const whole = Buffer.from(text);
  if (whole.length <= bytes) return { text, truncated: text.split("\n").length > LOG_LINES };
  const start = whole.indexOf("\n", whole.length - bytes) + 1;
  return { text: whole.subarray(start).toString(), truncated: true };
}
