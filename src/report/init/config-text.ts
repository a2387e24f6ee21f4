import { ENGLISH, type Language, said } from "../language.ts";
import { wrap } from "../wrap.ts";
import { comment, flow, type YamlValue } from "./yaml-text.ts";

/** One key of the config, with a value or with what could stand there. */
export interface ConfigLine {
  /** `["timeout"]`, or the group and the key in it. */
  readonly key: readonly [group: string, leaf?: string];
  readonly value: YamlValue;
  /** Where the value came from, or what it would do; "" where that is plain. */
  readonly why: string;
  /** Not in force: commented out, for a person to fill or to take. */
  readonly open: boolean;
}

export interface ConfigContent {
  /** In the order in which they are written; those of a group stand together. */
  readonly lines: readonly ConfigLine[];
  /** What is worth knowing of a group, above it. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  /** Address of the JSON Schema. */
  readonly schema: string;
}

const WIDTH = 100;

const HEAD = [
  "What bad-gateway init found in this repository, and where. All of it is optional: what is left",
  "out is looked for at every run. Lines that are commented out hold what was not found, or what",
  "could be said beyond it. Secrets stay out of this file: write ${NAME} for the environment's NAME.",
];

/** The text of `.github/bad-gateway.yml`. */
export function configText(content: ConfigContent, language: Language = ENGLISH): string {
  const say = (text: string) => said(text, "plan", language);
  const { notes, schema } = content;
  const lines = content.lines.map((line) => ({ ...line, why: say(line.why) }));
  const groups = [...new Set(lines.map(({ key: [group] }) => group))];
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    ...HEAD.map((line) => comment(say(line))),
  ];
  const blocks = groups.map((group) => {
    const own = lines.filter(({ key }) => key[0] === group);
    return [
      ...(notes[group] ?? []).flatMap((note) => wrapped(say(note))),
      ...groupText(group, own),
    ];
  });
  return `${[head, ...blocks].map((block) => block.join("\n")).join("\n\n")}\n`;
}

function groupText(group: string, lines: readonly ConfigLine[]): readonly string[] {
  const leaves = lines.filter(({ key }) => key[1] !== undefined);
  const open = lines.every((line) => line.open);
  const start = open ? "# " : "";
  return [
    ...lines
      .filter(({ key }) => key[1] === undefined)
      .flatMap((line) => lineText(line, group, line.open ? "# " : "")),
    ...(leaves.length > 0 ? [`${start}${group}:`] : []),
    ...leaves.flatMap((line) =>
      lineText(line, line.key[1] ?? "", `${start}  ${line.open && !open ? "# " : ""}`),
    ),
  ];
}

/** The reason stands behind the value, or above it where the line would get too long. */
function lineText({ value, why }: ConfigLine, key: string, start: string): readonly string[] {
  const text = `${start}${key}: ${flow(value)}`;
  if (why === "") return [text];
  const whole = `${text} ${comment(why)}`;
  if (whole.length <= WIDTH) return [whole];
  const indent = start.includes("#") ? start.replace(/# $/, "") : start;
  return [...wrapped(why).map((line) => `${indent}${line}`), text];
}

function wrapped(text: string): readonly string[] {
  return wrap(comment(text).slice(2), WIDTH - 6, "").map(comment);
}
