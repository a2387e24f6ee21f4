import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineReader, LineRules } from "../log-line.ts";
import { dependencyError, isStarting } from "../stacks/dependency-error.ts";

/** Programs that start scripts call before the server; each names itself first when it fails. */
const FILE_TOOLS = [
  "mkdir",
  "chown",
  "chmod",
  "cp",
  "mv",
  "ln",
  "rm",
  "touch",
  "cat",
  "install",
  "tar",
  "sed",
  "find",
  "ls",
  "cd",
];
const NET_TOOLS = ["curl", "wget", "nc", "ssh", "git"];
const DATABASE_TOOLS = ["psql", "pg_isready", "pg_restore", "createdb", "mysql", "mysqladmin"];
const OTHER_TOOLS = ["wait-for-it.sh", "wait-for", "dockerize", "envsubst", "supervisord"];

const named = [...FILE_TOOLS, ...NET_TOOLS, ...DATABASE_TOOLS, ...OTHER_TOOLS];

/** Tools also say what they do; these words say that they could not. */
const COMPLAINT =
  /\b(?:cannot|can't|could not|unable|failed|fatal|error|invalid|illegal|missing|unrecognized|unknown|denied|refused|time ?out|timed out|no such|not found|is a directory|exists|bad)\b/i;

/** A step of the start command that failed, in the words of the tool. */
export const tools: LineRules = {
  first: {
    ...Object.fromEntries(named.map((tool): [string, LineReader] => [tool, failed])),
    FAILED: ({ message }) => {
      const detail = message.slice("FAILED: ".length);
      if (/^(?:Can't locate|Multiple head|Target database)/.test(detail)) {
        const fork = detail.startsWith("Multiple head");
        return { code: "migration-failed", tool: "alembic", detail, fork };
      }
      return /^(?:No config file|No 'script_location'|Path doesn't exist)/.test(detail)
        ? { code: "tool-failed", tool: "alembic", detail }
        : null;
    },
    ERROR: ({ message }) => refusedByMysql(message),
    npm: ({ message }) => {
      const detail = /^npm (?:ERR!|error) (.*(?:\S.*)?)/.exec(message)?.[1]?.trim();
      const told =
        detail !== undefined &&
        /^(?:code E|[Mm]issing script|enoent|path |command failed)/.test(detail);
      return told ? { code: "tool-failed", tool: "npm", detail } : null;
    },
    Error: ({ message }) => {
      const detail = /^Error: (P\d{4}.*)/.exec(message)?.[1];
      if (detail === undefined) return null;
      // P3000 to P3022 are the errors of Prisma Migrate.
      return detail.startsWith("P30")
        ? { code: "migration-failed", tool: "prisma", detail, fork: false }
        : { code: "tool-failed", tool: "prisma", detail };
    },
  },
  last: {
    response: ({ text }) =>
      /^\S+:\d+ - no response$/.test(text)
        ? { code: "tool-failed", tool: "pg_isready", detail: text }
        : null,
  },
};

/** The client names itself in no error: 1045 and 1044 are about the user, 1049 about the name. */
function refusedByMysql(message: string): AppLog | null {
  const detail = /^ERROR 104[459] \(\w{5}\)(?: at line \d+)?: (.+)/.exec(message)?.[1];
  const error = detail === undefined ? null : dependencyError(detail);
  if (detail === undefined || error === null) return null;
  return { code: "tool-failed", tool: "mysql", detail: detail.slice(0, 400), error };
}

function failed({ message }: Line): AppLog | null {
  const colon = message.indexOf(": ");
  const detail = message.slice(colon + 2);
  if (colon < 0 || colon > 60 || detail === "") return null;
  if (!COMPLAINT.test(detail.slice(0, 400))) return null;
  if (isStarting(detail)) return { code: "database-starting" };
  const tool = message.slice(message.lastIndexOf("/", colon) + 1, colon);
  if (!named.includes(tool)) return null;
  const failure = { code: "tool-failed", tool, detail: detail.slice(0, 400) } as const;
  const error = DATABASE_TOOLS.includes(tool) ? dependencyError(detail) : null;
  return error === null ? failure : { ...failure, error };
}
