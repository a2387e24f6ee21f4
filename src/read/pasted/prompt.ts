import type { Label } from "./recogniser.ts";

const COMMANDS =
  "sudo|docker|docker-compose|podman|kubectl|curl|wget|nginx|cat|tail|less|head|grep|journalctl|systemctl|pm2|supervisorctl|dmesg|ls|getent|ss|netstat|vi|vim|nano|cd|sh|bash|make|npm|python\\d?";
const PROMPT = new RegExp(
  `^\\s*(?:\\S+@[\\w.-]+[: ][^$#]*[$#]|\\[[^\\]]*\\][$#]|PS [^>]*>|[A-Z]:\\\\[^>]*>|[$#%❯➜]|~[^$#]*[$#]) ?(?<command>(?:${COMMANDS})(?:\\s.*)?)$`,
  "u",
);
/** The command alone, as people write it above what it printed. */
const BARE =
  /^(?<command>(?:sudo )?(?:docker(?:[ -]compose)? (?:logs|ps|inspect|exec|up|compose)|kubectl logs|journalctl|nginx -[tT]|curl (?:-|https?:))(?:\s.*)?)$/;
/** `nginx error log:`, `### backend logs` */
const HEADING =
  /^(?:#+ |\*\*)?(?<name>[\w.-]+)(?:'s)?(?: error)?(?: container)? logs?(?: says?)?(?:\*\*)?:?(?:\*\*)?$/i;

/** Null where the line is no command and no heading. */
export function labelIn(text: string): Label | null {
  const command = (PROMPT.exec(text) ?? BARE.exec(text))?.groups?.["command"];
  if (command !== undefined) return { command, name: nameIn(command) };
  const name = HEADING.exec(text.trim())?.groups?.["name"];
  return name === undefined
    ? null
    : { command: "", name: GENERAL.has(name.toLowerCase()) ? null : name };
}

/** Words that say what kind of log it is, and not of which service. */
const GENERAL: ReadonlySet<string> = new Set([
  "error",
  "access",
  "docker",
  "container",
  "the",
  "my",
  "server",
  "app",
  "application",
  "full",
  "relevant",
  "console",
]);

const WITH_NAME: readonly RegExp[] = [
  /\b(?:docker|podman)(?:[ -]compose)?(?: -\S+(?: \S+\.ya?ml)?)* (?:container )?logs(?<rest> .*)$/,
  /\bdocker (?:container )?inspect(?<rest> .*)$/,
  /\b(?:docker(?:[ -]compose)?|kubectl) exec(?: -\S+)* (?<unit>[\w.-]+) /,
  /\bkubectl (?:-n \S+ )?logs(?<rest> .*)$/,
  /\bjournalctl(?: .*)? (?:-u|--unit)[ =]?(?<unit>\S+)/,
  /\b(?:cat|tail|less|head|grep)(?<rest> .*)$/,
];

function nameIn(command: string): string | null {
  for (const pattern of WITH_NAME) {
    const { rest, unit } = pattern.exec(command)?.groups ?? {};
    if (unit !== undefined) return unit.replace(/\.service$/, "");
    if (rest === undefined) continue;
    const words = rest
      .replace(/\s[|>2&].*$/, "")
      .split(/\s+/)
      .filter(Boolean);
    const operands = words.filter(
      (word, at) =>
        !word.startsWith("-") && !TAKES_VALUE.has(words[at - 1] ?? "") && !/["'{}]/.test(word),
    );
    const last = operands.at(-1);
    if (last === undefined) return null;
    if (/nginx|error\.log|access\.log/.test(last)) return last.includes("/") ? "nginx" : last;
    return last.includes("/") ? null : last;
  }
  return null;
}

const TAKES_VALUE: ReadonlySet<string> = new Set(["-n", "--tail", "--since", "--format", "-c"]);
