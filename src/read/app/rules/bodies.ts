import type { AppError, AppException } from "../../../case/codes/app.ts";
import type { Line, LineReader, LineRules } from "../log-line.ts";
import { bodyError } from "../stacks/body-error.ts";
import { osError } from "../stacks/errno.ts";

/** Go's `os` names the call, the path and the reason. */
const GO_FILE =
  /\b(?:open|mkdir|write) (\/[^:]{1,300}): (no such file or directory|permission denied|read-only file system)$/;
const GO_ERRNO: Readonly<Record<string, number>> = {
  "no such file or directory": 2,
  "permission denied": 13,
  "read-only file system": 30,
};
const TOMCAT = /The temporary upload location \[([^\]]+)\] is not valid/;

/** Errors of uploads that a program logs in one line, at the end of whatever it says before. */
export const bodies: LineRules = {
  last: {
    ...readers(["large", "file", "multipart/form-data", "Content-Type", "EOF", "boundary"], form),
    ...readers(["directory", "denied", "system", "valid"], goFile),
    ...readers(["bytes", "bytes.", "exceeded]", "exceeded.", "limit.", "found", "present]"], form),
  },
  first: {
    PHP: php,
    NOTICE: php,
    Request: ({ message }) => said("python", "RequestDataTooBig", message),
    Invalid: ({ message }) => said("python", "MultiPartParserError", message),
  },
};

/** PHP's own limits: a warning, and the script gets an empty form. FPM puts its own head before it. */
const PHP_LIMIT =
  /^(?:NOTICE: PHP message: )?PHP (?:Warning|Request Startup Error): +(.*?)(?: in Unknown on line 0)?$/;

function php({ body }: Line): AppException | null {
  return said("php", "Warning", PHP_LIMIT.exec(body.slice(0, 500))?.[1] ?? "");
}

function readers(words: readonly string[], read: LineReader): Readonly<Record<string, LineReader>> {
  return Object.fromEntries(words.map((word) => [word, read]));
}

function form({ message, text }: Line): AppException | null {
  if (text.length > 1000) return null;
  const java = /Resolved \[([\w.$]+): (.*)\]$/.exec(text);
  if (java) return said("java", java[1] ?? "", `${java[1]}: ${java[2]}`);
  const kestrel = /(Request body too large\. .*|Multipart body length limit .*)$/.exec(text)?.[1];
  if (kestrel !== undefined) return said("java", "Exception", kestrel);
  const go = /(?:^|[:\s])((?:http|multipart|request|no multipart)\b.*)$/.exec(message)?.[1];
  return said("go", "error", go ?? "");
}

function said(
  language: AppException["language"],
  name: string,
  message: string,
): AppException | null {
  const error = message === "" ? null : bodyError(message);
  return error && raised(language, name, message, error);
}

function goFile({ text, message }: Line): AppException | null {
  if (text.length > 1000) return null;
  const tomcat = TOMCAT.exec(text)?.[1];
  if (tomcat !== undefined)
    return raised("java", "IOException", message, { is: "file-not-found", path: tomcat });
  const [said, path = null, words = ""] = GO_FILE.exec(message) ?? [];
  const error = said === undefined ? null : osError(GO_ERRNO[words] ?? 0, path);
  return error && raised("go", "error", said ?? "", error);
}

function raised(
  language: AppException["language"],
  name: string,
  message: string,
  error: AppError,
): AppException {
  return {
    code: "exception",
    language,
    name,
    message: message.slice(0, 500),
    error,
    during: "request",
    path: null,
    origin: null,
    frames: [],
    program: null,
  };
}
