import type { Redact } from "../../case/redact.ts";
import type { Progress } from "../../ports/progress.ts";

/** Programs print what they were given: their words are masked like everything else. */
export function discreet({ begin, note, end, warn }: Progress, redact: Redact): Progress {
  return {
    begin: (stage, text) => begin(stage, redact(text)),
    note: (text) => note(redact(text)),
    end: (stage, text) => end(stage, redact(text)),
    warn: (text) => warn(redact(text)),
  };
}
