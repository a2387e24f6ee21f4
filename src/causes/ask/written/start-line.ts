import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { startWords } from "../starts/start-words.ts";
import { keyPlace, serviceOf } from "./evidence.ts";
import { onceOf } from "./once.ts";

/** What a service starts, as one line, and where that stands. */
export interface StartLine {
  readonly text: string;
  /** Run by a shell, so that `&&`, `;` and `&` mean something. */
  readonly shell: boolean;
  readonly place: Place | null;
  readonly cite: Fact<"compose.service"> | Fact<"dockerfile.instruction">;
}

const SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/;

/** compose's command, else the image's; null where neither is written in the repository. */
export const startLine = onceOf((view, name): StartLine | null => {
  const service = serviceOf(view, name);
  if (!service) return null;
  const { words, saidBy, instruction } = startWords(view, name);
  if (words.length === 0) return null;
  const cite = instruction ?? service;
  const place = instruction ? (instruction.seen.place ?? null) : keyPlace(service, saidBy ?? "");
  const [first = "", second = ""] = words;
  if (SHELL.test(first) && /^-[a-z]*c$/.test(second)) {
    return { text: words[2] ?? "", shell: true, place, cite };
  }
  const isShellForm = cite.kind === "dockerfile.instruction" && cite.body.form === "shell";
  const text = words.join(" ");
  const inner = /^(?:exec\s+)?(?:\/bin\/)?(?:ba|da|a)?sh\s+-[a-z]*c\s+(["'])(.*)\1\s*$/s.exec(text);
  if (inner) return { text: inner[2] ?? "", shell: true, place, cite };
  return { text, shell: isShellForm, place, cite };
});

/** The steps of a shell line, in order, each with what stands before it. */
export function stepsOf(
  line: StartLine,
): readonly { readonly by: string; readonly text: string }[] {
  if (!line.shell) return [{ by: "", text: line.text.trim() }];
  const parts = line.text.split(/(&&|\|\||;|\n|(?<![>&])&(?![>&\d]))/);
  const steps: { by: string; text: string }[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    steps.push({
      by: index === 0 ? "" : (parts[index - 1] ?? ""),
      text: (parts[index] ?? "").trim(),
    });
  }
  return steps;
}

/** How a start line uses a script: as a program, through a shell, or not at all. */
export function usesScript(line: StartLine, path: string): "runs" | "reads" | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isIt = (word: string | undefined) =>
    word === path || word === name || word === `./${name}` || word?.endsWith(`/${name}`) === true;
  // What the line itself mends is as it should be by the time that it runs.
  if (new RegExp(`(?:chmod|sed|dos2unix)[^;&|]*${name.replace(/\W/g, "\\$&")}`).test(line.text)) {
    return null;
  }
  for (const { text } of stepsOf(line)) {
    const words = text.replace(/^exec\s+/, "").split(/\s+/);
    if (isIt(words[0])) return "runs";
    if (SHELL.test(words[0] ?? "") && words.slice(1).some(isIt)) return "reads";
    // An entrypoint that ends with `exec "$@"` runs what follows it.
    if (!line.shell && /\.sh$/.test(words[0] ?? "") && isIt(words[1])) return "runs";
  }
  return null;
}
