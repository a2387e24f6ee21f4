/** Exceptions that only Python has, or whose module's name says so. */
const PYTHON =
  /^(?:(?:ModuleNotFound|FileNotFound|Permission|Import|OS|Key|Unicode\w*|Recursion|Attribute|Name|Indentation)Error|(?:django|psycopg2?|sqlalchemy|pydantic\w*|asyncpg|pymysql|alembic|jinja2|werkzeug|starlette|fastapi|celery|kombu|redis|requests|urllib3|httpx)\.(?:\w+\.)*\w+): \S/;
const FRAME = /^\s*File "[^"]+", line \d+/;
/** Node says so above a stack, of which nothing else is needed. */
const NODE =
  /^(?:\w*Error): (?:connect E[A-Z]+|getaddrinfo E[A-Z_]+|E[A-Z]+: |listen E[A-Z]+|Cannot find module)/;
const HEAD = "Traceback (most recent call last):";

/** People cut a stack down to the line that says what it is; with a head or a frame it reads as one. */
export function withStack(lines: readonly string[]): readonly string[] {
  return withHead(
    lines.flatMap((line, at) => (isAlone(line, lines[at + 1]) ? [line, FRAMES] : line)),
  );
}

const FRAMES = "    at <anonymous>";

function isAlone(line: string, next = ""): boolean {
  return NODE.test(line) && !/^\s+at |^\s+\S|^Require stack/.test(next);
}

function withHead(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => line.includes(HEAD))) return lines;
  const end = lines.findIndex((line) => PYTHON.test(line));
  if (end < 0) return lines;
  const frames = lines.slice(0, end).findIndex((line) => FRAME.test(line));
  return lines.toSpliced(frames < 0 ? end : frames, 0, HEAD);
}
