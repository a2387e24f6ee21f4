import type { Place } from "../../../case/place.ts";
import { type Param, phrase } from "../../phrases.ts";

/** Where the code raised it, in words; `or` where nobody said at which line. */
export function whereRaised(origin: Place | null, or: Param = phrase("line-in-log")): Param {
  if (origin?.file) return origin.line === null ? origin.file : `${origin.file}:${origin.line}`;
  return origin?.remote ?? or;
}
