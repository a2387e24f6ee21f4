import type { AppError, AppException } from "../case/codes/app.ts";
import type { Exchange } from "../case/codes/http.ts";
import type { AnyFact } from "../case/facts.ts";
import { isSentFile } from "../case/is-sent-file.ts";
import { msApart } from "../case/ms-apart.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import { dependencyError } from "./app/stacks/dependency-error.ts";
import { errnoWords, osError } from "./app/stacks/errno.ts";
import { fact, witness } from "./witness.ts";

/** Clocks of containers are the host's; logs are written a little later. */
const SLACK_MS = 1000;

/**
 * What a backend that was asked itself tells of its failure in its answer, and in no line of its log:
 * applications that catch everything often answer with the exception's own words.
 */
export function answeredErrors(facts: readonly AnyFact[], plan: PlanRecord): readonly AnyFact[] {
  return facts.flatMap((told) => {
    if (told.kind !== "http.exchange" || told.body.via !== "direct") return [];
    const { backend, outcome, method, path, at } = told.body;
    if (backend === null || outcome.is !== "answered" || outcome.status < 500) return [];
    const said = exceptionIn(outcome.body.replaceAll(/&#0*39;|&#x27;/g, "'"), path, plan);
    if (!said || isLogged(facts, told.body)) return [];
    const how = `answered ${method} ${path}`;
    return fact(
      "app.log",
      backend,
      said,
      witness({ source: "probe", how, at, quote: said.message }),
    );
  });
}

const IN_PYTHON = /\[Errno (\d+)\][^:"'<]*(?:: b?(?:\\?["'])?(\/[^"'\\<]+)["']?)?/;

function exceptionIn(answer: string, path: string, plan: PlanRecord): AppException | null {
  const [words, number, file = null] = IN_PYTHON.exec(answer) ?? [];
  const error: AppError | null =
    (words === undefined ? null : osError(Number(number), file)) ??
    errnoWords(answer) ??
    dependencyError(answer);
  // A file that is read may be missing by what was sent.
  if (error === null || (error.is === "file-not-found" && !isSentFile(plan, error.path)))
    return null;
  return {
    code: "exception",
    ...(words === undefined
      ? ({ language: "node", name: "Error" } as const)
      : ({ language: "python", name: "OSError" } as const)),
    message: (words ?? answer).slice(0, 400),
    error,
    during: "request",
    ...{ path, origin: null, frames: [], program: null },
  };
}

function isLogged(facts: readonly AnyFact[], exchange: Exchange): boolean {
  return facts.some(({ kind, subject, body, seen }) => {
    if (kind !== "app.log" || subject !== exchange.backend || body.code !== "exception")
      return false;
    // A line without a time may be of any.
    return !(msApart(seen.at ?? "", exchange) > SLACK_MS);
  });
}
