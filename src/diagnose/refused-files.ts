import type { Cause } from "../causes/define.ts";
import type { LintFinding } from "./inspect.ts";
import { fill, textOf } from "./message.ts";

/** Something in a compose file for which compose does not start. */
export interface Refusal {
  readonly file: string;
  readonly line: number | null;
  /** `services.web.ports.0`; "" for the whole file. */
  readonly key: string;
  readonly message: string;
  /** False where it depends on what is around the files: a variable that is set elsewhere. */
  readonly certain: boolean;
}

/** Each refusal as a finding of the cause that stands for them; `stop` ends its sentence. */
export function refusedFiles(
  refusals: readonly Refusal[],
  cause: Cause,
  stop = ".",
): readonly LintFinding[] {
  return refusals.map(({ file, line, key, message, certain }) => {
    const said = key === "" ? message : `${key}: ${message}`;
    return {
      cause: cause.id,
      severity: certain ? "error" : "warning",
      subject: "",
      places: [{ file, line }],
      summary: fill(textOf(cause.text, "summary"), {
        message: /[.!?。？]$/.test(said) ? said : `${said}${stop}`,
      }),
      fix: { say: textOf(cause.text, "fix"), patch: null },
      evidence: [],
    };
  });
}
