import type { AppException } from "../../../case/codes/app.ts";
import type { PlanRecord } from "../../../case/plan-record.ts";

const FOLDERS =
  /(?:^|[/_-])(?:uploads?|uploaded|media|attachments?|incoming|inbox|storage|files?|photos?|images?|documents?|avatars?)(?:[/_-]|$)/i;
/** Names that a program gives to a new file: a UUID, a hash, a time. */
const GIVEN = /[\da-f]{8}-[\da-f]{4}-|[\da-f]{16,}|\d{10,}/i;
/** Calls that make a file, and the modes in which Python's `open` does. */
const WRITES = ["WriteStream", ".save(", "writeFile", "os.Create"].concat(
  ["w", "a", "x", "wb", "ab", "xb"].flatMap((mode) => [`"${mode}"`, `'${mode}'`]),
);
const TEMPORARY = /^\/(?:var\/)?tmp(?:\/|$)/;

/** The folder of a path, without the slash at its end. */
export function folderOf(path: string): string {
  return path.replace(/\/[^/]*$/, "") || "/";
}

export function isTemporary(path: string): boolean {
  return TEMPORARY.test(path);
}

/** Whether an application that did not find this path was about to make a new file there. */
export function isForUploads(
  path: string,
  { frames }: AppException,
  { routes }: Pick<PlanRecord, "routes">,
): boolean {
  if (isTemporary(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    FOLDERS.test(folderOf(path)) ||
    GIVEN.test(name) ||
    routes.some(({ body }) => body?.file === name) ||
    frames.some(({ text }) => WRITES.some((call) => text.includes(call)))
  );
}
