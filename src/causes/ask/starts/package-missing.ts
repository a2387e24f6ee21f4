import type { AppException } from "../../../case/codes/app.ts";

/** Whether a line of the project asked for a module that is no file of the project, in Python. */
export function isPackageMissing({ error, language, origin }: AppException): boolean {
  const isMissing = error.is === "module-not-found" && error.inRepository !== true;
  return isMissing && language === "python" && origin !== null;
}
