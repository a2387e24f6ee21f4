import type { AppException } from "../../../case/codes/app.ts";
import type { Place } from "../../../case/place.ts";
import type { AppContext } from "../log-line.ts";

export type Frame = AppException["frames"][number];

/** A stack of thousands of frames says no more than its two ends. */
const HEAD = 20;
const TAIL = 60;

/** Adds a frame, and drops from the middle what is too much. */
export function push(frames: Frame[], frame: Frame): void {
  frames.push(frame);
  if (frames.length > HEAD + TAIL) frames.splice(HEAD, 1);
}

/** The innermost frame of the repository; `frames` go from the outermost to the innermost. */
export function origin(
  frames: readonly Frame[],
  context: AppContext,
): { frame: Frame; place: Place } | null {
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at];
    if (frame === undefined || foreign(frame.file)) continue;
    const place = context.place(frame.file, frame.line);
    if (place !== null) return { frame, place };
  }
  return null;
}

const LIBRARIES = [
  "/site-packages/",
  "/dist-packages/",
  "/node_modules/",
  "/usr/lib/",
  "/usr/local/lib/",
];

function foreign(file: string): boolean {
  return (
    file.startsWith("<") ||
    file.startsWith("node:") ||
    LIBRARIES.some((part) => file.includes(part))
  );
}
