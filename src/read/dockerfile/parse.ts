import { Copy, DockerfileParser, type Instruction, ModifiableInstruction } from "dockerfile-ast";
import { readOnce } from "../read-once.ts";
import { expand, type Variables } from "./variables.ts";

/** One instruction. Lines are 1-based. */
export interface Step {
  /** Upper case. */
  readonly keyword: string;
  readonly form: "exec" | "shell" | null;
  /** Exec form: its elements. Shell form: the command as one element. Else words, expanded. */
  readonly args: readonly string[];
  /** `--from=x` without the dashes; "" for a flag without a value. */
  readonly flags: Readonly<Record<string, string>>;
  readonly heredocs: readonly {
    readonly name: string;
    readonly line: number;
    readonly lines: number;
  }[];
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
}

export interface Stage {
  readonly name: string | null;
  /** Image, or the name of an earlier stage. */
  readonly base: string;
  /** FROM included. */
  readonly steps: readonly Step[];
}

export interface Dockerfile {
  readonly file: string;
  readonly stages: readonly Stage[];
}

const COMMANDS = new Set(["CMD", "ENTRYPOINT", "RUN", "SHELL", "HEALTHCHECK"]);

/** As many as the services of a large stack. */
const KEPT = 500;

/** `buildArgs` are what compose passes; they win over the defaults of ARG. */
export const parseDockerfile = readOnce(
  KEPT,
  (file: string, text: string, buildArgs: Variables = {}) =>
    JSON.stringify([file, text, buildArgs]),
  (file, text, buildArgs = {}): Dockerfile => parsed(file, text, buildArgs),
);

function parsed(file: string, text: string, buildArgs: Variables): Dockerfile {
  const stages: (Stage & { readonly steps: Step[] })[] = [];
  const global: Record<string, string> = {};
  const ofStage = new Map<string, Record<string, string>>();
  let known = global;
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    const step = stepOf(instruction, keyword === "FROM" ? global : known);
    if (keyword === "FROM") {
      const [base = "", as, word = null] = step.args;
      const name = as?.toUpperCase() === "AS" ? word : null;
      // A stage has the variables of the stage that it is built from.
      known = { ...ofStage.get(base.toLowerCase()) };
      if (name !== null) ofStage.set(name.toLowerCase(), known);
      stages.push({ name, base, steps: [step] });
    } else stages.at(-1)?.steps.push(step);
    if (keyword === "ARG") define(step, known, { ...global, ...buildArgs });
    if (keyword === "ENV") defineAll(step, known);
  }
  return { file, stages };
}

/**
 * The stages whose instructions make up the image that runs, base first: the target or last one,
 * and those that it is built FROM.
 */
export function stagesThatRun(dockerfile: Dockerfile, target: string | null): readonly Stage[] {
  const last = target === null ? dockerfile.stages.at(-1) : stageNamed(dockerfile, target);
  const chain: Stage[] = [];
  for (let stage = last; stage && !chain.includes(stage); ) {
    chain.unshift(stage);
    const index = dockerfile.stages.indexOf(stage);
    stage = stageNamed({ ...dockerfile, stages: dockerfile.stages.slice(0, index) }, stage.base);
  }
  return chain;
}

/** By name, or by number as `COPY --from=0` does. */
export function stageNamed({ stages }: Dockerfile, name: string): Stage | undefined {
  const lower = name.toLowerCase();
  return (
    stages.findLast((stage) => stage.name?.toLowerCase() === lower) ??
    (/^\d+$/.test(name) ? stages[Number(name)] : undefined)
  );
}

function stepOf(instruction: Instruction, known: Variables): Step {
  const keyword = instruction.getKeyword();
  const range = instruction.getRange();
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  const heredocs = instruction instanceof Copy ? instruction.getHeredocs() : [];
  const content = instruction.getArgumentsContent() ?? "";
  return {
    keyword,
    ...argumentsOf(keyword, heredocs.length > 0 ? (content.split("\n")[0] ?? "") : content, known),
    flags: Object.fromEntries(
      flags.map((flag) => [flag.getName(), expand(flag.getValue() ?? "", known)]),
    ),
    heredocs: heredocs.map((heredoc) => {
      const { start, end } = heredoc.getContentRange() ?? { start: range.end, end: range.end };
      return { name: heredoc.getName(), line: start.line + 1, lines: end.line - start.line + 1 };
    }),
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    text: `${keyword} ${content}`,
  };
}

function argumentsOf(
  keyword: string,
  content: string,
  known: Variables,
): Pick<Step, "form" | "args"> {
  const command = keyword === "HEALTHCHECK" ? content.replace(/^CMD\s+/i, "") : content;
  const elements = jsonStrings(command);
  if (COMMANDS.has(keyword)) {
    return elements
      ? { form: "exec", args: elements }
      : {
          form: "shell",
          args: [command.replace(command.includes("<<") ? / +/g : /\s+/g, " ").trim()],
        };
  }
  const words = elements ?? content.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return { form: null, args: words.map((word) => expand(unquote(word), known)) };
}

/** A command is in exec form only as a valid JSON list of strings; else docker runs a shell. */
function jsonStrings(text: string): readonly string[] | null {
  if (!text.startsWith("[")) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
  } catch {
    return null;
  }
}

function unquote(word: string): string {
  return word.replace(/^(["'])(.*)\1$/s, "$2").replace(/=(["'])(.*)\1$/s, "=$2");
}

function define(step: Step, into: Record<string, string>, given: Variables): void {
  for (const arg of step.args) {
    const [name = "", ...value] = arg.split("=");
    const passed = given[name];
    if (passed !== undefined) into[name] = passed;
    else if (value.length > 0) into[name] = value.join("=");
  }
}

function defineAll(step: Step, into: Record<string, string>): void {
  const [first = "", ...rest] = step.args;
  // The old form: `ENV NAME some value`.
  if (!first.includes("=")) into[first] = rest.join(" ");
  else define(step, into, {});
}
