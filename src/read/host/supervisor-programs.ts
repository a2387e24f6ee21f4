import type { Kept } from "./kept-programs.ts";

const FILE = /^# (\/.+)$/;
const SECTION = /^\[(?:(?:fcgi-)?program:([^\]]+)|[^\]]*)\]/;
const SETTING = /^(\w+)\s*[=:]\s*(.*)/;
/** What Debian's configuration says, too. */
const JOURNAL = "/var/log/supervisor/supervisord.log";

interface Setting {
  readonly value: string;
  readonly path: string;
  readonly line: number;
}

type Settings = Map<string, Setting>;

/** The programs of supervisord's files, each file below `# PATH`. */
export function keptBySupervisor(text: string): readonly Kept[] {
  const sections = sectionsIn(text);
  const journal = sections.get("")?.get("logfile")?.value ?? JOURNAL;
  return [...sections].flatMap(([program, settings]) => {
    const command = settings.get("command");
    return program === "" || !command ? [] : keptOf(program, settings, command, journal);
  });
}

function keptOf(program: string, settings: Settings, command: Setting, journal: string): Kept {
  const value = (key: string) => settings.get(key)?.value ?? "";
  const told = /\bPORT=["']?(\d+)/.exec(value("environment"))?.[1];
  const isMerged = value("redirect_stderr") === "true";
  const outputs = isMerged ? ["stdout"] : ["stdout", "stderr"];
  const named = outputs.map((output) =>
    value(`${output}_logfile`)
      .replaceAll("%(program_name)s", program)
      .replace(/%\(process_num\)\d*d/, (form) => (form.includes("02") ? "00" : "0")),
  );
  return {
    ...{ manager: "supervisor", program, command: command.value, journal },
    ...{ workdir: value("directory") || "/", user: value("user") || "root" },
    port: told === undefined ? null : Number(told),
    logs: named.filter((path) => path.startsWith("/") && !path.startsWith("/dev/")),
    // Without a word supervisord makes a file of its own.
    stream: /^(?:AUTO)?$/.test(named.at(-1) ?? "") ? (isMerged ? "stdout" : "stderr") : null,
    place: { path: command.path, line: command.line },
  };
}

/** By program; what is set for none of them stands under "". */
function sectionsIn(text: string): ReadonlyMap<string, Settings> {
  const sections = new Map<string, Settings>([["", new Map()]]);
  let [path, line, program, key] = ["", 0, "", ""];
  for (const raw of text.split("\n")) {
    const begun = FILE.exec(raw)?.[1];
    if (begun !== undefined) {
      [path, line, program, key] = [begun, 0, "", ""];
      continue;
    }
    line++;
    // A semicolon after a space begins a comment.
    const shown = raw.replace(/(?:^|\s);.*$/, "").trimEnd();
    const section = SECTION.exec(shown);
    const [, name, value = ""] = SETTING.exec(shown) ?? [];
    if (section) {
      program = section[1]?.trim() ?? "";
      key = "";
      if (!sections.has(program)) sections.set(program, new Map());
    } else if (name !== undefined) {
      key = name;
      sections.get(program)?.set(key, { value, path, line });
    } else if (/^\s+\S/.test(shown) && key !== "") {
      goOn(sections.get(program), key, shown.trim());
    }
  }
  return sections;
}

/** A value may take several lines, all but the first indented. */
function goOn(settings: Settings | undefined, key: string, more: string): void {
  const begun = settings?.get(key);
  if (begun) settings?.set(key, { ...begun, value: `${begun.value} ${more}`.trim() });
}
