import type { CaseFile } from "../../case/captures.ts";
import { seal } from "../../case/seal.ts";
import type { Clock } from "../../ports/clock.ts";
import { pastedCase, spanOf } from "../../read/pasted/pasted-case.ts";
import { type Input, segmentsOf } from "../../read/pasted/segments.ts";
import { whereItRuns } from "../../read/pasted/where-it-runs.ts";
import type { Recognised } from "../../report/recognised.ts";
import { TOOL } from "../tool.ts";

export interface Explained {
  readonly file: CaseFile;
  readonly recognised: readonly Recognised[];
}

/** Makes a case of what was pasted, redacted as every case is. */
export function caseOfPaste(inputs: readonly Input[], clock: Clock): Explained {
  const startedAt = new Date(clock.now()).toISOString();
  const named = inputs.length > 1;
  const segments = inputs.flatMap((input) =>
    segmentsOf(input).map((one) =>
      named || one.input === "" ? one : { ...one, input: input.name },
    ),
  );
  const { plan, captures } = pastedCase(segments, startedAt);
  const runsOn = whereItRuns(inputs.flatMap(({ lines }) => lines));
  const file: CaseFile = {
    schema: 1,
    tool: TOOL,
    startedAt,
    ms: 0,
    commit: null,
    plan: runsOn === null ? plan : { ...plan, runsOn },
    stopped: null,
    captures,
  };
  return {
    file: seal(file, []),
    recognised: segments.map((one) => ({
      ...one,
      where: spanOf(named ? one : { ...one, input: "" }),
    })),
  };
}
