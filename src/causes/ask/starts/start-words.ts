import { type ContainerStart, containerStart } from "../../../case/container-start.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { shellWord } from "../configuration/edits.ts";
import { composed } from "../names/service-names.ts";

type Files = View<"compose.service" | "dockerfile.instruction">;

/** What a service's container is started with, as it is written; without what only the image knows. */
export interface StartWords extends ContainerStart {
  /** The instruction that says the last of them; null where compose does, or nobody. */
  readonly instruction: Fact<"dockerfile.instruction"> | null;
}

export function startWords(view: Files, service: string): StartWords {
  const last = (keyword: string | null) =>
    view
      .of("dockerfile.instruction", service)
      .findLast(({ body }) => body.final && body.instruction === keyword);
  const own = composed(view, service)?.body;
  const start = containerStart(own, (keyword) => last(keyword)?.body);
  return { ...start, instruction: last(start.saidBy) ?? null };
}

const IDLE =
  /^(?:\S*\/)?(?:sleep (?:infinity|inf|\d+[smhd]?)|tail -[fF] \/dev\/null|(?:ba|da|a)?sh)$/;

/** A command that only keeps a container alive, as it is used while one works on it. */
export function idleCommand(view: Files, service: string): string | null {
  const line = startWords(view, service).words.join(" ");
  const inside = /^(?:\S*\/)?(?:ba|da|a)?sh -[a-z]*c (.*)$/.exec(line)?.[1] ?? line;
  return IDLE.test(inside.replace(/^exec /, "")) ? line : null;
}

export interface TakenAsArgument {
  readonly operator: string;
  /** The program before the operator, with its own arguments. */
  readonly kept: string;
  readonly rest: string;
  /** The program that should come after it. */
  readonly program: string;
  /** The same start command with a shell, as a list. */
  readonly mended: string;
}

const OPERATORS: readonly string[] = ["&&", "||", ";", "|"];

/** What stands behind an operator of the shell in a list, where no shell is: arguments of the first program. */
export function takenAsArguments(view: Files, service: string): TakenAsArgument | null {
  const { words, instruction } = startWords(view, service);
  const isList = instruction?.body.form !== "shell";
  const at = words.findIndex((one) => OPERATORS.includes(one));
  const [operator, program] = words.slice(at);
  const isShell = /^(?:\S*\/)?(?:ba|da|a)?sh$/.test(words[0] ?? "");
  if (!isList || isShell || at < 1 || operator === undefined || program === undefined) return null;
  const line = words.map((one) => (OPERATORS.includes(one) ? one : shellWord(one)));
  const last = words.findLastIndex((one) => OPERATORS.includes(one));
  return {
    operator,
    kept: words.slice(0, at).join(" "),
    rest: words.slice(at + 1).join(" "),
    program,
    mended: JSON.stringify(["sh", "-c", line.toSpliced(last + 1, 0, "exec").join(" ")]),
  };
}
