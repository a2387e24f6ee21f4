import { keptVariable } from "../../case/environment.ts";
import { partsOf } from "./several-files.ts";

/** Settings that say which programs are run, how, and where they and supervisord write. */
const KEPT: ReadonlySet<string> = new Set([
  ...["command", "directory", "user", "process_name", "numprocs", "files", "programs"],
  ...["autostart", "autorestart", "startsecs", "startretries", "exitcodes", "redirect_stderr"],
  ...["stdout_logfile", "stderr_logfile", "logfile", "childlogdir"],
]);

/**
 * supervisord's files as `head -v` printed them, each below `# PATH`. Whatever else is set may be a
 * password: those lines are emptied, and so are the values of variables; line numbers stay.
 */
export function withoutSecrets(printed: string, wanted: readonly string[]): string {
  return partsOf(printed)
    .filter(([path]) => wanted.includes(path))
    .map(([path, text]) => `# ${path}\n${reduced(text)}\n`)
    .join("");
}

function reduced(text: string): string {
  let key = "";
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("[")) {
        key = "";
        return line;
      }
      const [, name] = /^(\w+)\s*[=:]/.exec(line) ?? [];
      if (name !== undefined) key = name;
      else if (!/^\s+\S/.test(line)) return "";
      if (key === "environment") return variablesOf(line, name !== undefined);
      return KEPT.has(key) ? line : "";
    })
    .join("\n");
}

/** `environment=PORT="3000",SECRET="…"`: of most variables the name is all that is kept. */
function variablesOf(line: string, isFirst: boolean): string {
  const text = isFirst ? line.replace(/^environment\s*[=:]/, "") : line;
  const found = [...text.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^,]*)/g)];
  const kept = found.map(([, name = "", value = ""]) =>
    keptVariable(`${name}=${value.replace(/^["']|["']$/g, "")}`),
  );
  return `${isFirst ? "environment=" : "  "}${kept.join(",")}`;
}
