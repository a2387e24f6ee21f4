import { buildFailure } from "../../compose/build-failure.ts";
import { failureIn } from "../../compose/failure-rules.ts";
import type { Recogniser } from "../recogniser.ts";

/** How lines of compose, the engine and the builder begin. */
const SAID =
  /^(?:Error response from daemon: |docker: |ERROR: |Error: |error: |failed to |dependency failed to start|service "|no such service|Cannot start service|Bind for | [✔✘⠿⠋!] | Container \S+ {2,}\w+|Container \S+ {2,}\w+|Creating |Recreating |Starting |Attaching to |\s*=> |\s*\S+ Error |network \S+ declared|Encountered errors|WARN\[\d+\] |yaml: |env file |target \S+: failed|\[\+\] (?:Building|Running) )/;

/** What the builder prints around its error: steps, their output, and lines of the Dockerfile. */
const BUILT =
  /^(?:#\d+ | ?> \[|-{4,}$|\S*Dockerfile\S*:\d+$|\d+\.\d+ |\s+\d+ \| |Step \d+\/\d+ : | ---> )/;

/** What compose or the engine said when it would not start something. */
export const engineWords: Recogniser = ({ lines }, from) => {
  const isSaid = (at: number) => {
    const { text = "", source = null } = lines[at] ?? {};
    return source === null && (SAID.test(text) || BUILT.test(text) || isFailure(text));
  };
  if (!isSaid(from)) return null;
  let end = from;
  while (isSaid(end)) end++;
  const texts = lines.slice(from, end).map(({ text }) => text);
  if (!texts.some(isFailure)) return null;
  return {
    end,
    what: "messages of docker and compose",
    materials: [{ is: "engine", output: texts.join("\n") }],
  };
};

function isFailure(text: string): boolean {
  if (buildFailure([text], new Map()) !== null) return true;
  return failureIn(text) !== null && !isLog(text);
}

/** The same words in a container's own log are that container's. */
function isLog(text: string): boolean {
  return /^\S*exec |standard_init|^\[|^\d{4}-|^(?!yaml: )\/?\S+: line|^exec:?\s/.test(text);
}
