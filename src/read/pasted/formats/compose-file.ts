import { resolveCompose } from "../../compose/resolve.ts";
import { record } from "../../json.ts";
import { FENCE, type PastedLine } from "../lines.ts";
import { inPlace, type Recogniser } from "../recogniser.ts";

const TOP = /^(?:version|services|name|networks|volumes|x-[\w-]+):(?:\s|$)/;
const SERVICE = /^\s*[\w.-]+:\s*$/;
const KEY =
  /^\s+(?:image|build|container_name|ports|expose|depends_on|environment|env_file|volumes|networks|restart|command|entrypoint|healthcheck|links|deploy|network_mode|hostname|working_dir|user):/;

/** A compose file, or the services that somebody cut out of one. */
export const composeFile: Recogniser = (paste, from) => {
  const { lines } = paste;
  const first = lines[from]?.text ?? "";
  const isTop = TOP.test(first);
  const isService = SERVICE.test(first) && KEY.test(next(lines, from));
  if (!isTop && !isService) return null;
  const end = endOf(lines, from);
  const whole = lines.slice(from, end).some(({ text }) => /^\s*services:\s*$/.test(text));
  const text = whole ? inPlace(paste, from, end) : underServices(paste, from, end);
  const materials = [{ is: "compose", text, from: lines[from]?.number ?? 1 }] as const;
  return hasServices(text) ? { end, what: "compose file", materials } : null;
};

/** What these lines make of it; a fragment may name networks and volumes that it does not show. */
export function resolvePasted(path: string, text: string) {
  return resolveCompose({
    files: [{ path, text }],
    read: () => null,
    env: {},
    profiles: ["*"],
    project: "project",
  });
}

function hasServices(text: string): boolean {
  return Object.keys(record(resolvePasted("paste", text).model["services"])).length > 0;
}

function next(lines: readonly PastedLine[], from: number): string {
  return lines.slice(from + 1, from + 4).find(({ text }) => text.trim() !== "")?.text ?? "";
}

function endOf(lines: readonly PastedLine[], from: number): number {
  const indent = indentOf(lines[from]?.text ?? "");
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const { text = FENCE, source } = lines[at] ?? {};
    if (text === FENCE || source) break;
    if (text.trim() === "") continue;
    const isDeeper = indentOf(text) > indent;
    const isEntry = /^\s*(?:#|- |[\w."'-]+:(?:\s|$)|\.\.\.)/.test(text);
    if (!isDeeper && !(indentOf(text) === indent && isEntry)) break;
    end = at + 1;
  }
  return Math.max(end, from + 1);
}

function underServices(paste: Parameters<typeof inPlace>[0], from: number, end: number): string {
  const indent = indentOf(paste.lines[from]?.text ?? "");
  const text = inPlace(paste, from, end)
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : `  ${line.slice(indent)}`))
    .join("\n");
  // One of the empty lines before it makes room, so that lines count as in the paste.
  return `services:\n${text.startsWith("\n") ? text.slice(1) : text}`;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
