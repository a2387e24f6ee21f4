import type { AppError } from "../../../case/codes/app.ts";

/** An operating system error by its number; the words beside it differ between C libraries. */
export function osError(errno: number, path: string | null): AppError | null {
  switch (errno) {
    case 1:
    case 13:
    case 30:
      return path === null ? null : { is: "permission", path, errno };
    case 2:
      return path === null ? null : { is: "file-not-found", path };
    case 12:
      return { is: "out-of-memory" };
    case 28:
      return { is: "no-space" };
    default:
      return null;
  }
}
