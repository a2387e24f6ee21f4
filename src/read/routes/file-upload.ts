import type { Constants } from "./constants.ts";
import { exportedBy, type Script } from "./javascript/modules.ts";
import { sizeWritten } from "./multer.ts";
import { argumentsAt } from "./scan.ts";

export interface FromRequest {
  readonly field: string;
  /** False where the field is not written out. */
  readonly sure: boolean;
  readonly limitBytes: number | null;
}

const PACKAGE = "express-fileupload";
const FILES = /\breq(?:uest)?\.files\b/;
const FIELD = /\breq(?:uest)?\.files(?:\??\.(?!length\b)(\w+)|(?:\?\.)?\[\s*["']([^"']+)["']\s*\])/;
const TAKEN_OUT = /\{\s*(\w+)\b[^{}]*\}\s*=\s*req(?:uest)?\.files\b/;

/** What a handler takes of the request where express-fileupload puts the files; null: no file. */
export function takenFromRequest(
  all: readonly Script[],
  script: Script,
  handlers: readonly string[],
  constants: Constants,
): FromRequest | null {
  const home = all.find(({ imports }) =>
    [...imports.values()].some(({ from }) => from === PACKAGE),
  );
  if (!home) return null;
  const body = handlers
    .map((handler) => bodyOf(all, script, handler))
    .find((text) => FILES.test(text));
  if (body === undefined) return null;
  const [, member, quoted] = FIELD.exec(body) ?? [];
  const field = member ?? quoted ?? TAKEN_OUT.exec(body)?.[1] ?? null;
  return {
    field: field ?? "file",
    sure: field !== null,
    limitBytes: sizeWritten(home.text, constants),
  };
}

/** A handler as it stands in the call, or the function of its name, here or where it comes from. */
function bodyOf(all: readonly Script[], script: Script, handler: string): string {
  if (/=>|\bfunction\b/.test(handler)) return handler;
  const found = exportedBy(all, script, handler);
  if (!found) return "";
  const { text } = found.script;
  const head = new RegExp(
    `\\bfunction\\s+${found.name}\\s*\\(|\\b${found.name}\\s*[:=]\\s*(?:async\\s*)?(?:function\\b|\\()`,
  ).exec(text);
  const open = head ? text.indexOf("{", head.index + head[0].length) : -1;
  const end = open < 0 ? null : argumentsAt(text, open)?.end;
  return end == null ? "" : text.slice(open, end);
}
