import type { AnyFact } from "../../case/facts.ts";
import { fact, witness } from "../witness.ts";
import { type Dockerfile, stagesThatRun } from "./parse.ts";

/** Facts in the order of the file; of several CMD in final stages the last is in force. */
export function readInstructions(
  service: string,
  dockerfile: Dockerfile,
  target: string | null,
  how: string,
): readonly AnyFact[] {
  const final = new Set(stagesThatRun(dockerfile, target));
  return dockerfile.stages.flatMap((stage) =>
    stage.steps.map((step) => {
      const { line, endLine } = step;
      const place = { file: dockerfile.file, line, ...(endLine > line ? { endLine } : {}) };
      return fact(
        "dockerfile.instruction",
        service,
        {
          instruction: step.keyword,
          form: step.form,
          args: step.args,
          final: final.has(stage),
        },
        witness({ source: service, how, place, quote: step.text }),
      );
    }),
  );
}
