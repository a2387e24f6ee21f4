import { readFileSync } from "node:fs";
import { join } from "node:path";

const PAGE = join(import.meta.dirname, "../../docs/deployed.md");
const LIST = /<!-- commands -->\n+```text\n([\s\S]*?)```/;
/** In front of each, so that messages are English and programs of the system are found. */
const FRONT = 'env LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" ';
/** What keeps the one connection open. */
const OPEN = "echo bad-gateway-ready && exec cat";
/** A bare word, or one in single quotes without a quote in it: nothing that a shell makes more of. */
const WORD = /(?:^| )(?:([\w./:=@%+,-]+)|'([^']*)')(?=$| )/gy;

const STANDS_FOR: Readonly<Record<string, string>> = {
  FILE: String.raw`/[^\0]+`,
  FOLDER: String.raw`/[^\0]+`,
  FILES: String.raw`/[^\0]+(?:\0/[^\0]+)*`,
  NAMES: String.raw`[\w,]+`,
  PROGRAM: String.raw`[\w.:-]+`,
  NUMBER: String.raw`\d+`,
  UNIT: String.raw`[\w@][\w@.:\\-]*`,
  UNITS: String.raw`[\w@][\w@.:\\-]*(?:\0[\w@][\w@.:\\-]*)*`,
};

export interface DocumentedCommands {
  /** As a command came over the wire. */
  isListed(command: string): boolean;
  /** As sudo writes down what it ran: with the folder of the program, and without quotes. */
  isListedForRoot(command: string): boolean;
}

/** The commands that docs/deployed.md lists. */
export function documentedCommands(): DocumentedCommands {
  const listed = LIST.exec(readFileSync(PAGE, "utf8"))?.[1] ?? "";
  const known = listed.trim().split("\n").map(patternOf);
  const isKnown = (line: string) => {
    const words = wordsOf(line);
    return words !== null && known.some((pattern) => pattern.test(words.join("\0")));
  };
  return {
    isListed: (command) =>
      command === OPEN ||
      (command.startsWith(FRONT) &&
        isKnown(command.slice(FRONT.length).replace(/^sudo -n (?:-u [\w.-]+ )?(?!-l$)/, ""))),
    // `list` is sudo's own word for `sudo -l`.
    isListedForRoot: (command) =>
      command === "list" || isKnown(command.replace(/^\/(?:usr\/)?s?bin\//, "")),
  };
}

function patternOf(line: string): RegExp {
  const words = wordsOf(line) ?? [];
  const escaped = words.join("\0").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const open = escaped.replace(/\b[A-Z]{4,}\b/g, (word) => STANDS_FOR[word] ?? word);
  return new RegExp(`^${open}$`);
}

/** null: there is more in it than words. */
function wordsOf(line: string): readonly string[] | null {
  const found = [...line.matchAll(WORD)];
  const read = found.map(([all]) => all).join("");
  return read === line ? found.map(([, bare, quoted = ""]) => bare ?? quoted) : null;
}
