import type { Fact } from "../../../case/facts.ts";
import { DEADLY } from "../../../case/last-words.ts";
import type { NonEmpty, View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { SIGNAL_NAMES } from "./signal-death.ts";

/** A program below supervisord that is not there when it is needed. */
export interface DeadProgram {
  readonly service: string;
  readonly program: string;
  /** `exit status 2`, `SIGSEGV`. */
  readonly how: Param;
  readonly cites: NonEmpty<Fact<"app.log">>;
  /** Not once could it be started: supervisord does not find its command. */
  readonly isUnstartable: boolean;
  /** supervisord tries no more. */
  readonly isGivenUp: boolean;
  /** The service that requests are meant for, as the plan has it. */
  readonly answers: string;
  /** What a program of the container said when it could not go on. */
  readonly words: Fact<"app.log"> | null;
}

export function deadPrograms(view: View<"app.log">): readonly DeadProgram[] {
  const services = [...new Set(view.all("app.log").map(({ subject }) => subject))];
  return services.flatMap((service) => {
    const logs = view.of("app.log", service);
    const programs = new Set(
      logs.flatMap(({ body }) =>
        "program" in body && isChild(body.code) ? [body.program ?? ""] : [],
      ),
    );
    return [...programs].flatMap((program) => deadIn(view, service, logs, program) ?? []);
  });
}

/** Whether a service keeps several programs in its container. */
export function isSupervised(view: View<"app.log">, service: string): boolean {
  return view.of("app.log", service).some(({ body }) => isChild(body.code));
}

function isChild(code: string): boolean {
  return code === "child-ended" || code === "child-given-up" || code === "child-running";
}

function deadIn(
  view: View<"app.log">,
  service: string,
  logs: readonly Fact<"app.log">[],
  program: string,
): DeadProgram | null {
  const own = logs.filter(
    ({ body }) => isChild(body.code) && "program" in body && body.program === program,
  );
  const last = own.at(-1);
  const ended = own.findLast(({ body }) => body.code === "child-ended" && !body.expected);
  const isGivenUp = last?.body.code === "child-given-up";
  const times = own.filter(({ body }) => body.code === "child-ended" && !body.expected).length;
  // Once may be what supervisord is for: it starts the program again, and that serves.
  const served =
    ended && logs.slice(logs.indexOf(ended)).some(({ body }) => body.code === "access");
  const line = isGivenUp ? last : ended;
  if (!line || (!isGivenUp && (times < 2 || served))) return null;
  // Nobody else can be asked: the plan knows no backend, and symptoms call it so.
  const answers = view.plan.backend?.service ?? "backend";
  const cites: NonEmpty<Fact<"app.log">> = ended && ended !== line ? [line, ended] : [line];
  const words = logs.findLast(({ body }) => DEADLY.has(body.code)) ?? null;
  const isUnstartable = !ended && words?.body.code === "command-not-found";
  return { service, program, how: howOf(ended), cites, isUnstartable, isGivenUp, answers, words };
}

function howOf(ended: Fact<"app.log"> | undefined): Param {
  if (ended?.body.code !== "child-ended") return phrase("not-startable");
  const { exitCode, signal } = ended.body;
  if (signal === null) return phrase("exit-status", { code: exitCode ?? "" });
  return SIGNAL_NAMES[signal] ?? phrase("signal", { signal });
}
