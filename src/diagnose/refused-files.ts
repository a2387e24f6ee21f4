import type { Cause } from "../causes/define.ts";
import type { LintFinding } from "./inspect.ts";
import { fill, type PartsOfSentences, textOf } from "./message.ts";

/** Something in a compose file for which compose does not start. */
export interface Refusal {
  readonly file: string;
  readonly line: number | null;
  /** `services.web.ports.0`; "" for the whole file. */
  readonly key: string;
  readonly message: string;
  /** False where it depends on what is around the files: a variable that is set elsewhere. */
  readonly certain: boolean;
  /** Variables without a value that it comes from. */
  readonly unset: readonly string[];
  /** A file of variables that is not there. */
  readonly absent: boolean;
}

/**
 * Each refusal as a finding of the cause that stands for them; what one variable or one file mends is
 * one finding with all its places. `stop` ends its sentence.
 */
export function refusedFiles(
  refusals: readonly Refusal[],
  cause: Cause,
  wording: PartsOfSentences,
  stop = ".",
): readonly LintFinding[] {
  const same = Map.groupBy(refusals, ({ message, certain, unset }, index) =>
    certain ? index : [message, ...unset].join("\0"),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [asFinding(first, others, { cause, wording, stop })] : [],
  );
}

interface Words {
  readonly cause: Cause;
  readonly wording: PartsOfSentences;
  readonly stop: string;
}

function asFinding(
  { file, line, key, message, certain, unset, absent }: Refusal,
  others: readonly Refusal[],
  { cause, wording, stop }: Words,
): LintFinding {
  const said = key === "" ? message : `${key}: ${message}`;
  const variables = { list: "and", of: unset } as const;
  const whole = /[.!?。？]$/.test(said) ? said : `${said}${stop}`;
  const say = (text: string) =>
    fill(textOf(cause.text, text), { message: whole, variables }, wording);
  // A variable that is required is named by the message itself.
  const isNamed = unset.every((name) => message.includes(name));
  return {
    cause: cause.id,
    severity: certain ? "error" : "warning",
    subject: "",
    places: [{ file, line }, ...others.map((other) => ({ file: other.file, line: other.line }))],
    summary: say(unset.length > 0 && !isNamed ? "unset" : "summary"),
    fix: { say: say(unset.length > 0 ? "set" : absent ? "make" : "fix"), patch: null },
    evidence: [],
  };
}
