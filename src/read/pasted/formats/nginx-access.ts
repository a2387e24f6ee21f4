import { readNginxAccess } from "../../nginx/access-log.ts";
import type { Recogniser } from "../recogniser.ts";

/** Statuses that say that a request went wrong. */
const BAD = 400;

/**
 * The combined format, also with upstream fields. gunicorn and Apache write the same: then a line
 * of theirs stands right before or behind.
 */
export const nginxAccessLog: Recogniser = ({ lines, label }, from) => {
  let end = from;
  const told: number[] = [];
  for (; end < lines.length; end++) {
    const read = readNginxAccess(lines[end]?.text ?? "");
    if (read === null) break;
    if (read.status >= BAD) told.push(end);
  }
  if (end === from || isApplication(lines[from - 1]?.text) || isApplication(lines[end]?.text)) {
    return null;
  }
  return {
    end,
    what: "access log",
    understood: told,
    materials: [
      {
        is: "log",
        service: label?.name ?? null,
        program: "nginx",
        lines: lines.slice(from, end).map(({ text }) => text),
      },
    ],
  };
};

/** `[2024-01-31 12:00:00 +0000] [7] [INFO] …` and what Python's servers say without a time. */
function isApplication(text = ""): boolean {
  return /^\[[\d-]+ [\d:]+ [+-]\d{4}\] \[\d+\] \[[A-Z]+\]|^(?:INFO|WARNING|ERROR): {2,}/.test(text);
}
